// Package echo sends statuses that are none, or none that can answer, with echo.
package echo

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func tooLowBad(c echo.Context) error {
	return c.NoContent(2) // want `invalidstatus: 2 is sent, which is no status`
}

func tooLowOk(c echo.Context) error {
	return c.NoContent(http.StatusNoContent)
}

func processingBad(c echo.Context) error {
	return c.String(http.StatusProcessing, "processing") // want `invalidstatus: 102 Processing is sent as the final answer`
}

func processingOk(c echo.Context) error {
	return c.String(http.StatusOK, "processing")
}

func redirectBad(c echo.Context) error {
	return c.Redirect(http.StatusOK, "/login") // want `invalidstatus: a redirect is sent with 200 OK`
}

func redirectOk(c echo.Context) error {
	return c.Redirect(http.StatusFound, "/login")
}

func errorBad(c echo.Context) error {
	return echo.NewHTTPError(40, "bad") // want `invalidstatus: 40 is sent, which is no status`
}

func routes() *echo.Echo {
	e := echo.New()
	e.GET("/a", tooLowBad)
	e.GET("/b", tooLowOk)
	e.GET("/c", processingBad)
	e.GET("/d", processingOk)
	e.GET("/e", redirectBad)
	e.GET("/f", redirectOk)
	e.GET("/g", errorBad)
	return e
}
