// Package fiber3 refuses requests without a key, with fiber v3.
package fiber3

import (
	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/keyauth"
)

func noKeyBad(c fiber.Ctx) error {
	return c.SendStatus(fiber.StatusUnauthorized) // want `missingheader: 401 Unauthorized is sent without the WWW-Authenticate header`
}

// The middleware has set WWW-Authenticate.
func noKeyOk(c fiber.Ctx, err error) error {
	return c.SendStatus(fiber.StatusUnauthorized)
}

func routes() *fiber.App {
	app := fiber.New()
	app.Use(keyauth.New(keyauth.Config{ErrorHandler: noKeyOk}))
	app.Get("/a", noKeyBad)
	return app
}
