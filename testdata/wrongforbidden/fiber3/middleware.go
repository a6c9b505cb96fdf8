package fiber3

import (
	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/basicauth"
	"github.com/gofiber/fiber/v3/middleware/keyauth"
)

// What a middleware calls that found no key, or a wrong one.
func keyBad(c fiber.Ctx, err error) error {
	return c.Status(fiber.StatusForbidden).SendString("no key") // want `wrongforbidden: 403 Forbidden is sent because the credentials are missing or do not verify: answer 401 Unauthorized`
}

func keyOk(c fiber.Ctx, err error) error {
	return c.Status(fiber.StatusUnauthorized).SendString("no key")
}

func passwordBad(c fiber.Ctx) error {
	return c.SendStatus(fiber.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the credentials are missing or do not verify`
}

func passwordOk(c fiber.Ctx) error {
	return c.SendStatus(fiber.StatusUnauthorized)
}

func middlewareRoutes(app *fiber.App) {
	app.Use(keyauth.New(keyauth.Config{ErrorHandler: keyBad}))
	app.Use(keyauth.New(keyauth.Config{ErrorHandler: keyOk}))
	app.Use(basicauth.New(basicauth.Config{Unauthorized: passwordBad}))
	app.Use(basicauth.New(basicauth.Config{Unauthorized: passwordOk}))
}
