// Package beego redirects what is no GET, with beego.
package beego

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

func foundBad(ctx *context.Context) {
	ctx.Redirect(http.StatusFound, "/items") // want `wrongredirect: 302 Found is sent in answer to POST, and whether the client keeps the method is left to it`
}

func foundOk(ctx *context.Context) {
	ctx.Redirect(http.StatusSeeOther, "/items")
}

func getOk(ctx *context.Context) {
	ctx.Redirect(http.StatusFound, "/items")
}

func routes() {
	web.Post("/a/:id", foundBad)
	web.Post("/b/:id", foundOk)
	web.Get("/c/:id", getOk)
}
