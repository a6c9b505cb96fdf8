// Package echo has errors that are answered with a 2xx.
package echo

import (
	"context"
	"log"
	"net/http"

	"github.com/labstack/echo/v4"
)

type store interface {
	Delete(ctx context.Context, id string) error
}

var db store

func Routes(e *echo.Echo) {
	e.DELETE("/a/:id", textBad)
	e.DELETE("/b/:id", textOk)
	e.DELETE("/c/:id", silentBad)
	e.DELETE("/d/:id", silentOk)
}

func textBad(c echo.Context) error {
	if err := db.Delete(c.Request().Context(), c.Param("id")); err != nil {
		return c.JSON(http.StatusOK, map[string]string{"message": err.Error()}) // want `errorasok: an error is sent with 200 OK: answer`
	}
	return c.NoContent(http.StatusNoContent)
}

func textOk(c echo.Context) error {
	if err := db.Delete(c.Request().Context(), c.Param("id")); err != nil {
		return c.JSON(http.StatusBadGateway, map[string]string{"message": err.Error()})
	}
	return c.NoContent(http.StatusNoContent)
}

func silentBad(c echo.Context) error {
	if err := db.Delete(c.Request().Context(), c.Param("id")); err != nil {
		log.Print(err)
		return nil // want `errorasok: the handler returns because of an error and has sent nothing`
	}
	return c.NoContent(http.StatusNoContent)
}

func silentOk(c echo.Context) error {
	if err := db.Delete(c.Request().Context(), c.Param("id")); err != nil {
		return err
	}
	return c.NoContent(http.StatusNoContent)
}
