// Package fiber3 redirects what is no GET, with fiber v3.
package fiber3

import (
	"github.com/gofiber/fiber/v3"
)

// The status is a step of its own, and 303 without it.
func foundBad(c fiber.Ctx) error {
	return c.Redirect().Status(fiber.StatusFound).To("/items") // want `wrongredirect: 302 Found is sent in answer to POST`
}

func foundOk(c fiber.Ctx) error {
	return c.Redirect().Status(fiber.StatusSeeOther).To("/items")
}

func plainOk(c fiber.Ctx) error {
	return c.Redirect().With("saved", "yes").Back("/items")
}

func getOk(c fiber.Ctx) error {
	return c.Redirect().Status(fiber.StatusFound).To("/items")
}

func routes() *fiber.App {
	app := fiber.New()
	app.Post("/a/:id", foundBad)
	app.Post("/b/:id", foundOk)
	app.Post("/d/:id", plainOk)
	app.Get("/c/:id", getOk)
	return app
}
