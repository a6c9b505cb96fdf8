// Package echo5 answers requests with preconditions, with echo v5.
package echo5

import (
	"net/http"

	"github.com/labstack/echo/v5"
)

func etag(id string) string { return `"` + id + `"` }

func matchBad(c *echo.Context) error {
	if match := c.Request().Header.Get("If-Match"); match != "" && match != etag(c.Param("id")) {
		return c.String(http.StatusConflict, "changed") // want `wrongprecondition: the request's precondition failed \(If-Match\), but the answer is 409 Conflict`
	}
	return c.NoContent(http.StatusNoContent)
}

func matchOk(c *echo.Context) error {
	if match := c.Request().Header.Get("If-Match"); match != "" && match != etag(c.Param("id")) {
		return c.String(http.StatusPreconditionFailed, "changed")
	}
	return c.NoContent(http.StatusNoContent)
}

func routes() *echo.Echo {
	e := echo.New()
	e.PUT("/a/:id", matchBad)
	e.PUT("/b/:id", matchOk)
	return e
}
