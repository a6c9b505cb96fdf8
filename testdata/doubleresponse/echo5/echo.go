// Package echo5 has handlers of echo v5 that answer twice, or not.
package echo5

import (
	"errors"
	"net/http"

	"github.com/labstack/echo/v5"
)

var errNone = errors.New("none")

func find(id string) (string, error) {
	if id == "" {
		return "", errNone
	}
	return id, nil
}

func getBad(c *echo.Context) error {
	it, err := find(c.Param("id"))
	if err != nil {
		c.JSON(http.StatusNotFound, "not found")
	}
	return c.JSON(http.StatusOK, it) // want `doubleresponse: 200 OK is sent, but a response was sent on line`
}

func getOk(c *echo.Context) error {
	it, err := find(c.Param("id"))
	if err != nil {
		return c.JSON(http.StatusNotFound, "not found")
	}
	return c.JSON(http.StatusOK, it)
}

// The error handler sends nothing if something was sent.
func errorOk(c *echo.Context) error {
	it, err := find(c.Param("id"))
	if err != nil {
		c.JSON(http.StatusNotFound, "not found")
		return err
	}
	return c.JSON(http.StatusOK, it)
}

func errorReturnedOk(c *echo.Context) error {
	it, err := find(c.Param("id"))
	if err != nil {
		return echo.NewHTTPError(http.StatusNotFound, "not found")
	}
	return c.JSON(http.StatusOK, it)
}

// What could not be encoded has sent nothing.
func encodeOk(c *echo.Context) error {
	if err := c.JSON(http.StatusOK, make(chan int)); err != nil {
		return c.JSON(http.StatusInternalServerError, "no")
	}
	return nil
}

// The XML encoder has begun.
func encodeBad(c *echo.Context) error {
	if err := c.XML(http.StatusOK, make(chan int)); err != nil {
		return c.JSON(http.StatusInternalServerError, "no") // want `doubleresponse: 500 Internal Server Error is sent, but a response was sent on line`
	}
	return nil
}

func noContentBad(c *echo.Context) error {
	if c.QueryParam("q") == "" {
		c.NoContent(http.StatusBadRequest)
	}
	return c.String(http.StatusOK, "found") // want `doubleresponse: 200 OK is sent, but a response was sent on line`
}

func noContentOk(c *echo.Context) error {
	if c.QueryParam("q") == "" {
		return c.NoContent(http.StatusBadRequest)
	}
	return c.String(http.StatusOK, "found")
}

func fail(c *echo.Context, err error) bool {
	if err == nil {
		return false
	}
	c.String(http.StatusInternalServerError, err.Error())
	return true
}

func helperBad(c *echo.Context) error {
	it, err := find(c.Param("id"))
	fail(c, err)
	return c.String(http.StatusOK, it) // want `doubleresponse: 200 OK is sent, but a response was sent on line`
}

func helperOk(c *echo.Context) error {
	it, err := find(c.Param("id"))
	if fail(c, err) {
		return nil
	}
	return c.String(http.StatusOK, it)
}

func after(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		if err := next(c); err != nil {
			return c.JSON(http.StatusInternalServerError, "no")
		}
		return nil
	}
}

func routes() http.Handler {
	e := echo.New()
	e.Use(after)
	e.GET("/a/:id", getBad)
	e.GET("/b/:id", getOk)
	e.GET("/c/:id", errorOk)
	e.GET("/d/:id", errorReturnedOk)
	e.GET("/e", encodeOk)
	e.GET("/f", encodeBad)
	e.GET("/g", noContentBad)
	e.GET("/h", noContentOk)
	e.GET("/i/:id", helperBad)
	e.GET("/j/:id", helperOk)
	return e
}
