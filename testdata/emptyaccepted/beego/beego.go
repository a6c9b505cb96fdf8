// Package beego sends 202, with beego.
package beego

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

func emptyBad(ctx *context.Context) {
	ctx.Output.Header("Location", "/jobs/1")
	ctx.Output.SetStatus(http.StatusAccepted) // want `emptyaccepted: 202 Accepted is sent with no body`
}

func emptyOk(ctx *context.Context) {
	ctx.Output.Header("Location", "/jobs/1")
	ctx.Output.SetStatus(http.StatusAccepted)
	ctx.Output.JSON("queued", false, false)
}

func routes() {
	web.Post("/a/:id", emptyBad)
	web.Post("/b/:id", emptyOk)
}
