// Package fiber3 works through lists of operations, with fiber v3.
package fiber3

import (
	"github.com/gofiber/fiber/v3"
)

type operation struct {
	Op string `json:"op"`
	ID string `json:"id"`
}

func apply(operation) {}

func decodeBad(c fiber.Ctx) error {
	var ops []operation
	if err := c.Bind().Body(&ops); err != nil { // want `unlimitedoperations: the list of operations of the request's body is worked through on line \d+ with no bound on its length`
		return c.Status(fiber.StatusBadRequest).SendString("no operations")
	}
	for _, op := range ops {
		apply(op)
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func decodeOk(c fiber.Ctx) error {
	var ops []operation
	if err := c.Bind().Body(&ops); err != nil {
		return c.Status(fiber.StatusBadRequest).SendString("no operations")
	}
	if len(ops) > 1000 {
		return c.Status(fiber.StatusRequestEntityTooLarge).SendString("too many")
	}
	for _, op := range ops {
		apply(op)
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func statusBad(c fiber.Ctx) error {
	var ops []operation
	if err := c.Bind().Body(&ops); err != nil {
		return c.Status(fiber.StatusBadRequest).SendString("no operations")
	}
	if len(ops) > 1000 {
		return c.Status(fiber.StatusBadRequest).SendString("too many") // want `unlimitedoperations: the list of operations of the request's body is too long, but the answer is 400 Bad Request`
	}
	for _, op := range ops {
		apply(op)
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func routes() *fiber.App {
	app := fiber.New()
	app.Post("/a/:id", decodeBad)
	app.Post("/b/:id", decodeOk)
	app.Post("/c/:id", statusBad)
	return app
}
