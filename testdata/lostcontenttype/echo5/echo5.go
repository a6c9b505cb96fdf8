// Package echo5 sets types that http.Error replaces, with echo v5.
package echo5

import (
	"net/http"

	"github.com/labstack/echo/v5"
)

func errorBad(c *echo.Context) error {
	c.Response().Header().Set("Content-Type", "application/json")
	http.Error(c.Response(), `{"error":"not found"}`, http.StatusNotFound) // want `lostcontenttype: the Content-Type application/json is set before, and this answer replaces it by text/plain`
	return nil
}

func errorOk(c *echo.Context) error {
	c.Response().Header().Set("X-Kind", "application/json")
	http.Error(c.Response(), "not found", http.StatusNotFound)
	return nil
}

func routes() *echo.Echo {
	e := echo.New()
	e.GET("/a/:id", errorBad)
	e.GET("/b/:id", errorOk)
	return e
}
