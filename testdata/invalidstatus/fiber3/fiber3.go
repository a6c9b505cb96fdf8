// Package fiber3 sends statuses that are none, or none that can answer, with fiber v3.
package fiber3

import (
	"github.com/gofiber/fiber/v3"
)

func tooLowBad(c fiber.Ctx) error {
	return c.Status(20).SendString("ok") // want `invalidstatus: 20 is sent, which is no status`
}

func tooLowOk(c fiber.Ctx) error {
	return c.Status(fiber.StatusOK).SendString("ok")
}

func processingBad(c fiber.Ctx) error {
	c.Status(fiber.StatusProcessing) // want `invalidstatus: 102 Processing is sent as the final answer, and clients go on waiting for one`
	return nil
}

func processingOk(c fiber.Ctx) error {
	return c.SendStatus(fiber.StatusNoContent)
}

// The status of a redirect is a step of its own.
func redirectBad(c fiber.Ctx) error {
	return c.Redirect().Status(fiber.StatusProcessing).To("/items") // want `invalidstatus: 102 Processing is sent as the final answer, and clients go on waiting for one`
}

func redirectOk(c fiber.Ctx) error {
	return c.Redirect().Status(fiber.StatusFound).To("/items")
}

func routes() *fiber.App {
	app := fiber.New()
	app.Get("/a/:id", tooLowBad)
	app.Get("/b/:id", tooLowOk)
	app.Get("/c/:id", processingBad)
	app.Get("/d/:id", processingOk)
	app.Get("/e/:id", redirectBad)
	app.Get("/f/:id", redirectOk)
	return app
}
