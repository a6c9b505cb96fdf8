// Package fiber sends 202, with fiber.
package fiber

import "github.com/gofiber/fiber/v2"

func emptyBad(c *fiber.Ctx) error {
	c.Location("/jobs/1")
	c.Status(fiber.StatusAccepted) // want `emptyaccepted: 202 Accepted is sent with no body`
	return nil
}

func emptyOk(c *fiber.Ctx) error {
	c.Location("/jobs/1")
	return c.Status(fiber.StatusAccepted).JSON("queued")
}

// It sends its name.
func namedOk(c *fiber.Ctx) error {
	c.Location("/jobs/1")
	return c.SendStatus(fiber.StatusAccepted)
}

func routes() *fiber.App {
	app := fiber.New()
	app.Post("/a", emptyBad)
	app.Post("/b", emptyOk)
	app.Post("/c", namedOk)
	return app
}
