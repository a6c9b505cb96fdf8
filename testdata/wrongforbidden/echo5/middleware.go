package echo5

import (
	"net/http"

	"github.com/labstack/echo/v5"
	"github.com/labstack/echo/v5/middleware"
)

// What a middleware calls that found no key, or a wrong one; see errors.go for those that return an error.
func keyBad(c *echo.Context, err error) error {
	return c.JSON(http.StatusForbidden, "no key") // want `wrongforbidden: 403 Forbidden is sent because the credentials are missing or do not verify: answer 401 Unauthorized`
}

func keyOk(c *echo.Context, err error) error {
	return c.JSON(http.StatusUnauthorized, "no key")
}

func valid(c *echo.Context, key string, source middleware.ExtractorSource) (bool, error) {
	return key == "key", nil
}

func middlewareRoutes(e *echo.Echo) {
	for _, handle := range []middleware.KeyAuthConfig{
		{Validator: valid, ErrorHandler: keyBad},
		{Validator: valid, ErrorHandler: keyOk},
		{Validator: valid, ErrorHandler: keyErrorBad},
		{Validator: valid, ErrorHandler: keyErrorOk},
	} {
		e.Group("/keys", middleware.KeyAuthWithConfig(handle))
	}
}
