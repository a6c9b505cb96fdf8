// Package fiber3 answers requests with preconditions, with fiber v3.
package fiber3

import (
	"github.com/gofiber/fiber/v3"
)

func etag(id string) string { return `"` + id + `"` }

func matchBad(c fiber.Ctx) error {
	if match := c.Get("If-Match"); match != "" && match != etag(c.Params("id")) {
		return c.Status(fiber.StatusConflict).SendString("changed") // want `wrongprecondition: the request's precondition failed \(If-Match\), but the answer is 409 Conflict`
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func matchOk(c fiber.Ctx) error {
	if match := c.Get("If-Match"); match != "" && match != etag(c.Params("id")) {
		return c.Status(fiber.StatusPreconditionFailed).SendString("changed")
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func routes() *fiber.App {
	app := fiber.New()
	app.Put("/a/:id", matchBad)
	app.Put("/b/:id", matchOk)
	return app
}
