// Command fibermain returns errors to fiber, which answers those that carry no status with 500.
package main

import (
	"encoding/json"
	"strconv"

	"github.com/gofiber/fiber/v2"
)

type item struct{ Name string }

func bodyBad(c *fiber.Ctx) error {
	var it item
	if err := c.BodyParser(&it); err != nil {
		return err // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
	}
	return c.JSON(it)
}

func bodyOk(c *fiber.Ctx) error {
	var it item
	if err := c.BodyParser(&it); err != nil {
		return fiber.NewError(fiber.StatusBadRequest, err.Error())
	}
	return c.JSON(it)
}

func decodeBad(c *fiber.Ctx) error {
	var it item
	if err := json.Unmarshal(c.Body(), &it); err != nil {
		return err // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
	}
	return c.JSON(it)
}

func decodeOk(c *fiber.Ctx) error {
	var it item
	if err := json.Unmarshal(c.Body(), &it); err != nil {
		return fiber.ErrBadRequest
	}
	return c.JSON(it)
}

func numberBad(c *fiber.Ctx) error {
	n, err := strconv.Atoi(c.Query("n"))
	if err != nil {
		return err // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
	}
	return c.JSON(n)
}

func numberOk(c *fiber.Ctx) error {
	n, err := strconv.Atoi(c.Query("n"))
	if err != nil {
		return c.Status(fiber.StatusBadRequest).SendString(err.Error())
	}
	return c.JSON(n)
}

// What the service has is not the client's.
func ownOk(c *fiber.Ctx) error {
	var it item
	if err := json.Unmarshal([]byte(`{}`), &it); err != nil {
		return err
	}
	return c.JSON(it)
}

func main() {
	app := fiber.New(fiber.Config{AppName: "items"})
	app.Post("/body/bad", bodyBad)
	app.Post("/body/ok", bodyOk)
	app.Post("/decode/bad", decodeBad)
	app.Post("/decode/ok", decodeOk)
	app.Get("/number/bad", numberBad)
	app.Get("/number/ok", numberOk)
	app.Get("/own", ownOk)
	app.Listen(":8080")
}
