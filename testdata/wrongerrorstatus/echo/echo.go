// Package echo has answers that deny what the error says.
package echo

import (
	"database/sql"
	"errors"
	"net/http"
	"strconv"

	"github.com/labstack/echo/v4"
)

type item struct{ Name string }

func load(id string) (item, error) { return item{}, sql.ErrNoRows }

func Routes(e *echo.Echo) {
	e.POST("/a", boundBad)
	e.POST("/b", boundOk)
	e.GET("/c/:id", paramBad)
	e.GET("/d/:id", paramOk)
	e.GET("/e/:id", returnedBad)
	e.GET("/f/:id", returnedOk)
}

func boundBad(c echo.Context) error {
	var it item
	if err := c.Bind(&it); err != nil { // want `unlimitedbody: .*`
		return c.String(http.StatusInternalServerError, "cannot bind") // want `wrongerrorstatus: what the client sent is malformed.*500`
	}
	return c.JSON(http.StatusOK, it)
}

// The error is one of echo's own, which answers 400.
func boundOk(c echo.Context) error {
	var it item
	if err := c.Bind(&it); err != nil { // want `unlimitedbody: .*`
		return err
	}
	return c.JSON(http.StatusOK, it)
}

func paramBad(c echo.Context) error {
	id, err := strconv.Atoi(c.Param("id"))
	if err != nil {
		return c.NoContent(http.StatusInternalServerError) // want `wrongerrorstatus: what the client sent is malformed.*500`
	}
	return c.JSON(http.StatusOK, id)
}

func paramOk(c echo.Context) error {
	id, err := strconv.Atoi(c.QueryParam("id"))
	if err != nil {
		return c.NoContent(http.StatusUnprocessableEntity)
	}
	return c.JSON(http.StatusOK, id)
}

func returnedBad(c echo.Context) error {
	it, err := load(c.Param("id"))
	if errors.Is(err, sql.ErrNoRows) {
		return echo.NewHTTPError(http.StatusInternalServerError, "no such item") // want `wrongerrorstatus: .*sql.ErrNoRows.*500`
	}
	return c.JSON(http.StatusOK, it)
}

func returnedOk(c echo.Context) error {
	it, err := load(c.Param("id"))
	if errors.Is(err, sql.ErrNoRows) {
		return echo.NewHTTPError(http.StatusNotFound, "no such item")
	}
	return c.JSON(http.StatusOK, it)
}
