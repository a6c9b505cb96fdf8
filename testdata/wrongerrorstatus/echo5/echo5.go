// Package echo5 has answers that deny what the error says, with echo v5.
package echo5

import (
	"database/sql"
	"errors"
	"net/http"
	"strconv"

	"github.com/labstack/echo/v5"
)

type item struct{ Name string }

func load(id string) (item, error) { return item{}, sql.ErrNoRows }

func paramBad(c *echo.Context) error {
	n, err := strconv.Atoi(c.Param("id"))
	if err != nil {
		return c.String(http.StatusInternalServerError, "no number") // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
	}
	return c.JSON(http.StatusOK, n)
}

func paramOk(c *echo.Context) error {
	n, err := strconv.Atoi(c.Param("id"))
	if err != nil {
		return c.String(http.StatusBadRequest, "no number")
	}
	return c.JSON(http.StatusOK, n)
}

func noRowsBad(c *echo.Context) error {
	it, err := load(c.Param("id"))
	if errors.Is(err, sql.ErrNoRows) {
		return c.JSON(http.StatusInternalServerError, map[string]string{"error": "no such item"}) // want `wrongerrorstatus: the error says that there is no such thing \(database/sql\.ErrNoRows\), but the answer is 500 Internal Server Error`
	}
	return c.JSON(http.StatusOK, it)
}

func noRowsOk(c *echo.Context) error {
	it, err := load(c.Param("id"))
	if errors.Is(err, sql.ErrNoRows) {
		return c.JSON(http.StatusNotFound, map[string]string{"error": "no such item"})
	}
	return c.JSON(http.StatusOK, it)
}

func decodeBad(c *echo.Context) error {
	c.Request().Body = http.MaxBytesReader(c.Response(), c.Request().Body, 1<<20)
	var it item
	if err := c.Bind(&it); err != nil {
		if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
			return c.NoContent(http.StatusRequestEntityTooLarge)
		}
		return c.String(http.StatusInternalServerError, "no item") // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
	}
	return c.JSON(http.StatusOK, it)
}

func decodeOk(c *echo.Context) error {
	c.Request().Body = http.MaxBytesReader(c.Response(), c.Request().Body, 1<<20)
	var it item
	if err := c.Bind(&it); err != nil {
		if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
			return c.NoContent(http.StatusRequestEntityTooLarge)
		}
		return c.String(http.StatusBadRequest, "no item")
	}
	return c.JSON(http.StatusOK, it)
}

func routes() *echo.Echo {
	e := echo.New()
	e.GET("/a/:id", paramBad)
	e.GET("/b/:id", paramOk)
	e.GET("/c/:id", noRowsBad)
	e.GET("/d/:id", noRowsOk)
	e.POST("/e/:id", decodeBad)
	e.POST("/f/:id", decodeOk)
	return e
}
