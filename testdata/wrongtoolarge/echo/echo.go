// Package echo answers bodies that are too large, with echo.
package echo

import (
	"errors"
	"net/http"

	"github.com/labstack/echo/v4"
)

type item struct{ Name string }

func untoldBad(c echo.Context) error {
	c.Request().Body = http.MaxBytesReader(c.Response(), c.Request().Body, 1<<20)
	var v item
	if err := c.Bind(&v); err != nil {
		return c.String(http.StatusBadRequest, "bad request") // want `wrongtoolarge: every error of reading the body is answered 400 Bad Request`
	}
	return c.JSON(http.StatusOK, v)
}

func untoldOk(c echo.Context) error {
	c.Request().Body = http.MaxBytesReader(c.Response(), c.Request().Body, 1<<20)
	var v item
	if err := c.Bind(&v); err != nil {
		var tooLarge *http.MaxBytesError
		if errors.As(err, &tooLarge) {
			return c.NoContent(http.StatusRequestEntityTooLarge)
		}
		return c.String(http.StatusBadRequest, "bad request")
	}
	return c.JSON(http.StatusOK, v)
}

func lengthBad(c echo.Context) error {
	if c.Request().ContentLength > 1<<20 {
		return c.NoContent(http.StatusBadRequest) // want `wrongtoolarge: the request's body is too large, but the answer is 400 Bad Request`
	}
	return c.NoContent(http.StatusNoContent)
}

func lengthOk(c echo.Context) error {
	if c.Request().ContentLength > 1<<20 {
		return c.NoContent(http.StatusRequestEntityTooLarge)
	}
	return c.NoContent(http.StatusNoContent)
}

func routes() http.Handler {
	e := echo.New()
	e.POST("/a", untoldBad)
	e.POST("/b", untoldOk)
	e.POST("/c", lengthBad)
	e.POST("/d", lengthOk)
	return e
}
