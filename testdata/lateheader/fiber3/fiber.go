// Package fiber3 sets headers after the body: nothing has been sent by then.
package fiber3

import "github.com/gofiber/fiber/v3"

func lateOk(c fiber.Ctx) error {
	if err := c.Status(fiber.StatusOK).SendString("x"); err != nil {
		return err
	}
	c.Set("X-Late", "1")
	c.Cookie(&fiber.Cookie{Name: "seen", Value: "1"})
	return nil
}

func routes() *fiber.App {
	app := fiber.New()
	app.Get("/a", lateOk)
	return app
}
