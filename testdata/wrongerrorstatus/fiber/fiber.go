// Package fiber has answers that deny what the error says.
package fiber

import (
	"database/sql"
	"errors"
	"strconv"

	"github.com/gofiber/fiber/v2"
)

type item struct{ Name string }

func load(id string) (item, error) { return item{}, sql.ErrNoRows }

func Routes(app *fiber.App) {
	app.Post("/a", parsedBad)
	app.Post("/b", parsedOk)
	app.Get("/c/:id", paramBad)
	app.Get("/d/:id", paramOk)
	app.Get("/e/:id", intBad)
	app.Get("/f/:id", noRowsBad)
	app.Get("/g/:id", returnedBad)
	app.Get("/h/:id", returnedOk)
}

func parsedBad(c *fiber.Ctx) error {
	var it item
	if err := c.BodyParser(&it); err != nil {
		return c.SendStatus(fiber.StatusInternalServerError) // want `wrongerrorstatus: what the client sent is malformed.*500`
	}
	return c.JSON(it)
}

func parsedOk(c *fiber.Ctx) error {
	var it item
	if err := c.BodyParser(&it); err != nil {
		return c.SendStatus(fiber.StatusBadRequest)
	}
	return c.JSON(it)
}

func paramBad(c *fiber.Ctx) error {
	id, err := strconv.Atoi(c.Params("id"))
	if err != nil {
		return c.Status(fiber.StatusInternalServerError).SendString("no number") // want `wrongerrorstatus: what the client sent is malformed.*500`
	}
	return c.JSON(id)
}

func paramOk(c *fiber.Ctx) error {
	id, err := strconv.Atoi(c.Params("id"))
	if err != nil {
		return c.Status(fiber.StatusBadRequest).SendString("no number")
	}
	return c.JSON(id)
}

func intBad(c *fiber.Ctx) error {
	id, err := c.ParamsInt("id")
	if err != nil {
		return c.SendStatus(fiber.StatusInternalServerError) // want `wrongerrorstatus: what the client sent is malformed.*500`
	}
	return c.JSON(id)
}

func noRowsBad(c *fiber.Ctx) error {
	it, err := load(c.Params("id"))
	if errors.Is(err, sql.ErrNoRows) {
		return c.Status(fiber.StatusInternalServerError).JSON(fiber.Map{"error": "no such item"}) // want `wrongerrorstatus: .*sql.ErrNoRows.*500`
	}
	return c.JSON(it)
}

// The error that is returned carries the status.
func returnedBad(c *fiber.Ctx) error {
	it, err := load(c.Params("id"))
	if errors.Is(err, sql.ErrNoRows) {
		return fiber.NewError(fiber.StatusInternalServerError, "no such item") // want `wrongerrorstatus: .*sql.ErrNoRows.*500`
	}
	return c.JSON(it)
}

func returnedOk(c *fiber.Ctx) error {
	it, err := load(c.Params("id"))
	if errors.Is(err, sql.ErrNoRows) {
		return fiber.NewError(fiber.StatusNotFound, "no such item")
	}
	return c.JSON(it)
}
