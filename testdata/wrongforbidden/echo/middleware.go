package echo

import (
	"errors"
	"net/http"

	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

var errLocked = errors.New("locked")

// What a middleware calls that found no key, or a wrong one.
func keyBad(err error, c echo.Context) error {
	return c.JSON(http.StatusForbidden, "no key") // want `wrongforbidden: 403 Forbidden is sent because the credentials are missing or do not verify: answer 401 Unauthorized`
}

func keyOk(err error, c echo.Context) error {
	return c.JSON(http.StatusUnauthorized, "no key")
}

func keyErrorBad(err error, c echo.Context) error {
	return echo.NewHTTPError(http.StatusForbidden, "no key") // want `wrongforbidden: 403 Forbidden is sent because the credentials are missing or do not verify`
}

func keyErrorOk(err error, c echo.Context) error {
	return echo.NewHTTPError(http.StatusUnauthorized, "no key")
}

// The error may say something else.
func lockedOk(err error, c echo.Context) error {
	if errors.Is(err, errLocked) {
		return c.JSON(http.StatusForbidden, "locked")
	}
	return c.JSON(http.StatusUnauthorized, "no key")
}

// It is called for other reasons as well.
func sharedOk(err error, c echo.Context) error {
	return c.JSON(http.StatusForbidden, "no")
}

func ownerOk(c echo.Context) error {
	if c.Param("owner") != "me" {
		return sharedOk(nil, c)
	}
	return c.NoContent(http.StatusNoContent)
}

func crossSiteOk(err error, c echo.Context) error {
	return c.JSON(http.StatusForbidden, "from another site")
}

func valid(key string, c echo.Context) (bool, error) { return key == "key", nil }

func middlewareRoutes(e *echo.Echo) {
	for _, handle := range []middleware.KeyAuthConfig{
		{Validator: valid, ErrorHandler: keyBad},
		{Validator: valid, ErrorHandler: keyOk},
		{Validator: valid, ErrorHandler: keyErrorBad},
		{Validator: valid, ErrorHandler: keyErrorOk},
		{Validator: valid, ErrorHandler: lockedOk},
		{Validator: valid, ErrorHandler: sharedOk},
	} {
		e.Group("/keys", middleware.KeyAuthWithConfig(handle))
	}
	e.Use(middleware.CSRFWithConfig(middleware.CSRFConfig{ErrorHandler: crossSiteOk}))
	e.Use(echojwt.WithConfig(echojwt.Config{
		SigningKey: []byte("secret"),
		ErrorHandler: func(c echo.Context, err error) error {
			return c.JSON(http.StatusForbidden, "no token") // want `wrongforbidden: 403 Forbidden is sent because the credentials are missing or do not verify`
		},
	}))
	e.Use(echojwt.WithConfig(echojwt.Config{
		SigningKey: []byte("secret"),
		ErrorHandler: func(c echo.Context, err error) error {
			return c.JSON(http.StatusUnauthorized, "no token")
		},
	}))
	e.GET("/:owner", ownerOk)
}
