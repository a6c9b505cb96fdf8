// Package echo rules methods out in handlers of echo.
package echo

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func guardBad(c echo.Context) error {
	if c.Request().Method != http.MethodPost {
		return c.NoContent(http.StatusNotFound) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 404 Not Found`
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
