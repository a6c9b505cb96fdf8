// Package echo5 answers media types that are not supported, with echo v5.
package echo5

import (
	"net/http"

	"github.com/labstack/echo/v5"
)

func typeBad(c *echo.Context) error {
	if c.Request().Header.Get("Content-Type") != "application/json" {
		return c.String(http.StatusBadRequest, "JSON is wanted") // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400 Bad Request`
	}
	return c.NoContent(http.StatusNoContent)
}

func typeOk(c *echo.Context) error {
	if c.Request().Header.Get("Content-Type") != "application/json" {
		return c.String(http.StatusUnsupportedMediaType, "JSON is wanted")
	}
	return c.NoContent(http.StatusNoContent)
}

func acceptBad(c *echo.Context) error {
	if c.Request().Header.Get("Accept") != "application/json" {
		return c.String(http.StatusUnsupportedMediaType, "JSON is all there is") // want `wrongmediatype: the request's Accept header cannot be met, but the answer is 415 Unsupported Media Type`
	}
	return c.JSON(http.StatusOK, "a")
}

func acceptOk(c *echo.Context) error {
	if c.Request().Header.Get("Accept") != "application/json" {
		return c.String(http.StatusNotAcceptable, "JSON is all there is")
	}
	return c.JSON(http.StatusOK, "a")
}

func routes() *echo.Echo {
	e := echo.New()
	e.POST("/a/:id", typeBad)
	e.POST("/b/:id", typeOk)
	e.GET("/c/:id", acceptBad)
	e.GET("/d/:id", acceptOk)
	return e
}
