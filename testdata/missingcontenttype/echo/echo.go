// Package echo writes JSON, with echo.
package echo

import (
	"encoding/json"

	"github.com/labstack/echo/v4"
)

func encodeBad(c echo.Context) error {
	return json.NewEncoder(c.Response()).Encode("a") // want `missingcontenttype: JSON is written`
}

func encodeOk(c echo.Context) error {
	c.Response().Header().Set("Content-Type", "application/json")
	return json.NewEncoder(c.Response()).Encode("a")
}

func routes() *echo.Echo {
	e := echo.New()
	e.GET("/a", encodeBad)
	e.GET("/b", encodeOk)
	return e
}
