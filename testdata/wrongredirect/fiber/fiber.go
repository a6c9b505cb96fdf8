// Package fiber redirects what is no GET, with fiber, whose redirects are 302 unless another status is given.
package fiber

import "github.com/gofiber/fiber/v2"

// Known miss: the status is an argument that may be left out, and rows cannot say what it is then, nor what it is if not.
func fn_foundBad(c *fiber.Ctx) error {
	return c.Redirect("/items", fiber.StatusFound)
}

func fn_defaultBad(c *fiber.Ctx) error {
	return c.Redirect("/items")
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
	app.Post("/a", fn_foundBad)
	app.Post("/b", fn_defaultBad)
	app.Post("/e", chainedBad)
	app.Post("/c", foundOk)
	app.Get("/d", getOk)
	return app
}
