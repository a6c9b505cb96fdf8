// Command fibermainown has its own way with errors that carry no status.
package main

import (
	"strconv"

	"github.com/gofiber/fiber/v2"
)

func numberOk(c *fiber.Ctx) error {
	n, err := strconv.Atoi(c.Query("n"))
	if err != nil {
		return err
	}
	return c.JSON(n)
}

func main() {
	app := fiber.New(fiber.Config{ErrorHandler: func(c *fiber.Ctx, err error) error {
		return c.Status(fiber.StatusBadRequest).SendString(err.Error())
	}})
	app.Get("/number", numberOk)
	app.Listen(":8080")
}
