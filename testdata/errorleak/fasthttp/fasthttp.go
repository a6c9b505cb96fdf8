// Package fasthttp tells clients the text of internal errors, or does not, with fasthttp.
package fasthttp

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/fasthttp/router"
	"github.com/valyala/fasthttp"
)

type store interface {
	Delete(ctx context.Context, id string) error
}

var db store

func jsonBad(ctx *fasthttp.RequestCtx) {
	if err := db.Delete(ctx, string(ctx.QueryArgs().Peek("id"))); err != nil {
		ctx.SetStatusCode(fasthttp.StatusInternalServerError)
		ctx.SetContentType("application/json")
		json.NewEncoder(ctx).Encode(map[string]string{"error": err.Error()}) // want `errorleak: the text of an internal error is sent with 500 Internal Server Error`
		return
	}
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

func jsonOk(ctx *fasthttp.RequestCtx) {
	if err := db.Delete(ctx, string(ctx.QueryArgs().Peek("id"))); err != nil {
		ctx.SetStatusCode(fasthttp.StatusInternalServerError)
		ctx.SetContentType("application/json")
		json.NewEncoder(ctx).Encode(map[string]string{"error": "cannot delete"})
		return
	}
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

func textBad(ctx *fasthttp.RequestCtx) {
	if err := db.Delete(ctx, string(ctx.QueryArgs().Peek("id"))); err != nil {
		ctx.Error(fmt.Sprintf("cannot delete: %v", err), fasthttp.StatusBadGateway) // want `errorleak: the text of an internal error is sent with 502 Bad Gateway`
		return
	}
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

func textOk(ctx *fasthttp.RequestCtx) {
	if err := db.Delete(ctx, string(ctx.QueryArgs().Peek("id"))); err != nil {
		ctx.Error("cannot delete", fasthttp.StatusBadGateway)
		return
	}
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

func routes() fasthttp.RequestHandler {
	r := router.New()
	r.DELETE("/a", jsonBad)
	r.DELETE("/b", jsonOk)
	r.DELETE("/c", textBad)
	r.DELETE("/d", textOk)
	return r.Handler
}
