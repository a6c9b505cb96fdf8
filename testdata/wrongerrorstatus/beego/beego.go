// Package beego has answers that deny what the error says, with beego.
package beego

import (
	"database/sql"
	"encoding/json"
	"errors"
	"net/http"
	"strconv"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

type item struct{ Name string }

func load(id string) (item, error) { return item{}, sql.ErrNoRows }

func paramBad(ctx *context.Context) {
	n, err := strconv.Atoi(ctx.Input.Param(":id"))
	if err != nil {
		ctx.Output.SetStatus(http.StatusInternalServerError)
		ctx.Output.Body([]byte("no number")) // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
		return
	}
	ctx.Output.SetStatus(http.StatusOK)
	ctx.Output.JSON(n, false, false)
}

func paramOk(ctx *context.Context) {
	n, err := strconv.Atoi(ctx.Input.Param(":id"))
	if err != nil {
		ctx.Output.SetStatus(http.StatusBadRequest)
		ctx.Output.Body([]byte("no number"))
		return
	}
	ctx.Output.SetStatus(http.StatusOK)
	ctx.Output.JSON(n, false, false)
}

func noRowsBad(ctx *context.Context) {
	it, err := load(ctx.Input.Param(":id"))
	if errors.Is(err, sql.ErrNoRows) {
		ctx.Output.SetStatus(http.StatusInternalServerError)
		ctx.Output.JSON(map[string]string{"error": "no such item"}, false, false) // want `wrongerrorstatus: the error says that there is no such thing \(database/sql\.ErrNoRows\), but the answer is 500 Internal Server Error`
		return
	}
	ctx.Output.SetStatus(http.StatusOK)
	ctx.Output.JSON(it, false, false)
}

func noRowsOk(ctx *context.Context) {
	it, err := load(ctx.Input.Param(":id"))
	if errors.Is(err, sql.ErrNoRows) {
		ctx.Output.SetStatus(http.StatusNotFound)
		ctx.Output.JSON(map[string]string{"error": "no such item"}, false, false)
		return
	}
	ctx.Output.SetStatus(http.StatusOK)
	ctx.Output.JSON(it, false, false)
}

func bindBad(ctx *context.Context) {
	var it item
	if err := ctx.BindJSON(&it); err != nil {
		ctx.Output.SetStatus(http.StatusInternalServerError)
		ctx.Output.Body([]byte("no item")) // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
		return
	}
	ctx.Output.SetStatus(http.StatusOK)
	ctx.Output.JSON(it, false, false)
}

func bindOk(ctx *context.Context) {
	var it item
	if err := ctx.BindJSON(&it); err != nil {
		ctx.Output.SetStatus(http.StatusBadRequest)
		ctx.Output.Body([]byte("no item"))
		return
	}
	ctx.Output.SetStatus(http.StatusOK)
	ctx.Output.JSON(it, false, false)
}

// What the server has copied before.
func copiedBad(ctx *context.Context) {
	var it item
	if err := json.Unmarshal(ctx.Input.RequestBody, &it); err != nil {
		ctx.Output.SetStatus(http.StatusInternalServerError)
		ctx.Output.Body([]byte("no item")) // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
		return
	}
	ctx.Output.JSON(it, false, false)
}

func copiedOk(ctx *context.Context) {
	var it item
	if err := json.Unmarshal(ctx.Input.RequestBody, &it); err != nil {
		ctx.Output.SetStatus(http.StatusBadRequest)
		ctx.Output.Body([]byte("no item"))
		return
	}
	ctx.Output.JSON(it, false, false)
}

func routes() {
	web.Post("/copied-bad", copiedBad)
	web.Post("/copied-ok", copiedOk)
	web.Get("/a/:id", paramBad)
	web.Get("/b/:id", paramOk)
	web.Get("/c/:id", noRowsBad)
	web.Get("/d/:id", noRowsOk)
	web.Post("/e/:id", bindBad)
	web.Post("/f/:id", bindOk)
}
