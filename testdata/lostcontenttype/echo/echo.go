// Package echo sets types that http.Error replaces, with echo.
package echo

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func errorBad(c echo.Context) error {
	c.Response().Header().Set(echo.HeaderContentType, echo.MIMEApplicationJSON)
	http.Error(c.Response(), `{"error":"not found"}`, http.StatusNotFound) // want `lostcontenttype: the Content-Type application/json is set before`
	return nil
}

func errorOk(c echo.Context) error {
	c.Response().Header().Set(echo.HeaderContentType, echo.MIMEApplicationJSON)
	return c.JSONBlob(http.StatusNotFound, []byte("{}"))
}

func routes() *echo.Echo {
	e := echo.New()
	e.GET("/a", errorBad)
	e.GET("/b", errorOk)
	return e
}
