// Package echohandler has its own way with errors.
package echohandler

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func errorOk(c echo.Context) error {
	if c.Request().Header.Get("Authorization") == "" {
		return echo.NewHTTPError(http.StatusForbidden, "no credentials")
	}
	return c.NoContent(http.StatusNoContent)
}

func routes() http.Handler {
	e := echo.New()
	e.HTTPErrorHandler = func(err error, c echo.Context) {
		c.NoContent(http.StatusUnauthorized)
	}
	e.GET("/a", errorOk)
	return e
}
