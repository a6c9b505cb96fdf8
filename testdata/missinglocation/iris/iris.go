// Package iris has handlers of iris that send 201, 202 and redirects.
package iris

import "github.com/kataras/iris/v12"

func createBad(ctx iris.Context) {
	ctx.StatusCode(iris.StatusCreated)
	ctx.JSON(iris.Map{"id": "1"}) // want `missinglocation: 201 Created is sent without a Location header`
}

func createOk(ctx iris.Context) {
	ctx.Header("Location", "/items/1")
	ctx.StatusCode(iris.StatusCreated)
	ctx.JSON(iris.Map{"id": "1"})
}

// The status is sent at the end of the request.
func statusBad(ctx iris.Context) {
	ctx.StatusCode(iris.StatusAccepted) // want `missinglocation: 202 Accepted is sent without a Location header`
}

func statusOk(ctx iris.Context) {
	ctx.StatusCode(iris.StatusAccepted)
	ctx.Header("Location", "/jobs/1")
}

func changedOk(ctx iris.Context) {
	ctx.StatusCode(iris.StatusCreated)
	if ctx.URLParam("dry") != "" {
		ctx.StatusCode(iris.StatusNoContent)
		return
	}
	ctx.StatusCode(iris.StatusOK)
}

func stopBad(ctx iris.Context) {
	ctx.StopWithJSON(iris.StatusCreated, iris.Map{}) // want `missinglocation: 201 Created is sent without a Location header`
}

func stopOk(ctx iris.Context) {
	ctx.ResponseWriter().Header().Set("Location", "/items/1")
	ctx.StopWithJSON(iris.StatusCreated, iris.Map{})
}

func redirectOk(ctx iris.Context) { ctx.Redirect("/items", iris.StatusFound) }

func putOk(ctx iris.Context) {
	ctx.StatusCode(iris.StatusCreated)
	ctx.JSON(iris.Map{})
}

func created(ctx iris.Context, v any) {
	ctx.StatusCode(iris.StatusCreated)
	ctx.JSON(v) // want `missinglocation: 201 Created is sent without a Location header`
}

func helperBad(ctx iris.Context) { created(ctx, iris.Map{}) }

// The next handler decides.
func nextOk(ctx iris.Context) {
	ctx.StatusCode(iris.StatusCreated)
	ctx.Next()
}

type api struct{}

func (api) createBad(ctx iris.Context) {
	ctx.StatusCode(iris.StatusCreated)
	ctx.WriteString("made") // want `missinglocation: 201 Created is sent without a Location header`
}

func routes() *iris.Application {
	app := iris.New()
	app.Post("/a", createBad)
	app.Post("/b", createOk)
	app.Post("/c", statusBad)
	app.Post("/d", statusOk)
	app.Any("/e", changedOk)
	items := app.Party("/items", nextOk)
	items.Post("/a", stopBad)
	items.Post("/b", stopOk)
	items.Get("/c", redirectOk)
	items.Put("/{id}", putOk)
	items.Handle("POST", "/d", helperBad)
	app.PartyFunc("/users", func(users iris.Party) {
		users.Post("/", nextOk, api{}.createBad)
	})
	return app
}
