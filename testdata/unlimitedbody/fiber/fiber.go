// Package fiber reads bodies that fiber has limited: to 4 MB by default.
package fiber

import "github.com/gofiber/fiber/v2"

func parseOk(c *fiber.Ctx) error {
	var v struct{ Name string }
	if err := c.BodyParser(&v); err != nil {
		return c.SendStatus(fiber.StatusBadRequest)
	}
	return c.JSON(v)
}

func bodyOk(c *fiber.Ctx) error { return c.Send(c.Body()) }

func routes() *fiber.App {
	app := fiber.New()
	app.Post("/a", parseOk)
	app.Post("/b", bodyOk)
	return app
}
