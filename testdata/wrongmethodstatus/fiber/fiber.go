// Package fiber rules methods out in handlers of fiber.
package fiber

import "github.com/gofiber/fiber/v2"

func guardBad(c *fiber.Ctx) error {
	if c.Method() != fiber.MethodPost {
		return c.SendStatus(fiber.StatusNotFound) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 404 Not Found`
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
