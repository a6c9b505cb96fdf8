// Package fasthttp reads bodies that fasthttp has limited: to 4 MB by default.
package fasthttp

import (
	"encoding/json"

	"github.com/valyala/fasthttp"
)

func parseOk(ctx *fasthttp.RequestCtx) {
	var v struct{ Name string }
	if err := json.Unmarshal(ctx.PostBody(), &v); err != nil {
		ctx.Error("bad request", fasthttp.StatusBadRequest)
		return
	}
	ctx.SetBodyString(v.Name)
}

var handlers = []fasthttp.RequestHandler{parseOk}
