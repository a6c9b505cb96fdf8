// Package echo5 has errors that are answered with a 2xx, with echo v5.
package echo5

import (
	"context"
	"log"
	"net/http"

	"github.com/labstack/echo/v5"
)

type store interface {
	Delete(ctx context.Context, id string) error
}

var db store

func textBad(c *echo.Context) error {
	if err := db.Delete(c.Request().Context(), c.Param("id")); err != nil {
		return c.JSON(http.StatusOK, map[string]string{"error": err.Error()}) // want `errorasok: an error is sent with 200 OK`
	}
	return c.NoContent(http.StatusNoContent)
}

func textOk(c *echo.Context) error {
	if err := db.Delete(c.Request().Context(), c.Param("id")); err != nil {
		return c.JSON(http.StatusInternalServerError, map[string]string{"error": err.Error()})
	}
	return c.NoContent(http.StatusNoContent)
}

func impliedBad(c *echo.Context) error {
	if err := db.Delete(c.Request().Context(), c.Param("id")); err != nil {
		return c.String(http.StatusOK, err.Error()) // want `errorasok: an error is sent with 200 OK`
	}
	return c.NoContent(http.StatusNoContent)
}

func silentBad(c *echo.Context) error {
	if err := db.Delete(c.Request().Context(), c.Param("id")); err != nil {
		log.Print(err)
		return nil // want `errorasok: the handler returns because of an error and has sent nothing, which becomes an empty 200 OK`
	}
	return c.NoContent(http.StatusNoContent)
}

func silentOk(c *echo.Context) error {
	if err := db.Delete(c.Request().Context(), c.Param("id")); err != nil {
		log.Print(err)
		return c.String(http.StatusInternalServerError, "cannot delete")
	}
	return c.NoContent(http.StatusNoContent)
}

func routes() *echo.Echo {
	e := echo.New()
	e.DELETE("/a/:id", textBad)
	e.DELETE("/b/:id", textOk)
	e.DELETE("/c/:id", impliedBad)
	e.DELETE("/d/:id", silentBad)
	e.DELETE("/e/:id", silentOk)
	return e
}
