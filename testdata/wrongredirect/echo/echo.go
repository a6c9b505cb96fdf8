// Package echo redirects what is no GET, with echo.
package echo

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func foundBad(c echo.Context) error {
	return c.Redirect(http.StatusFound, "/items") // want `wrongredirect: 302 Found is sent in answer to POST`
}

func foundOk(c echo.Context) error {
	return c.Redirect(http.StatusSeeOther, "/items")
}

func routes() *echo.Echo {
	e := echo.New()
	e.POST("/a", foundBad)
	e.POST("/b", foundOk)
	return e
}
