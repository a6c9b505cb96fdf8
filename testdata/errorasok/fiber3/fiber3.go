// Package fiber3 has errors that are answered with a 2xx, with fiber v3.
package fiber3

import (
	"context"
	"log"

	"github.com/gofiber/fiber/v3"
)

type store interface {
	Delete(ctx context.Context, id string) error
}

var db store

func textBad(c fiber.Ctx) error {
	if err := db.Delete(c.Context(), c.Params("id")); err != nil {
		return c.Status(fiber.StatusOK).JSON(fiber.Map{"error": err.Error()}) // want `errorasok: an error is sent with 200 OK`
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func textOk(c fiber.Ctx) error {
	if err := db.Delete(c.Context(), c.Params("id")); err != nil {
		return c.Status(fiber.StatusInternalServerError).JSON(fiber.Map{"error": err.Error()})
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func impliedBad(c fiber.Ctx) error {
	if err := db.Delete(c.Context(), c.Params("id")); err != nil {
		return c.SendString(err.Error()) // want `errorasok: an error is sent with 200 OK, which nothing chose`
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func silentBad(c fiber.Ctx) error {
	if err := db.Delete(c.Context(), c.Params("id")); err != nil {
		log.Print(err)
		return nil // want `errorasok: the handler returns because of an error and has sent nothing, which becomes an empty 200 OK`
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func silentOk(c fiber.Ctx) error {
	if err := db.Delete(c.Context(), c.Params("id")); err != nil {
		log.Print(err)
		return c.Status(fiber.StatusInternalServerError).SendString("cannot delete")
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func routes() *fiber.App {
	app := fiber.New()
	app.Delete("/a/:id", textBad)
	app.Delete("/b/:id", textOk)
	app.Delete("/c/:id", impliedBad)
	app.Delete("/d/:id", silentBad)
	app.Delete("/e/:id", silentOk)
	return app
}
