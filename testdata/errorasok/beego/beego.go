// Package beego has errors that are answered with a 2xx, with beego.
package beego

import (
	stdcontext "context"
	"log"
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

type store interface {
	Delete(ctx stdcontext.Context, id string) error
}

var db store

func textBad(ctx *context.Context) {
	if err := db.Delete(ctx.Request.Context(), ctx.Input.Param(":id")); err != nil {
		ctx.Output.SetStatus(http.StatusOK)
		ctx.Output.JSON(map[string]string{"error": err.Error()}, false, false) // want `errorasok: an error is sent with 200 OK`
		return
	}
	ctx.Output.SetStatus(http.StatusNoContent)
}

func textOk(ctx *context.Context) {
	if err := db.Delete(ctx.Request.Context(), ctx.Input.Param(":id")); err != nil {
		ctx.Output.SetStatus(http.StatusInternalServerError)
		ctx.Output.JSON(map[string]string{"error": err.Error()}, false, false)
		return
	}
	ctx.Output.SetStatus(http.StatusNoContent)
}

func impliedBad(ctx *context.Context) {
	if err := db.Delete(ctx.Request.Context(), ctx.Input.Param(":id")); err != nil {
		ctx.Output.Body([]byte(err.Error())) // want `errorasok: an error is sent with 200 OK, which nothing chose`
		return
	}
	ctx.Output.SetStatus(http.StatusNoContent)
}

func silentBad(ctx *context.Context) {
	if err := db.Delete(ctx.Request.Context(), ctx.Input.Param(":id")); err != nil {
		log.Print(err)
		return // want `errorasok: the handler returns because of an error and has sent nothing, which becomes an empty 200 OK`
	}
	ctx.Output.SetStatus(http.StatusNoContent)
}

func silentOk(ctx *context.Context) {
	if err := db.Delete(ctx.Request.Context(), ctx.Input.Param(":id")); err != nil {
		log.Print(err)
		ctx.Output.SetStatus(http.StatusInternalServerError)
		ctx.Output.Body([]byte("cannot delete"))
		return
	}
	ctx.Output.SetStatus(http.StatusNoContent)
}

func routes() {
	web.ErrorHandler("404", missingOk)
	web.Delete("/a/:id", textBad)
	web.Delete("/b/:id", textOk)
	web.Delete("/c/:id", impliedBad)
	web.Delete("/d/:id", silentBad)
	web.Delete("/e/:id", silentOk)
}

// The server has sent 404 before.
func missingOk(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), "missed"); err != nil {
		w.Write([]byte(err.Error()))
	}
}
