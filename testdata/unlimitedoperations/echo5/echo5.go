// Package echo5 works through lists of operations, with echo v5.
package echo5

import (
	"net/http"

	"github.com/labstack/echo/v5"
)

type operation struct {
	Op string `json:"op"`
	ID string `json:"id"`
}

func apply(operation) {}

func decodeBad(c *echo.Context) error {
	c.Request().Body = http.MaxBytesReader(c.Response(), c.Request().Body, 1<<20)
	var ops []operation
	if err := c.Bind(&ops); err != nil { // want `unlimitedoperations: the list of operations of the request's body is worked through on line \d+ with no bound on its length`
		return c.String(http.StatusRequestEntityTooLarge, "no operations")
	}
	for _, op := range ops {
		apply(op)
	}
	return c.NoContent(http.StatusNoContent)
}

func decodeOk(c *echo.Context) error {
	c.Request().Body = http.MaxBytesReader(c.Response(), c.Request().Body, 1<<20)
	var ops []operation
	if err := c.Bind(&ops); err != nil {
		return c.String(http.StatusRequestEntityTooLarge, "no operations")
	}
	if len(ops) > 1000 {
		return c.String(http.StatusRequestEntityTooLarge, "too many")
	}
	for _, op := range ops {
		apply(op)
	}
	return c.NoContent(http.StatusNoContent)
}

func statusBad(c *echo.Context) error {
	c.Request().Body = http.MaxBytesReader(c.Response(), c.Request().Body, 1<<20)
	var ops []operation
	if err := c.Bind(&ops); err != nil {
		return c.String(http.StatusRequestEntityTooLarge, "no operations")
	}
	if len(ops) > 1000 {
		return c.String(http.StatusBadRequest, "too many") // want `unlimitedoperations: the list of operations of the request's body is too long, but the answer is 400 Bad Request`
	}
	for _, op := range ops {
		apply(op)
	}
	return c.NoContent(http.StatusNoContent)
}

func routes() *echo.Echo {
	e := echo.New()
	e.POST("/a/:id", decodeBad)
	e.POST("/b/:id", decodeOk)
	e.POST("/c/:id", statusBad)
	return e
}
