// Package fiber3 sends 202, with fiber v3.
package fiber3

import (
	"github.com/gofiber/fiber/v3"
)

func emptyBad(c fiber.Ctx) error {
	c.Set("Location", "/jobs/1")
	c.Status(fiber.StatusAccepted) // want `emptyaccepted: 202 Accepted is sent with no body`
	return nil
}

func emptyOk(c fiber.Ctx) error {
	c.Set("Location", "/jobs/1")
	return c.Status(fiber.StatusAccepted).JSON("queued")
}

func routes() *fiber.App {
	app := fiber.New()
	app.Post("/a/:id", emptyBad)
	app.Post("/b/:id", emptyOk)
	return app
}
