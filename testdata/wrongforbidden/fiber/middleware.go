package fiber

import (
	jwtware "github.com/gofiber/contrib/jwt"
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/basicauth"
	"github.com/gofiber/fiber/v2/middleware/keyauth"
)

// What a middleware calls that found no key, or a wrong one.
func keyBad(c *fiber.Ctx, err error) error {
	return c.Status(fiber.StatusForbidden).SendString("no key") // want `wrongforbidden: 403 Forbidden is sent because the credentials are missing or do not verify: answer 401 Unauthorized`
}

func keyOk(c *fiber.Ctx, err error) error {
	return c.Status(fiber.StatusUnauthorized).SendString("no key")
}

func keyErrorBad(c *fiber.Ctx, err error) error {
	return fiber.NewError(fiber.StatusForbidden, "no key") // want `wrongforbidden: 403 Forbidden is sent because the credentials are missing or do not verify`
}

func keyErrorOk(c *fiber.Ctx, err error) error {
	return fiber.NewError(fiber.StatusUnauthorized, "no key")
}

func passwordBad(c *fiber.Ctx) error {
	return c.SendStatus(fiber.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the credentials are missing or do not verify`
}

func passwordOk(c *fiber.Ctx) error {
	return c.SendStatus(fiber.StatusUnauthorized)
}

// It is a handler as well.
func closedOk(c *fiber.Ctx) error {
	return c.SendStatus(fiber.StatusForbidden)
}

func tokenBad(c *fiber.Ctx, err error) error {
	return c.Status(fiber.StatusForbidden).JSON(fiber.Map{"error": err.Error()}) // want `wrongforbidden: 403 Forbidden is sent because the credentials are missing or do not verify`
}

func tokenOk(c *fiber.Ctx, err error) error {
	if err.Error() == jwtware.ErrJWTMissingOrMalformed.Error() {
		return c.Status(fiber.StatusBadRequest).JSON(fiber.Map{"error": err.Error()})
	}
	return c.Status(fiber.StatusUnauthorized).JSON(fiber.Map{"error": err.Error()})
}

func middlewareRoutes(app *fiber.App) {
	app.Use(keyauth.New(keyauth.Config{ErrorHandler: keyBad}))
	app.Use(keyauth.New(keyauth.Config{ErrorHandler: keyOk}))
	app.Use(keyauth.New(keyauth.Config{ErrorHandler: keyErrorBad}))
	app.Use(keyauth.New(keyauth.Config{ErrorHandler: keyErrorOk}))
	app.Use(basicauth.New(basicauth.Config{Unauthorized: passwordBad}))
	app.Use(basicauth.New(basicauth.Config{Unauthorized: passwordOk}))
	app.Use(basicauth.New(basicauth.Config{Unauthorized: closedOk}))
	app.Get("/closed", closedOk)
	app.Use(jwtware.New(jwtware.Config{ErrorHandler: tokenBad}))
	app.Use(jwtware.New(jwtware.Config{ErrorHandler: tokenOk}))
}
