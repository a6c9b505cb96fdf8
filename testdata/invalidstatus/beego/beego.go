// Package beego sends statuses that are none, or none that can answer, with beego.
package beego

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

func tooLowBad(ctx *context.Context) {
	ctx.Output.SetStatus(20)
	ctx.Output.Body([]byte("ok")) // want `invalidstatus: 20 is sent, which is no status`
}

func tooLowOk(ctx *context.Context) {
	ctx.Output.SetStatus(http.StatusOK)
	ctx.Output.Body([]byte("ok"))
}

func processingBad(ctx *context.Context) {
	ctx.Output.SetStatus(http.StatusProcessing) // want `invalidstatus: 102 Processing is sent as the final answer, and clients go on waiting for one`
}

func processingOk(ctx *context.Context) {
	ctx.Output.SetStatus(http.StatusNoContent)
}

func redirectBad(ctx *context.Context) {
	ctx.Redirect(http.StatusOK, "/items") // want `invalidstatus: a redirect is sent with 200 OK, which no client follows`
}

func redirectOk(ctx *context.Context) {
	ctx.Redirect(http.StatusFound, "/items")
}

func routes() {
	web.Get("/a/:id", tooLowBad)
	web.Get("/b/:id", tooLowOk)
	web.Get("/c/:id", processingBad)
	web.Get("/d/:id", processingOk)
	web.Get("/e/:id", redirectBad)
	web.Get("/f/:id", redirectOk)
}
