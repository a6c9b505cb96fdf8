// Package echo5 redirects what is no GET, with echo v5.
package echo5

import (
	"net/http"

	"github.com/labstack/echo/v5"
)

func foundBad(c *echo.Context) error {
	return c.Redirect(http.StatusFound, "/items") // want `wrongredirect: 302 Found is sent in answer to POST, and whether the client keeps the method is left to it`
}

func foundOk(c *echo.Context) error {
	return c.Redirect(http.StatusSeeOther, "/items")
}

func getOk(c *echo.Context) error {
	return c.Redirect(http.StatusFound, "/items")
}

func routes() *echo.Echo {
	e := echo.New()
	e.POST("/a/:id", foundBad)
	e.POST("/b/:id", foundOk)
	e.GET("/c/:id", getOk)
	return e
}
