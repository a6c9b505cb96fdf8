// Package echo tells clients the text of internal errors, or does not.
package echo

import (
	"context"
	"fmt"
	"net/http"
	"strconv"

	"github.com/labstack/echo/v4"
)

type item struct{ Name string }

type store interface {
	Items(ctx context.Context) ([]item, error)
}

var db store

func jsonBad(c echo.Context) error {
	items, err := db.Items(c.Request().Context())
	if err != nil {
		return c.JSON(http.StatusInternalServerError, map[string]string{"error": err.Error()}) // want `errorleak: .*500`
	}
	return c.JSON(http.StatusOK, items)
}

func jsonOk(c echo.Context) error {
	items, err := db.Items(c.Request().Context())
	if err != nil {
		return c.JSON(http.StatusInternalServerError, map[string]string{"error": "cannot list"})
	}
	return c.JSON(http.StatusOK, items)
}

func textBad(c echo.Context) error {
	items, err := db.Items(c.Request().Context())
	if err != nil {
		return c.String(http.StatusBadGateway, fmt.Sprintf("cannot list: %v", err)) // want `errorleak: .*502`
	}
	return c.JSON(http.StatusOK, items)
}

func textOk(c echo.Context) error {
	items, err := db.Items(c.Request().Context())
	if err != nil {
		return c.String(http.StatusBadGateway, fmt.Sprintf("cannot list: %d", len(items)))
	}
	return c.JSON(http.StatusOK, items)
}

// What the client sent was wrong, and it is told so.
func clientOk(c echo.Context) error {
	n, err := strconv.Atoi(c.Param("n"))
	if err != nil {
		return c.String(http.StatusBadRequest, err.Error())
	}
	return c.JSON(http.StatusOK, n)
}
