// Package fiber answers media types that are not supported, with fiber.
package fiber

import "github.com/gofiber/fiber/v2"

func typeBad(c *fiber.Ctx) error {
	if c.Get("Content-Type") != fiber.MIMEApplicationJSON {
		return c.SendStatus(fiber.StatusBadRequest) // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400`
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func typeOk(c *fiber.Ctx) error {
	if c.Get("Content-Type") != fiber.MIMEApplicationJSON {
		return c.SendStatus(fiber.StatusUnsupportedMediaType)
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func isBad(c *fiber.Ctx) error {
	if !c.Is("json") {
		return fiber.NewError(fiber.StatusBadRequest, "JSON is wanted") // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400`
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func isOk(c *fiber.Ctx) error {
	if !c.Is("json") {
		return fiber.ErrUnsupportedMediaType
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func acceptBad(c *fiber.Ctx) error {
	if c.Accepts("json", "xml") == "" {
		return c.SendStatus(fiber.StatusUnsupportedMediaType) // want `wrongmediatype: the request's Accept header cannot be met, but the answer is 415`
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func acceptOk(c *fiber.Ctx) error {
	if c.Accepts("json", "xml") == "" {
		return c.SendStatus(fiber.StatusNotAcceptable)
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func routes() *fiber.App {
	app := fiber.New()
	app.Post("/a", typeBad)
	app.Post("/b", typeOk)
	app.Post("/c", isBad)
	app.Post("/d", isOk)
	app.Get("/e", acceptBad)
	app.Get("/f", acceptOk)
	return app
}
