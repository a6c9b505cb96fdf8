// Package iris writes JSON, with iris.
package iris

import (
	"encoding/json"

	"github.com/kataras/iris/v12"
)

func encodeBad(ctx iris.Context) {
	json.NewEncoder(ctx.ResponseWriter()).Encode("a") // want `missingcontenttype: JSON is written and no Content-Type was set, so it is sent as text`
}

func encodeOk(ctx iris.Context) {
	ctx.Header("Content-Type", "application/json")
	json.NewEncoder(ctx.ResponseWriter()).Encode("a")
}

func jsonOk(ctx iris.Context) {
	ctx.StopWithJSON(iris.StatusOK, "a")
}

func routes() *iris.Application {
	app := iris.New()
	app.Get("/a/{id}", encodeBad)
	app.Get("/b/{id}", encodeOk)
	app.Get("/c/{id}", jsonOk)
	return app
}
