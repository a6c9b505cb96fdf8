// Package fiber3 answers bodies that are too large, with fiber v3.
package fiber3

import (
	"github.com/gofiber/fiber/v3"
)

func lengthBad(c fiber.Ctx) error {
	if c.Request().Header.ContentLength() > 1<<20 {
		return c.Status(fiber.StatusBadRequest).SendString("too large") // want `wrongtoolarge: the request's body is too large, but the answer is 400 Bad Request`
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func lengthOk(c fiber.Ctx) error {
	if c.Request().Header.ContentLength() > 1<<20 {
		return c.Status(fiber.StatusRequestEntityTooLarge).SendString("too large")
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func routes() *fiber.App {
	app := fiber.New()
	app.Post("/a/:id", lengthBad)
	app.Post("/b/:id", lengthOk)
	return app
}
