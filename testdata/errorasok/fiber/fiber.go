// Package fiber has errors that are answered with a 2xx.
package fiber

import (
	"context"
	"log"

	"github.com/gofiber/fiber/v2"
)

type store interface {
	Delete(ctx context.Context, id string) error
}

var db store

func Routes(app *fiber.App) {
	app.Delete("/a/:id", textBad)
	app.Delete("/b/:id", textOk)
	app.Delete("/c/:id", silentBad)
	app.Delete("/d/:id", silentOk)
	app.Delete("/e/:id", impliedBad)
}

func textBad(c *fiber.Ctx) error {
	if err := db.Delete(c.Context(), c.Params("id")); err != nil {
		return c.Status(fiber.StatusOK).JSON(fiber.Map{"error": err.Error()}) // want `errorasok: an error is sent with 200 OK: answer`
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func textOk(c *fiber.Ctx) error {
	if err := db.Delete(c.Context(), c.Params("id")); err != nil {
		return c.Status(fiber.StatusInternalServerError).JSON(fiber.Map{"error": err.Error()})
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func impliedBad(c *fiber.Ctx) error {
	if err := db.Delete(c.Context(), c.Params("id")); err != nil {
		return c.SendString(err.Error()) // want `errorasok: an error is sent with 200 OK, which nothing chose: answer`
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func silentBad(c *fiber.Ctx) error {
	if err := db.Delete(c.Context(), c.Params("id")); err != nil {
		log.Print(err)
		return nil // want `errorasok: the handler returns because of an error and has sent nothing`
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func silentOk(c *fiber.Ctx) error {
	if err := db.Delete(c.Context(), c.Params("id")); err != nil {
		return err
	}
	return c.SendStatus(fiber.StatusNoContent)
}
