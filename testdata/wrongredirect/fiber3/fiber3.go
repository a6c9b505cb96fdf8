// Package fiber3 redirects what is no GET, with fiber v3.
package fiber3

import (
	"github.com/gofiber/fiber/v3"
)

// Known miss: the status is a step of its own, which rows cannot keep.
func fn_foundBad(c fiber.Ctx) error {
	return c.Redirect().Status(fiber.StatusFound).To("/items")
}

func foundOk(c fiber.Ctx) error {
	return c.Redirect().Status(fiber.StatusSeeOther).To("/items")
}

func getOk(c fiber.Ctx) error {
	return c.Redirect().Status(fiber.StatusFound).To("/items")
}

func routes() *fiber.App {
	app := fiber.New()
	app.Post("/a/:id", fn_foundBad)
	app.Post("/b/:id", foundOk)
	app.Get("/c/:id", getOk)
	return app
}
