// Package beego tells clients the text of internal errors, or does not, with beego.
package beego

import (
	stdcontext "context"
	"fmt"
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

type store interface {
	Delete(ctx stdcontext.Context, id string) error
}

var db store

func jsonBad(ctx *context.Context) {
	if err := db.Delete(ctx.Request.Context(), ctx.Input.Param(":id")); err != nil {
		ctx.Output.SetStatus(http.StatusInternalServerError)
		ctx.Output.JSON(map[string]string{"error": err.Error()}, false, false) // want `errorleak: the text of an internal error is sent with 500 Internal Server Error`
		return
	}
	ctx.Output.SetStatus(http.StatusNoContent)
}

func jsonOk(ctx *context.Context) {
	if err := db.Delete(ctx.Request.Context(), ctx.Input.Param(":id")); err != nil {
		ctx.Output.SetStatus(http.StatusInternalServerError)
		ctx.Output.JSON(map[string]string{"error": "cannot delete"}, false, false)
		return
	}
	ctx.Output.SetStatus(http.StatusNoContent)
}

func textBad(ctx *context.Context) {
	if err := db.Delete(ctx.Request.Context(), ctx.Input.Param(":id")); err != nil {
		ctx.Output.SetStatus(http.StatusBadGateway)
		ctx.Output.Body([]byte(fmt.Sprintf("cannot delete: %v", err))) // want `errorleak: the text of an internal error is sent with 502 Bad Gateway`
		return
	}
	ctx.Output.SetStatus(http.StatusNoContent)
}

func textOk(ctx *context.Context) {
	if err := db.Delete(ctx.Request.Context(), ctx.Input.Param(":id")); err != nil {
		ctx.Output.SetStatus(http.StatusBadGateway)
		ctx.Output.Body([]byte("cannot delete"))
		return
	}
	ctx.Output.SetStatus(http.StatusNoContent)
}

func routes() {
	web.Delete("/a/:id", jsonBad)
	web.Delete("/b/:id", jsonOk)
	web.Delete("/c/:id", textBad)
	web.Delete("/d/:id", textOk)
}
