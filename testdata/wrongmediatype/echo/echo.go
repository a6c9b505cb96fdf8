// Package echo answers media types that are not supported, with echo.
package echo

import (
	"net/http"
	"strings"

	"github.com/labstack/echo/v4"
)

func typeBad(c echo.Context) error {
	if !strings.HasPrefix(c.Request().Header.Get(echo.HeaderContentType), echo.MIMEApplicationJSON) {
		return c.String(http.StatusBadRequest, "JSON is wanted") // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400`
	}
	return c.NoContent(http.StatusNoContent)
}

func typeOk(c echo.Context) error {
	if !strings.HasPrefix(c.Request().Header.Get(echo.HeaderContentType), echo.MIMEApplicationJSON) {
		return c.String(http.StatusUnsupportedMediaType, "JSON is wanted")
	}
	return c.NoContent(http.StatusNoContent)
}

func errorBad(c echo.Context) error {
	if c.Request().Header.Get("Content-Type") != echo.MIMEApplicationJSON {
		return echo.NewHTTPError(http.StatusBadRequest, "JSON is wanted") // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400`
	}
	return c.NoContent(http.StatusNoContent)
}

func errorOk(c echo.Context) error {
	if c.Request().Header.Get("Content-Type") != echo.MIMEApplicationJSON {
		return echo.ErrUnsupportedMediaType
	}
	return c.NoContent(http.StatusNoContent)
}

func routes() *echo.Echo {
	e := echo.New()
	e.POST("/a", typeBad)
	e.POST("/b", typeOk)
	e.POST("/c", errorBad)
	e.POST("/d", errorOk)
	return e
}
