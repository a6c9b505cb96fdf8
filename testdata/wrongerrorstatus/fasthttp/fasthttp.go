// Package fasthttp has answers that deny what the error says, with fasthttp.
package fasthttp

import (
	"database/sql"
	"encoding/json"
	"errors"
	"strconv"

	"github.com/fasthttp/router"
	"github.com/valyala/fasthttp"
)

type item struct{ Name string }

func load(id string) (item, error) { return item{}, sql.ErrNoRows }

func paramBad(ctx *fasthttp.RequestCtx) {
	n, err := strconv.Atoi(string(ctx.QueryArgs().Peek("id")))
	if err != nil {
		ctx.Error("no number", fasthttp.StatusInternalServerError) // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
		return
	}
	ctx.SetStatusCode(fasthttp.StatusOK)
	ctx.SetContentType("application/json")
	json.NewEncoder(ctx).Encode(n)
}

func paramOk(ctx *fasthttp.RequestCtx) {
	n, err := strconv.Atoi(string(ctx.QueryArgs().Peek("id")))
	if err != nil {
		ctx.Error("no number", fasthttp.StatusBadRequest)
		return
	}
	ctx.SetStatusCode(fasthttp.StatusOK)
	ctx.SetContentType("application/json")
	json.NewEncoder(ctx).Encode(n)
}

func noRowsBad(ctx *fasthttp.RequestCtx) {
	it, err := load(string(ctx.QueryArgs().Peek("id")))
	if errors.Is(err, sql.ErrNoRows) {
		ctx.SetStatusCode(fasthttp.StatusInternalServerError) // want `wrongerrorstatus: the error says that there is no such thing \(database/sql\.ErrNoRows\), but the answer is 500 Internal Server Error`
		ctx.SetContentType("application/json")
		json.NewEncoder(ctx).Encode(map[string]string{"error": "no such item"})
		return
	}
	ctx.SetStatusCode(fasthttp.StatusOK)
	ctx.SetContentType("application/json")
	json.NewEncoder(ctx).Encode(it)
}

func noRowsOk(ctx *fasthttp.RequestCtx) {
	it, err := load(string(ctx.QueryArgs().Peek("id")))
	if errors.Is(err, sql.ErrNoRows) {
		ctx.SetStatusCode(fasthttp.StatusNotFound)
		ctx.SetContentType("application/json")
		json.NewEncoder(ctx).Encode(map[string]string{"error": "no such item"})
		return
	}
	ctx.SetStatusCode(fasthttp.StatusOK)
	ctx.SetContentType("application/json")
	json.NewEncoder(ctx).Encode(it)
}

func bindBad(ctx *fasthttp.RequestCtx) {
	var it item
	if err := json.Unmarshal(ctx.PostBody(), &it); err != nil {
		ctx.Error("no item", fasthttp.StatusInternalServerError) // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
		return
	}
	ctx.SetStatusCode(fasthttp.StatusOK)
	ctx.SetContentType("application/json")
	json.NewEncoder(ctx).Encode(it)
}

func bindOk(ctx *fasthttp.RequestCtx) {
	var it item
	if err := json.Unmarshal(ctx.PostBody(), &it); err != nil {
		ctx.Error("no item", fasthttp.StatusBadRequest)
		return
	}
	ctx.SetStatusCode(fasthttp.StatusOK)
	ctx.SetContentType("application/json")
	json.NewEncoder(ctx).Encode(it)
}

func routes() fasthttp.RequestHandler {
	r := router.New()
	r.GET("/a", paramBad)
	r.GET("/b", paramOk)
	r.GET("/c", noRowsBad)
	r.GET("/d", noRowsOk)
	r.POST("/e", bindBad)
	r.POST("/f", bindOk)
	return r.Handler
}
