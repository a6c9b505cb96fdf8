package echo5

import (
	"net/http"

	"github.com/labstack/echo/v5"
)

// The error that a handler returns is answered by echo's own error handler.
func errorBad(c *echo.Context) error {
	if c.Request().Header.Get("Authorization") == "" {
		return echo.NewHTTPError(http.StatusForbidden, "no credentials") // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
	}
	return c.NoContent(http.StatusNoContent)
}

func errorOk(c *echo.Context) error {
	if c.Request().Header.Get("Authorization") == "" {
		return echo.NewHTTPError(http.StatusUnauthorized, "no credentials")
	}
	return c.NoContent(http.StatusNoContent)
}

// What was sent before stands.
func afterOk(c *echo.Context) error {
	if c.Request().Header.Get("Authorization") == "" {
		c.NoContent(http.StatusUnauthorized)
		return echo.NewHTTPError(http.StatusForbidden, "no credentials")
	}
	return c.NoContent(http.StatusNoContent)
}

func forbidden() error {
	return echo.NewHTTPError(http.StatusForbidden, "no") // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
}

func helperBad(c *echo.Context) error {
	if c.Request().Header.Get("Authorization") == "" {
		return forbidden()
	}
	return c.NoContent(http.StatusNoContent)
}

func errorRoutes() http.Handler {
	e := echo.New()
	e.GET("/a", errorBad)
	e.GET("/b", errorOk)
	e.GET("/c", afterOk)
	e.GET("/d", helperBad)
	return e
}

func sentinelBad(c *echo.Context) error {
	if c.Request().Header.Get("Authorization") == "" {
		return echo.ErrForbidden // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
	}
	return c.NoContent(http.StatusNoContent)
}

func sentinelRoutes(e *echo.Echo) { e.GET("/e", sentinelBad) }

// See middlewareRoutes.
func keyErrorBad(c *echo.Context, err error) error {
	return echo.NewHTTPError(http.StatusForbidden, "no key") // want `wrongforbidden: 403 Forbidden is sent because the credentials are missing or do not verify`
}

func keyErrorOk(c *echo.Context, err error) error {
	return echo.NewHTTPError(http.StatusUnauthorized, "no key")
}
