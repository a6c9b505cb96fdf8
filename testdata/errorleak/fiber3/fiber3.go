// Package fiber3 tells clients the text of internal errors, or does not, with fiber v3.
package fiber3

import (
	"context"
	"fmt"

	"github.com/gofiber/fiber/v3"
)

type store interface {
	Delete(ctx context.Context, id string) error
}

var db store

func jsonBad(c fiber.Ctx) error {
	if err := db.Delete(c.Context(), c.Params("id")); err != nil {
		return c.Status(fiber.StatusInternalServerError).JSON(fiber.Map{"error": err.Error()}) // want `errorleak: the text of an internal error is sent with 500 Internal Server Error`
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func jsonOk(c fiber.Ctx) error {
	if err := db.Delete(c.Context(), c.Params("id")); err != nil {
		return c.Status(fiber.StatusInternalServerError).JSON(fiber.Map{"error": "cannot delete"})
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func textBad(c fiber.Ctx) error {
	if err := db.Delete(c.Context(), c.Params("id")); err != nil {
		return c.Status(fiber.StatusBadGateway).SendString(fmt.Sprintf("cannot delete: %v", err)) // want `errorleak: the text of an internal error is sent with 502 Bad Gateway`
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func textOk(c fiber.Ctx) error {
	if err := db.Delete(c.Context(), c.Params("id")); err != nil {
		return c.Status(fiber.StatusBadGateway).SendString("cannot delete")
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func routes() *fiber.App {
	app := fiber.New()
	app.Delete("/a/:id", jsonBad)
	app.Delete("/b/:id", jsonOk)
	app.Delete("/c/:id", textBad)
	app.Delete("/d/:id", textOk)
	return app
}
