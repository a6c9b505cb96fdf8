// Package fiber redirects what is no GET, with fiber, whose redirects are 302 unless another status is given.
package fiber

import "github.com/gofiber/fiber/v2"

func foundBad(c *fiber.Ctx) error {
	return c.Redirect("/items", fiber.StatusFound) // want `wrongredirect: 302 Found is sent in answer to POST`
}

func defaultBad(c *fiber.Ctx) error {
	return c.Redirect("/items") // want `wrongredirect: 302 Found is sent in answer to POST`
}

func chainedBad(c *fiber.Ctx) error {
	c.Location("/items")
	return c.SendStatus(fiber.StatusFound) // want `wrongredirect: 302 Found is sent in answer to POST`
}

func foundOk(c *fiber.Ctx) error {
	return c.Redirect("/items", fiber.StatusSeeOther)
}

func getOk(c *fiber.Ctx) error {
	return c.Redirect("/items")
}

func routes() *fiber.App {
	app := fiber.New()
	app.Post("/a", foundBad)
	app.Post("/b", defaultBad)
	app.Post("/e", chainedBad)
	app.Post("/c", foundOk)
	app.Get("/d", getOk)
	return app
}
