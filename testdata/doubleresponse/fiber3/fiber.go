// Package fiber3 has handlers of fiber that set status and body twice: the last stand, and nothing was sent before.
package fiber3

import "github.com/gofiber/fiber/v3"

func twiceOk(c fiber.Ctx) error {
	if c.Query("q") == "" {
		c.Status(fiber.StatusBadRequest).SendString("no")
	}
	return c.Status(fiber.StatusOK).SendString("yes")
}

func appendOk(c fiber.Ctx) error {
	c.WriteString("a")
	c.WriteString("b")
	return c.SendStatus(fiber.StatusOK)
}

func routes() *fiber.App {
	app := fiber.New()
	app.Get("/a", twiceOk)
	app.Get("/b", appendOk)
	return app
}
