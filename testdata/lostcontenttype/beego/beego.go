// Package beego sets types that http.Error replaces, with beego.
package beego

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

func errorBad(ctx *context.Context) {
	ctx.Output.Header("Content-Type", "application/json")
	http.Error(ctx.ResponseWriter, `{"error":"not found"}`, http.StatusNotFound) // want `lostcontenttype: the Content-Type application/json is set before, and this answer replaces it by text/plain`
}

func errorOk(ctx *context.Context) {
	ctx.Output.Header("X-Kind", "application/json")
	http.Error(ctx.ResponseWriter, "not found", http.StatusNotFound)
}

func routes() {
	web.Get("/a/:id", errorBad)
	web.Get("/b/:id", errorOk)
}
