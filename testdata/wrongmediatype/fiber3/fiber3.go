// Package fiber3 answers media types that are not supported, with fiber v3.
package fiber3

import (
	"github.com/gofiber/fiber/v3"
)

func typeBad(c fiber.Ctx) error {
	if c.Get("Content-Type") != "application/json" {
		return c.Status(fiber.StatusBadRequest).SendString("JSON is wanted") // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400 Bad Request`
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func typeOk(c fiber.Ctx) error {
	if c.Get("Content-Type") != "application/json" {
		return c.Status(fiber.StatusUnsupportedMediaType).SendString("JSON is wanted")
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func acceptBad(c fiber.Ctx) error {
	if c.Get("Accept") != "application/json" {
		return c.Status(fiber.StatusUnsupportedMediaType).SendString("JSON is all there is") // want `wrongmediatype: the request's Accept header cannot be met, but the answer is 415 Unsupported Media Type`
	}
	return c.Status(fiber.StatusOK).JSON("a")
}

func acceptOk(c fiber.Ctx) error {
	if c.Get("Accept") != "application/json" {
		return c.Status(fiber.StatusNotAcceptable).SendString("JSON is all there is")
	}
	return c.Status(fiber.StatusOK).JSON("a")
}

func routes() *fiber.App {
	app := fiber.New()
	app.Post("/a/:id", typeBad)
	app.Post("/b/:id", typeOk)
	app.Get("/c/:id", acceptBad)
	app.Get("/d/:id", acceptOk)
	return app
}
