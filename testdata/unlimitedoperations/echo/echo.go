// Package echo works through lists of operations, with echo.
package echo

import (
	"net/http"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

type operation struct {
	Action string `json:"action"`
	ID     string `json:"id"`
}

func apply(operation) {}

func bindBad(c echo.Context) error {
	var ops []operation
	if err := c.Bind(&ops); err != nil { // want `unlimitedoperations: the list of operations of the request's body is worked through`
		return err
	}
	for _, op := range ops {
		apply(op)
	}
	return c.NoContent(http.StatusNoContent)
}

func bindOk(c echo.Context) error {
	var ops []operation
	if err := c.Bind(&ops); err != nil {
		return err
	}
	if len(ops) > 1000 {
		return echo.ErrStatusRequestEntityTooLarge
	}
	for _, op := range ops {
		apply(op)
	}
	return c.NoContent(http.StatusNoContent)
}

func statusBad(c echo.Context) error {
	var ops []operation
	if err := c.Bind(&ops); err != nil {
		return err
	}
	if len(ops) > 1000 {
		return echo.NewHTTPError(http.StatusBadRequest, "too many") // want `unlimitedoperations: the list of operations of the request's body is too long, but the answer is 400`
	}
	for _, op := range ops {
		apply(op)
	}
	return c.NoContent(http.StatusNoContent)
}

func routes() *echo.Echo {
	e := echo.New()
	e.Use(middleware.BodyLimit("1M"))
	e.POST("/a", bindBad)
	e.POST("/b", bindOk)
	e.POST("/c", statusBad)
	return e
}
