// Package fiber answers bodies that are too large, with fiber.
package fiber

import (
	"github.com/gofiber/fiber/v2"
)

func lengthBad(c *fiber.Ctx) error {
	if c.Request().Header.ContentLength() > 1<<20 {
		return c.Status(fiber.StatusBadRequest).SendString("too large") // want `wrongtoolarge: the request's body is too large, but the answer is 400 Bad Request`
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func lengthOk(c *fiber.Ctx) error {
	if c.Request().Header.ContentLength() > 1<<20 {
		return c.Status(fiber.StatusRequestEntityTooLarge).SendString("too large")
	}
	return c.SendStatus(fiber.StatusNoContent)
}

const most = 1 << 16

// The length of what was read is the same.
func readBad(c *fiber.Ctx) error {
	if len(c.Body()) > most {
		return c.Status(fiber.StatusBadRequest).SendString("too large") // want `wrongtoolarge: the request's body is too large, but the answer is 400 Bad Request`
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func readOk(c *fiber.Ctx) error {
	if len(c.Body()) > most {
		return c.Status(fiber.StatusRequestEntityTooLarge).SendString("too large")
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func readErrorBad(c *fiber.Ctx) error {
	body := c.BodyRaw()
	if most < len(body) {
		return fiber.NewError(fiber.StatusBadRequest, "too large") // want `wrongtoolarge: the request's body is too large, but the answer is 400 Bad Request`
	}
	return c.Send(body)
}

func readErrorOk(c *fiber.Ctx) error {
	body := c.BodyRaw()
	if most < len(body) {
		return fiber.NewError(fiber.StatusRequestEntityTooLarge, "too large")
	}
	return c.Send(body)
}

// Whether there is a body at all is another question.
func emptyOk(c *fiber.Ctx) error {
	if len(c.Body()) == 0 {
		return c.Status(fiber.StatusBadRequest).SendString("no body")
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func routes() *fiber.App {
	app := fiber.New()
	app.Post("/a/:id", lengthBad)
	app.Post("/b/:id", lengthOk)
	app.Post("/read", readBad)
	app.Post("/read", readOk)
	app.Post("/read", readErrorBad)
	app.Post("/read", readErrorOk)
	app.Post("/read", emptyOk)
	return app
}
