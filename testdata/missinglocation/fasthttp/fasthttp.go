// Package fasthttp has handlers of fasthttp that send 201 and 202. All is sent when they have returned.
package fasthttp

import (
	"fmt"

	"github.com/valyala/fasthttp"
)

func createBad(ctx *fasthttp.RequestCtx) {
	ctx.SetStatusCode(fasthttp.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
	fmt.Fprintf(ctx, "created %s", ctx.Path())
}

func createOk(ctx *fasthttp.RequestCtx) {
	ctx.SetStatusCode(fasthttp.StatusCreated)
	fmt.Fprintf(ctx, "created %s", ctx.Path())
	ctx.Response.Header.Set("Location", "/items/1")
}

func responseBad(ctx *fasthttp.RequestCtx) {
	ctx.Response.SetStatusCode(fasthttp.StatusAccepted) // want `missinglocation: 202 Accepted is sent without a Location header`
	ctx.Response.SetBodyString("later")
}

func responseOk(ctx *fasthttp.RequestCtx) {
	h := &ctx.Response.Header
	h.Set("Location", "/jobs/1")
	ctx.Response.SetStatusCode(fasthttp.StatusAccepted)
}

// Error forgets the headers that were set before.
func errorBad(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Location", "/jobs/1")
	ctx.Error("later", fasthttp.StatusAccepted) // want `missinglocation: 202 Accepted is sent without a Location header`
}

func errorOk(ctx *fasthttp.RequestCtx) {
	ctx.Error("later", fasthttp.StatusAccepted)
	ctx.Response.Header.Set("Location", "/jobs/1")
}

func redirectOk(ctx *fasthttp.RequestCtx) { ctx.Redirect("/items", fasthttp.StatusFound) }

// A client's response is none that is sent.
func clientOk(req *fasthttp.Request, resp *fasthttp.Response) error {
	resp.SetStatusCode(fasthttp.StatusCreated)
	return fasthttp.Do(req, resp)
}

func writeJSON(ctx *fasthttp.RequestCtx, code int, body []byte) {
	ctx.SetContentType("application/json")
	ctx.SetStatusCode(code)
	ctx.SetBody(body)
}

func helperBad(ctx *fasthttp.RequestCtx) {
	writeJSON(ctx, fasthttp.StatusCreated, []byte("{}")) // want `missinglocation: 201 Created is sent without a Location header`
}

func helperOk(ctx *fasthttp.RequestCtx) {
	writeJSON(ctx, fasthttp.StatusCreated, []byte("{}"))
	ctx.Response.Header.Set("Location", "/items/1")
}

func setPlace(h *fasthttp.ResponseHeader) { h.Set("Location", "/items/1") }

// What a function does to a part of the response is not followed.
func partOk(ctx *fasthttp.RequestCtx) {
	setPlace(&ctx.Response.Header)
	ctx.SetStatusCode(fasthttp.StatusCreated)
}

var handlers = map[string]fasthttp.RequestHandler{
	"/a": createBad,
	"/b": createOk,
	"/c": responseBad,
	"/d": responseOk,
	"/e": errorBad,
	"/j": errorOk,
	"/f": redirectOk,
	"/g": helperBad,
	"/h": helperOk,
	"/i": partOk,
}

func serve(ctx *fasthttp.RequestCtx) {
	if h := handlers[string(ctx.Path())]; h != nil {
		h(ctx)
		return
	}
	ctx.NotFound()
}

func listen() error { return fasthttp.ListenAndServe(":8080", serve) }
