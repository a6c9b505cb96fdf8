// Package fiber has handlers of fiber that send statuses which require a header.
package fiber

import "github.com/gofiber/fiber/v2"

func guardBad(c *fiber.Ctx) error {
	if c.Method() != fiber.MethodPost {
		return c.SendStatus(fiber.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func guardOk(c *fiber.Ctx) error {
	if c.Method() != fiber.MethodPost {
		c.Set(fiber.HeaderAllow, "POST")
		return c.SendStatus(fiber.StatusMethodNotAllowed)
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func routes() *fiber.App {
	app := fiber.New()
	app.All("/a", guardBad)
	app.All("/b", guardOk)
	return app
}
