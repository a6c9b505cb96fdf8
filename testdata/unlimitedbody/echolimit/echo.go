// Package echolimit reads bodies behind the limit of echo's middleware.
package echolimit

import (
	"net/http"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func createOk(c echo.Context) error {
	var v struct{ Name string }
	if err := c.Bind(&v); err != nil {
		return err
	}
	return c.JSON(http.StatusOK, v)
}

func routes() http.Handler {
	e := echo.New()
	e.Use(middleware.BodyLimit("1M"))
	e.POST("/a", createOk)
	return e
}
