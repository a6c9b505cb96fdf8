package fiber3

import "github.com/gofiber/fiber/v3"

// The error that a handler returns takes the place of all that it did.
func errorBad(c fiber.Ctx) error {
	if c.Get("Authorization") == "" {
		return fiber.NewError(fiber.StatusForbidden, "no credentials") // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
	}
	return c.SendString("ok")
}

func errorOk(c fiber.Ctx) error {
	if c.Get("Authorization") == "" {
		c.Status(fiber.StatusForbidden)
		return fiber.NewError(fiber.StatusUnauthorized, "no credentials")
	}
	return c.SendString("ok")
}

func errorRoutes() *fiber.App {
	app := fiber.New()
	app.Get("/a", errorBad)
	app.Get("/b", errorOk)
	return app
}

func sentinelBad(c fiber.Ctx) error {
	if c.Get("Authorization") == "" {
		return fiber.ErrForbidden // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
	}
	return c.SendString("ok")
}

func sentinelRoutes(app *fiber.App) { app.Get("/c", sentinelBad) }
