// Package echo5 sends statuses that are none, or none that can answer, with echo v5.
package echo5

import (
	"net/http"

	"github.com/labstack/echo/v5"
)

func tooLowBad(c *echo.Context) error {
	return c.String(20, "ok") // want `invalidstatus: 20 is sent, which is no status`
}

func tooLowOk(c *echo.Context) error {
	return c.String(http.StatusOK, "ok")
}

func processingBad(c *echo.Context) error {
	return c.NoContent(http.StatusProcessing) // want `invalidstatus: an interim status is sent and no final one`
}

func processingOk(c *echo.Context) error {
	return c.NoContent(http.StatusNoContent)
}

func redirectBad(c *echo.Context) error {
	return c.Redirect(http.StatusOK, "/items") // want `invalidstatus: a redirect is sent with 200 OK, which no client follows`
}

func redirectOk(c *echo.Context) error {
	return c.Redirect(http.StatusFound, "/items")
}

func routes() *echo.Echo {
	e := echo.New()
	e.GET("/a/:id", tooLowBad)
	e.GET("/b/:id", tooLowOk)
	e.GET("/c/:id", processingBad)
	e.GET("/d/:id", processingOk)
	e.GET("/e/:id", redirectBad)
	e.GET("/f/:id", redirectOk)
	return e
}
