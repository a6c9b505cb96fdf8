// Package iris sets types that http.Error replaces, with iris.
package iris

import (
	"net/http"

	"github.com/kataras/iris/v12"
)

func errorBad(ctx iris.Context) {
	ctx.Header("Content-Type", "application/json")
	http.Error(ctx.ResponseWriter(), `{"error":"not found"}`, http.StatusNotFound) // want `lostcontenttype: the Content-Type application/json is set before, and this answer replaces it by text/plain`
}

func errorOk(ctx iris.Context) {
	ctx.Header("X-Kind", "application/json")
	http.Error(ctx.ResponseWriter(), "not found", http.StatusNotFound)
}

func routes() *iris.Application {
	app := iris.New()
	app.Get("/a/{id}", errorBad)
	app.Get("/b/{id}", errorOk)
	return app
}
