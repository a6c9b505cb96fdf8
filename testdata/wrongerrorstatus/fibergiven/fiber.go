// Package fibergiven is given its way with errors: what becomes of those that its handlers return is not known.
package fibergiven

import (
	"strconv"

	"github.com/gofiber/fiber/v2"
)

func returnedOk(c *fiber.Ctx) error {
	n, err := strconv.Atoi(c.Query("n"))
	if err != nil {
		return fiber.NewError(fiber.StatusInternalServerError, "no number")
	}
	return c.JSON(n)
}

func answeredBad(c *fiber.Ctx) error {
	n, err := strconv.Atoi(c.Query("n"))
	if err != nil {
		return c.Status(fiber.StatusInternalServerError).SendString("no number") // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
	}
	return c.JSON(n)
}

// Application serves numbers.
func Application(answer fiber.ErrorHandler) *fiber.App {
	app := fiber.New(fiber.Config{ErrorHandler: answer})
	app.Get("/returned", returnedOk)
	app.Get("/answered", answeredBad)
	return app
}
