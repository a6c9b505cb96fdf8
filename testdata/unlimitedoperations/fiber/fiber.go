// Package fiber works through lists of operations, with fiber.
package fiber

import "github.com/gofiber/fiber/v2"

type operation struct {
	Kind string `json:"op"`
	ID   string `json:"id"`
}

func apply(operation) {}

func parseBad(c *fiber.Ctx) error {
	var ops []operation
	if err := c.BodyParser(&ops); err != nil { // want `unlimitedoperations: the list of operations of the request's body is worked through`
		return err
	}
	for _, op := range ops {
		apply(op)
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func parseOk(c *fiber.Ctx) error {
	var ops []operation
	if err := c.BodyParser(&ops); err != nil {
		return err
	}
	if len(ops) > 1000 {
		return c.SendStatus(fiber.StatusRequestEntityTooLarge)
	}
	for _, op := range ops {
		apply(op)
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func routes() *fiber.App {
	app := fiber.New()
	app.Post("/a", parseBad)
	app.Post("/b", parseOk)
	return app
}
