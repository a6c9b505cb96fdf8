// Package fiber tells clients the text of internal errors, or does not.
package fiber

import (
	"context"
	"fmt"
	"strconv"

	"github.com/gofiber/fiber/v2"
)

type item struct{ Name string }

type store interface {
	Items(ctx context.Context) ([]item, error)
}

var db store

func jsonBad(c *fiber.Ctx) error {
	items, err := db.Items(c.Context())
	if err != nil {
		return c.Status(fiber.StatusInternalServerError).JSON(fiber.Map{"error": err.Error()}) // want `errorleak: .*500`
	}
	return c.JSON(items)
}

func jsonOk(c *fiber.Ctx) error {
	items, err := db.Items(c.Context())
	if err != nil {
		return c.Status(fiber.StatusInternalServerError).JSON(fiber.Map{"error": "cannot list"})
	}
	return c.JSON(items)
}

func textBad(c *fiber.Ctx) error {
	items, err := db.Items(c.Context())
	if err != nil {
		return c.Status(fiber.StatusBadGateway).SendString(fmt.Sprintf("cannot list: %v", err)) // want `errorleak: .*502`
	}
	return c.JSON(items)
}

func textOk(c *fiber.Ctx) error {
	items, err := db.Items(c.Context())
	if err != nil {
		return c.Status(fiber.StatusBadGateway).SendString(fmt.Sprintf("cannot list: %d", len(items)))
	}
	return c.JSON(items)
}

// What the client sent was wrong, and it is told so.
func clientOk(c *fiber.Ctx) error {
	n, err := strconv.Atoi(c.Params("n"))
	if err != nil {
		return c.Status(fiber.StatusBadRequest).SendString(err.Error())
	}
	return c.JSON(n)
}
