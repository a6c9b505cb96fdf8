// Package fasthttp has errors that are answered with a 2xx, with fasthttp.
package fasthttp

import (
	"context"
	"encoding/json"
	"log"

	"github.com/fasthttp/router"
	"github.com/valyala/fasthttp"
)

type store interface {
	Delete(ctx context.Context, id string) error
}

var db store

func textBad(ctx *fasthttp.RequestCtx) {
	if err := db.Delete(ctx, string(ctx.QueryArgs().Peek("id"))); err != nil {
		ctx.SetStatusCode(fasthttp.StatusOK)
		ctx.SetContentType("application/json")
		json.NewEncoder(ctx).Encode(map[string]string{"error": err.Error()}) // want `errorasok: an error is sent with 200 OK`
		return
	}
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

func textOk(ctx *fasthttp.RequestCtx) {
	if err := db.Delete(ctx, string(ctx.QueryArgs().Peek("id"))); err != nil {
		ctx.SetStatusCode(fasthttp.StatusInternalServerError)
		ctx.SetContentType("application/json")
		json.NewEncoder(ctx).Encode(map[string]string{"error": err.Error()})
		return
	}
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

func impliedBad(ctx *fasthttp.RequestCtx) {
	if err := db.Delete(ctx, string(ctx.QueryArgs().Peek("id"))); err != nil {
		ctx.SetBodyString(err.Error()) // want `errorasok: an error is sent with 200 OK, which nothing chose`
		return
	}
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

func silentBad(ctx *fasthttp.RequestCtx) {
	if err := db.Delete(ctx, string(ctx.QueryArgs().Peek("id"))); err != nil {
		log.Print(err)
		return // want `errorasok: the handler returns because of an error and has sent nothing, which becomes an empty 200 OK`
	}
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

func silentOk(ctx *fasthttp.RequestCtx) {
	if err := db.Delete(ctx, string(ctx.QueryArgs().Peek("id"))); err != nil {
		log.Print(err)
		ctx.Error("cannot delete", fasthttp.StatusInternalServerError)
		return
	}
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

func routes() fasthttp.RequestHandler {
	r := router.New()
	r.DELETE("/a", textBad)
	r.DELETE("/b", textOk)
	r.DELETE("/c", impliedBad)
	r.DELETE("/d", silentBad)
	r.DELETE("/e", silentOk)
	return r.Handler
}
