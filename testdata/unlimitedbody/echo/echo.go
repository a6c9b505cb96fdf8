// Package echo reads bodies behind echo, which limits none.
package echo

import (
	"encoding/json"
	"net/http"

	"github.com/labstack/echo/v4"
)

type item struct{ Name string }

func bindBad(c echo.Context) error {
	var v item
	if err := c.Bind(&v); err != nil { // want `unlimitedbody: the request's body is read with no limit`
		return err
	}
	return c.JSON(http.StatusOK, v)
}

func bindOk(c echo.Context) error {
	c.Request().Body = http.MaxBytesReader(c.Response(), c.Request().Body, 1<<20)
	var v item
	if err := c.Bind(&v); err != nil {
		return err
	}
	return c.JSON(http.StatusOK, v)
}

// In answer to GET the query is bound.
func bindGetOk(c echo.Context) error {
	var v item
	if err := c.Bind(&v); err != nil {
		return err
	}
	return c.JSON(http.StatusOK, v)
}

func decoderBad(c echo.Context) error {
	var v item
	if err := json.NewDecoder(c.Request().Body).Decode(&v); err != nil { // want `unlimitedbody: the request's body is read with no limit`
		return err
	}
	return c.JSON(http.StatusOK, v)
}

func formOk(c echo.Context) error {
	return c.String(http.StatusOK, c.FormValue("name"))
}

func fileBad(c echo.Context) error {
	f, err := c.FormFile("file") // want `unlimitedbody: the request's body is read with no limit`
	if err != nil {
		return err
	}
	return c.String(http.StatusOK, f.Filename)
}

func routes() http.Handler {
	e := echo.New()
	e.POST("/a", bindBad)
	e.POST("/b", bindOk)
	e.GET("/b", bindGetOk)
	e.POST("/c", decoderBad)
	e.POST("/d", formOk)
	e.POST("/e", fileBad)
	return e
}
