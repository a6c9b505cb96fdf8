// Package echo5 writes JSON, with echo v5.
package echo5

import (
	"encoding/json"
	"net/http"

	"github.com/labstack/echo/v5"
)

func encodeBad(c *echo.Context) error {
	return json.NewEncoder(c.Response()).Encode("a") // want `missingcontenttype: JSON is written and no Content-Type was set, so it is sent as text`
}

func encodeOk(c *echo.Context) error {
	c.Response().Header().Set("Content-Type", "application/json")
	return json.NewEncoder(c.Response()).Encode("a")
}

func jsonOk(c *echo.Context) error {
	return c.JSON(http.StatusOK, "a")
}

func routes() *echo.Echo {
	e := echo.New()
	e.GET("/a/:id", encodeBad)
	e.GET("/b/:id", encodeOk)
	e.GET("/c/:id", jsonOk)
	return e
}
