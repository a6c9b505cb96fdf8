// Package echo5 has handlers of echo v5 that write a body with a status that has none.
package echo5

import (
	"net/http"

	"github.com/labstack/echo/v5"
)

func deleteBad(c *echo.Context) error {
	return c.JSON(http.StatusNoContent, "deleted") // want `forbiddenbody: a body is written with 204 No Content`
}

func deleteOk(c *echo.Context) error {
	return c.NoContent(http.StatusNoContent)
}

func nilOk(c *echo.Context) error {
	return c.JSON(http.StatusNoContent, nil)
}

func stringBad(c *echo.Context) error {
	return c.String(http.StatusNotModified, "not modified") // want `forbiddenbody: a body is written with 304 Not Modified`
}

func stringOk(c *echo.Context) error {
	return c.String(http.StatusNotModified, "")
}

func writerBad(c *echo.Context) error {
	c.Response().WriteHeader(http.StatusNoContent)
	_, err := c.Response().Write([]byte("deleted")) // want `forbiddenbody: a body is written with 204 No Content`
	return err
}

func writerOk(c *echo.Context) error {
	c.Response().WriteHeader(http.StatusOK)
	_, err := c.Response().Write([]byte("deleted"))
	return err
}

func routes() http.Handler {
	e := echo.New()
	e.DELETE("/a", deleteBad)
	e.DELETE("/b", deleteOk)
	e.DELETE("/c", nilOk)
	e.GET("/d", stringBad)
	e.GET("/e", stringOk)
	e.GET("/f", writerBad)
	e.GET("/g", writerOk)
	return e
}
