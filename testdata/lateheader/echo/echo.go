// Package echo has handlers of echo that set headers before and after the response is sent.
package echo

import (
	"encoding/json"
	"net/http"

	"github.com/labstack/echo/v4"
)

func cookieBad(c echo.Context) error {
	if err := c.JSON(http.StatusOK, "x"); err != nil {
		return err
	}
	c.SetCookie(&http.Cookie{Name: "seen", Value: "1"}) // want `lateheader: header "Set-Cookie" is never sent`
	return nil
}

func cookieOk(c echo.Context) error {
	c.SetCookie(&http.Cookie{Name: "seen", Value: "1"})
	return c.JSON(http.StatusOK, "x")
}

func writerBad(c echo.Context) error {
	c.Response().WriteHeader(http.StatusOK)
	c.Response().Header().Set("Content-Type", "application/json") // want `lateheader: header "Content-Type" is never sent`
	return json.NewEncoder(c.Response()).Encode("x")
}

func writerOk(c echo.Context) error {
	c.Response().Header().Set("Content-Type", "application/json")
	c.Response().WriteHeader(http.StatusOK)
	return json.NewEncoder(c.Response()).Encode("x")
}

func routes() http.Handler {
	e := echo.New()
	e.GET("/a", cookieBad)
	e.GET("/b", cookieOk)
	e.GET("/c", writerBad)
	e.GET("/d", writerOk)
	return e
}
