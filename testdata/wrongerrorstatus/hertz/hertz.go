// Package hertz has answers that deny what the error says, with hertz.
package hertz

import (
	"context"
	"database/sql"
	"errors"
	"strconv"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
)

type item struct{ Name string }

func load(id string) (item, error) { return item{}, sql.ErrNoRows }

func paramBad(ctx context.Context, c *app.RequestContext) {
	n, err := strconv.Atoi(c.Param("id"))
	if err != nil {
		c.String(consts.StatusInternalServerError, "no number") // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
		return
	}
	c.JSON(consts.StatusOK, n)
}

func paramOk(ctx context.Context, c *app.RequestContext) {
	n, err := strconv.Atoi(c.Param("id"))
	if err != nil {
		c.String(consts.StatusBadRequest, "no number")
		return
	}
	c.JSON(consts.StatusOK, n)
}

func noRowsBad(ctx context.Context, c *app.RequestContext) {
	it, err := load(c.Param("id"))
	if errors.Is(err, sql.ErrNoRows) {
		c.JSON(consts.StatusInternalServerError, map[string]string{"error": "no such item"}) // want `wrongerrorstatus: the error says that there is no such thing \(database/sql\.ErrNoRows\), but the answer is 500 Internal Server Error`
		return
	}
	c.JSON(consts.StatusOK, it)
}

func noRowsOk(ctx context.Context, c *app.RequestContext) {
	it, err := load(c.Param("id"))
	if errors.Is(err, sql.ErrNoRows) {
		c.JSON(consts.StatusNotFound, map[string]string{"error": "no such item"})
		return
	}
	c.JSON(consts.StatusOK, it)
}

func bindBad(ctx context.Context, c *app.RequestContext) {
	var it item
	if err := c.BindAndValidate(&it); err != nil {
		c.String(consts.StatusInternalServerError, "no item") // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
		return
	}
	c.JSON(consts.StatusOK, it)
}

func bindOk(ctx context.Context, c *app.RequestContext) {
	var it item
	if err := c.BindAndValidate(&it); err != nil {
		c.String(consts.StatusBadRequest, "no item")
		return
	}
	c.JSON(consts.StatusOK, it)
}

func routes() {
	h := server.Default()
	h.GET("/a/:id", paramBad)
	h.GET("/b/:id", paramOk)
	h.GET("/c/:id", noRowsBad)
	h.GET("/d/:id", noRowsOk)
	h.POST("/e/:id", bindBad)
	h.POST("/f/:id", bindOk)
	h.Spin()
}
