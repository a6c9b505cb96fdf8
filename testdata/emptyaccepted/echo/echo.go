// Package echo sends 202, with echo.
package echo

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func emptyBad(c echo.Context) error {
	c.Response().Header().Set("Location", "/jobs/1")
	return c.NoContent(http.StatusAccepted) // want `emptyaccepted: 202 Accepted is sent with no body`
}

func emptyOk(c echo.Context) error {
	c.Response().Header().Set("Location", "/jobs/1")
	return c.JSON(http.StatusAccepted, "queued")
}

func routes() *echo.Echo {
	e := echo.New()
	e.POST("/a", emptyBad)
	e.POST("/b", emptyOk)
	return e
}
