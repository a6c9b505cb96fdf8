// Package fiber3 writes JSON, with fiber v3.
package fiber3

import (
	"encoding/json"

	"github.com/gofiber/fiber/v3"
)

func encodeBad(c fiber.Ctx) error {
	return json.NewEncoder(c).Encode("a") // want `missingcontenttype: JSON is written and no Content-Type was set, so it is sent as text`
}

func encodeOk(c fiber.Ctx) error {
	c.Set("Content-Type", "application/json")
	return json.NewEncoder(c).Encode("a")
}

func jsonOk(c fiber.Ctx) error {
	return c.Status(fiber.StatusOK).JSON("a")
}

func routes() *fiber.App {
	app := fiber.New()
	app.Get("/a/:id", encodeBad)
	app.Get("/b/:id", encodeOk)
	app.Get("/c/:id", jsonOk)
	return app
}
