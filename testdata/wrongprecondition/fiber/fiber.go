// Package fiber answers requests with preconditions, with fiber.
package fiber

import "github.com/gofiber/fiber/v2"

func etag(id string) string { return `"` + id + `"` }

func matchBad(c *fiber.Ctx) error {
	if c.Get(fiber.HeaderIfMatch) != etag(c.Params("id")) {
		return c.SendStatus(fiber.StatusConflict) // want `wrongprecondition: the request's precondition failed \(If-Match\), but the answer is 409`
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func matchOk(c *fiber.Ctx) error {
	if c.Get(fiber.HeaderIfMatch) != etag(c.Params("id")) {
		return c.SendStatus(fiber.StatusPreconditionFailed)
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func routes() *fiber.App {
	app := fiber.New()
	app.Put("/a", matchBad)
	app.Put("/b", matchOk)
	return app
}
