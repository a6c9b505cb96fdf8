// Package echo5 has handlers of echo v5 that send statuses which require a header.
package echo5

import (
	"net/http"

	"github.com/labstack/echo/v5"
)

func guardBad(c *echo.Context) error {
	if c.Request().Method != http.MethodPost {
		return c.NoContent(http.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
	}
	return c.NoContent(http.StatusNoContent)
}

func guardOk(c *echo.Context) error {
	if c.Request().Method != http.MethodPost {
		c.Response().Header().Set(echo.HeaderAllow, "POST")
		return c.NoContent(http.StatusMethodNotAllowed)
	}
	return c.NoContent(http.StatusNoContent)
}

func routes() http.Handler {
	e := echo.New()
	e.Any("/a", guardBad)
	e.Any("/b", guardOk)
	return e
}
