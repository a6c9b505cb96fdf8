package fasthttp

import (
	"encoding/json"

	"github.com/valyala/fasthttp"
)

// send cannot encode everything: what it answers then has nothing to do with why it was called.
func send(ctx *fasthttp.RequestCtx, status int, v any) {
	ctx.SetStatusCode(status)
	if err := json.NewEncoder(ctx).Encode(v); err != nil {
		ctx.Error(err.Error(), fasthttp.StatusInternalServerError)
	}
}

func sentOk(ctx *fasthttp.RequestCtx) {
	var v any
	if err := json.Unmarshal(ctx.PostBody(), &v); err != nil {
		send(ctx, fasthttp.StatusBadRequest, err.Error())
		return
	}
	send(ctx, fasthttp.StatusOK, v)
}

func sentBad(ctx *fasthttp.RequestCtx) {
	var v any
	if err := json.Unmarshal(ctx.PostBody(), &v); err != nil {
		send(ctx, fasthttp.StatusInternalServerError, err.Error()) // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500`
		return
	}
	send(ctx, fasthttp.StatusOK, v)
}
