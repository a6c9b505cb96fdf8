// Package echoown reads bodies behind a limit of its own.
package echoown

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func limit(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		c.Request().Body = http.MaxBytesReader(c.Response(), c.Request().Body, 1<<20)
		return next(c)
	}
}

func createOk(c echo.Context) error {
	var v struct{ Name string }
	if err := c.Bind(&v); err != nil {
		return err
	}
	return c.JSON(http.StatusOK, v)
}

func routes() http.Handler {
	e := echo.New()
	e.POST("/a", createOk, limit)
	return e
}
