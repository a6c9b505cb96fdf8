// Package fiber3 has answers that deny what the error says, with fiber v3.
package fiber3

import (
	"database/sql"
	"errors"
	"strconv"

	"github.com/gofiber/fiber/v3"
)

type item struct{ Name string }

func load(id string) (item, error) { return item{}, sql.ErrNoRows }

func paramBad(c fiber.Ctx) error {
	n, err := strconv.Atoi(c.Params("id"))
	if err != nil {
		return c.Status(fiber.StatusInternalServerError).SendString("no number") // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
	}
	return c.Status(fiber.StatusOK).JSON(n)
}

func paramOk(c fiber.Ctx) error {
	n, err := strconv.Atoi(c.Params("id"))
	if err != nil {
		return c.Status(fiber.StatusBadRequest).SendString("no number")
	}
	return c.Status(fiber.StatusOK).JSON(n)
}

func noRowsBad(c fiber.Ctx) error {
	it, err := load(c.Params("id"))
	if errors.Is(err, sql.ErrNoRows) {
		return c.Status(fiber.StatusInternalServerError).JSON(fiber.Map{"error": "no such item"}) // want `wrongerrorstatus: the error says that there is no such thing \(database/sql\.ErrNoRows\), but the answer is 500 Internal Server Error`
	}
	return c.Status(fiber.StatusOK).JSON(it)
}

func noRowsOk(c fiber.Ctx) error {
	it, err := load(c.Params("id"))
	if errors.Is(err, sql.ErrNoRows) {
		return c.Status(fiber.StatusNotFound).JSON(fiber.Map{"error": "no such item"})
	}
	return c.Status(fiber.StatusOK).JSON(it)
}

func bindBad(c fiber.Ctx) error {
	var it item
	if err := c.Bind().Body(&it); err != nil {
		return c.Status(fiber.StatusInternalServerError).SendString("no item") // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
	}
	return c.Status(fiber.StatusOK).JSON(it)
}

func bindOk(c fiber.Ctx) error {
	var it item
	if err := c.Bind().Body(&it); err != nil {
		return c.Status(fiber.StatusBadRequest).SendString("no item")
	}
	return c.Status(fiber.StatusOK).JSON(it)
}

func routes() *fiber.App {
	app := fiber.New()
	app.Get("/a/:id", paramBad)
	app.Get("/b/:id", paramOk)
	app.Get("/c/:id", noRowsBad)
	app.Get("/d/:id", noRowsOk)
	app.Post("/e/:id", bindBad)
	app.Post("/f/:id", bindOk)
	return app
}
