// Package echo5 sends 202, with echo v5.
package echo5

import (
	"net/http"

	"github.com/labstack/echo/v5"
)

func emptyBad(c *echo.Context) error {
	c.Response().Header().Set("Location", "/jobs/1")
	return c.NoContent(http.StatusAccepted) // want `emptyaccepted: 202 Accepted is sent with no body`
}

func emptyOk(c *echo.Context) error {
	c.Response().Header().Set("Location", "/jobs/1")
	return c.JSON(http.StatusAccepted, "queued")
}

func routes() *echo.Echo {
	e := echo.New()
	e.POST("/a/:id", emptyBad)
	e.POST("/b/:id", emptyOk)
	return e
}
