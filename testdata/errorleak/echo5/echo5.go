// Package echo5 tells clients the text of internal errors, or does not, with echo v5.
package echo5

import (
	"context"
	"fmt"
	"net/http"

	"github.com/labstack/echo/v5"
)

type store interface {
	Delete(ctx context.Context, id string) error
}

var db store

func jsonBad(c *echo.Context) error {
	if err := db.Delete(c.Request().Context(), c.Param("id")); err != nil {
		return c.JSON(http.StatusInternalServerError, map[string]string{"error": err.Error()}) // want `errorleak: the text of an internal error is sent with 500 Internal Server Error`
	}
	return c.NoContent(http.StatusNoContent)
}

func jsonOk(c *echo.Context) error {
	if err := db.Delete(c.Request().Context(), c.Param("id")); err != nil {
		return c.JSON(http.StatusInternalServerError, map[string]string{"error": "cannot delete"})
	}
	return c.NoContent(http.StatusNoContent)
}

func textBad(c *echo.Context) error {
	if err := db.Delete(c.Request().Context(), c.Param("id")); err != nil {
		return c.String(http.StatusBadGateway, fmt.Sprintf("cannot delete: %v", err)) // want `errorleak: the text of an internal error is sent with 502 Bad Gateway`
	}
	return c.NoContent(http.StatusNoContent)
}

func textOk(c *echo.Context) error {
	if err := db.Delete(c.Request().Context(), c.Param("id")); err != nil {
		return c.String(http.StatusBadGateway, "cannot delete")
	}
	return c.NoContent(http.StatusNoContent)
}

func routes() *echo.Echo {
	e := echo.New()
	e.DELETE("/a/:id", jsonBad)
	e.DELETE("/b/:id", jsonOk)
	e.DELETE("/c/:id", textBad)
	e.DELETE("/d/:id", textOk)
	return e
}
