// Command fibermainconfig is given its configuration, and with it perhaps a way with errors.
package main

import (
	"strconv"

	"github.com/gofiber/fiber/v2"
)

var configs = map[string]fiber.Config{}

func numberOk(c *fiber.Ctx) error {
	n, err := strconv.Atoi(c.Query("n"))
	if err != nil {
		return err
	}
	return c.JSON(n)
}

func main() {
	app := fiber.New(configs["items"])
	app.Get("/number", numberOk)
	app.Listen(":8080")
}
