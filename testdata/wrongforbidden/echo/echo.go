// Package echo refuses requests without credentials, with echo.
package echo

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func headerBad(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if c.Request().Header.Get(echo.HeaderAuthorization) == "" {
			return c.NoContent(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		}
		return next(c)
	}
}

func headerOk(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if c.Request().Header.Get(echo.HeaderAuthorization) == "" {
			c.Response().Header().Set(echo.HeaderWWWAuthenticate, "Bearer")
			return c.NoContent(http.StatusUnauthorized)
		}
		return next(c)
	}
}

func cookieBad(c echo.Context) error {
	session, err := c.Cookie("session")
	if err != nil {
		return c.String(http.StatusForbidden, "no session") // want `wrongforbidden: 403 Forbidden is sent because the cookie with the credentials`
	}
	return c.String(http.StatusOK, session.Value)
}

func cookieOk(c echo.Context) error {
	lang, err := c.Cookie("lang")
	if err != nil {
		return c.String(http.StatusForbidden, "no language")
	}
	return c.String(http.StatusOK, lang.Value)
}

func basicBad(c echo.Context) error {
	user, _, ok := c.Request().BasicAuth()
	if !ok {
		return c.String(http.StatusForbidden, "no") // want `wrongforbidden: 403 Forbidden is sent because basic authentication failed`
	}
	return c.String(http.StatusOK, user)
}

func roleOk(c echo.Context) error {
	if c.Get("role") != "admin" {
		return c.NoContent(http.StatusForbidden)
	}
	return c.NoContent(http.StatusNoContent)
}

func routes() http.Handler {
	e := echo.New()
	e.Use(headerBad, headerOk)
	e.GET("/a", cookieBad)
	e.GET("/b", cookieOk)
	e.GET("/c", basicBad)
	e.GET("/d", roleOk)
	return e
}
