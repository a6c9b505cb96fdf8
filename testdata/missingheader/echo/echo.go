// Package echo has handlers of echo that send statuses which require a header.
package echo

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func guardBad(c echo.Context) error {
	if c.Request().Method != http.MethodPost {
		return c.NoContent(http.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
	}
	return c.NoContent(http.StatusNoContent)
}

func guardOk(c echo.Context) error {
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
