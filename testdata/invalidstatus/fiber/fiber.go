// Package fiber sends statuses that are none, or none that can answer, with fiber.
package fiber

import "github.com/gofiber/fiber/v2"

func tooLowBad(c *fiber.Ctx) error {
	return c.Status(20).SendString("ok") // want `invalidstatus: 20 is sent, which is no status`
}

func tooLowOk(c *fiber.Ctx) error {
	return c.Status(fiber.StatusOK).SendString("ok")
}

// fasthttp sends 200.
func zeroOk(c *fiber.Ctx) error {
	return c.Status(0).SendString("ok")
}

func processingBad(c *fiber.Ctx) error {
	c.Status(fiber.StatusProcessing) // want `invalidstatus: 102 Processing is sent as the final answer`
	return nil
}

func processingOk(c *fiber.Ctx) error {
	c.Status(fiber.StatusNoContent)
	return nil
}

func routes() *fiber.App {
	app := fiber.New()
	app.Get("/a", tooLowBad)
	app.Get("/b", tooLowOk)
	app.Get("/c", zeroOk)
	app.Get("/d", processingBad)
	app.Get("/e", processingOk)
	return app
}
