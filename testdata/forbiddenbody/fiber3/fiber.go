// Package fiber3 has handlers of fiber that name a body together with a status that has none.
package fiber3

import "github.com/gofiber/fiber/v3"

func deleteBad(c fiber.Ctx) error {
	return c.Status(fiber.StatusNoContent).JSON(fiber.Map{"deleted": true}) // want `forbiddenbody: a body is written with 204 No Content`
}

func deleteOk(c fiber.Ctx) error {
	return c.SendStatus(fiber.StatusNoContent)
}

func afterBad(c fiber.Ctx) error {
	if err := c.SendString("deleted"); err != nil { // want `forbiddenbody: a body is written with 204 No Content`
		return err
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func afterOk(c fiber.Ctx) error {
	if err := c.SendString("deleted"); err != nil {
		return err
	}
	return c.SendStatus(fiber.StatusOK)
}

// Its name is sent as body.
func resetBad(c fiber.Ctx) error {
	return c.SendStatus(fiber.StatusResetContent) // want `forbiddenbody: a body is written with 205 Reset Content`
}

func respond(c fiber.Ctx, code int, v any) error { return c.Status(code).JSON(v) }

func helperBad(c fiber.Ctx) error {
	return respond(c, fiber.StatusNoContent, "deleted") // want `forbiddenbody: a body is written with 204 No Content`
}

func helperOk(c fiber.Ctx) error {
	return respond(c, fiber.StatusNoContent, nil)
}

func routes() *fiber.App {
	app := fiber.New()
	app.Delete("/a", deleteBad)
	app.Delete("/b", deleteOk)
	app.Delete("/c", afterBad)
	app.Delete("/d", afterOk)
	app.Post("/e", resetBad)
	app.Delete("/f", helperBad)
	app.Delete("/g", helperOk)
	return app
}
