// Package beego writes JSON, with beego.
package beego

import (
	"encoding/json"
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

func encodeBad(ctx *context.Context) {
	json.NewEncoder(ctx.ResponseWriter).Encode("a") // want `missingcontenttype: JSON is written and no Content-Type was set, so it is sent as text`
}

func encodeOk(ctx *context.Context) {
	ctx.Output.Header("Content-Type", "application/json")
	json.NewEncoder(ctx.ResponseWriter).Encode("a")
}

func jsonOk(ctx *context.Context) {
	ctx.Output.SetStatus(http.StatusOK)
	ctx.Output.JSON("a", false, false)
}

func routes() {
	web.Get("/a/:id", encodeBad)
	web.Get("/b/:id", encodeOk)
	web.Get("/c/:id", jsonOk)
}
