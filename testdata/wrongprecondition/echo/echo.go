// Package echo answers requests with preconditions, with echo.
package echo

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func etag(id string) string { return `"` + id + `"` }

func matchBad(c echo.Context) error {
	if c.Request().Header.Get("If-Match") != etag(c.Param("id")) {
		return echo.NewHTTPError(http.StatusConflict, "changed") // want `wrongprecondition: the request's precondition failed \(If-Match\), but the answer is 409`
	}
	return c.NoContent(http.StatusNoContent)
}

func matchOk(c echo.Context) error {
	if c.Request().Header.Get("If-Match") != etag(c.Param("id")) {
		return echo.NewHTTPError(http.StatusPreconditionFailed, "changed")
	}
	return c.NoContent(http.StatusNoContent)
}

func routes() *echo.Echo {
	e := echo.New()
	e.PUT("/a", matchBad)
	e.PUT("/b", matchOk)
	return e
}
