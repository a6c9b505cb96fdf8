// Package iris answers twice in handlers of iris.
package iris

import "github.com/kataras/iris/v12"

func twiceBad(ctx iris.Context) {
	if ctx.URLParam("id") == "" {
		ctx.StopWithJSON(iris.StatusBadRequest, "no id")
	}
	ctx.JSON("ok") // want `doubleresponse: `
}

func twiceOk(ctx iris.Context) {
	if ctx.URLParam("id") == "" {
		ctx.StopWithJSON(iris.StatusBadRequest, "no id")
		return
	}
	ctx.JSON("ok")
}

func stopBad(ctx iris.Context) {
	var v struct{ Name string }
	if err := ctx.ReadQuery(&v); err != nil {
		ctx.StopWithError(iris.StatusBadRequest, err)
	}
	ctx.StatusCode(iris.StatusOK) // want `doubleresponse: `
	ctx.JSON(v)
}

// Without an error nothing is stopped.
func stopOk(ctx iris.Context) {
	var v struct{ Name string }
	if err := ctx.ReadQuery(&v); err != nil {
		ctx.StopWithError(iris.StatusBadRequest, err)
		return
	}
	ctx.StatusCode(iris.StatusOK)
	ctx.JSON(v)
}

func routes() *iris.Application {
	app := iris.New()
	app.Get("/a", twiceBad)
	app.Get("/b", twiceOk)
	app.Get("/c", stopBad)
	app.Get("/d", stopOk)
	return app
}

// A stream of documents: each is flushed, or separated from the next.
func flushedOk(ctx iris.Context) {
	for _, s := range []string{"a", "b"} {
		ctx.JSON(s)
		ctx.ResponseWriter().Flush()
	}
}

func separatedOk(ctx iris.Context) {
	for _, s := range []string{"a", "b"} {
		ctx.JSON(s)
		ctx.WriteString("\n")
	}
}

func roundsBad(ctx iris.Context) {
	for _, s := range []string{"a", "b"} {
		ctx.JSON(s) // want `doubleresponse: a second answer is sent`
	}
}
