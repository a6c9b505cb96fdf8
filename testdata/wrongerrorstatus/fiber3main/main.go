// Command fiber3main returns errors of fiber's binders, which answer nothing themselves: those that carry no status are answered 500.
package main

import "github.com/gofiber/fiber/v3"

type item struct{ Name string }

func bindBad(c fiber.Ctx) error {
	var it item
	if err := c.Bind().JSON(&it); err != nil {
		return err // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
	}
	return c.JSON(it)
}

func bindOk(c fiber.Ctx) error {
	var it item
	if err := c.Bind().JSON(&it); err != nil {
		return fiber.NewError(fiber.StatusBadRequest, err.Error())
	}
	return c.JSON(it)
}

func queryBad(c fiber.Ctx) error {
	var it item
	if err := c.Bind().SkipValidation(true).Query(&it); err != nil {
		return err // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
	}
	return c.JSON(it)
}

// The binder has been told to make errors with 400.
func handledOk(c fiber.Ctx) error {
	var it item
	if err := c.Bind().WithAutoHandling().Query(&it); err != nil {
		return err
	}
	return c.JSON(it)
}

func handledBodyOk(c fiber.Ctx) error {
	var it item
	if err := c.Bind().WithAutoHandling().JSON(&it); err != nil {
		return err
	}
	c.Location("/items/1")
	return c.Status(fiber.StatusCreated).JSON(it)
}

func main() {
	app := fiber.New(fiber.Config{AppName: "items"})
	app.Post("/bind/bad", bindBad)
	app.Post("/bind/ok", bindOk)
	app.Get("/query/bad", queryBad)
	app.Get("/handled", handledOk)
	app.Post("/handled/body", handledBodyOk)
	_ = app.Listen(":8080")
}
