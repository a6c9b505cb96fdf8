// Package fiber sends statuses that are none, or none that can answer, with fiber.
package fiber

import "github.com/gofiber/fiber/v2"

func tooLowBad(c *fiber.Ctx) error {
	return c.Status(20).SendString("ok") // want `invalidstatus: 20 is sent, which is no status`
}

func tooLowOk(c *fiber.Ctx) error {
	return c.Status(fiber.StatusOK).SendString("ok")
}

// fasthttp sends 200.
func zeroOk(c *fiber.Ctx) error {
	return c.Status(0).SendString("ok")
}

func processingBad(c *fiber.Ctx) error {
	c.Status(fiber.StatusProcessing) // want `invalidstatus: 102 Processing is sent as the final answer`
	return nil
}

func processingOk(c *fiber.Ctx) error {
	c.Status(fiber.StatusNoContent)
	return nil
}

func redirectBad(c *fiber.Ctx) error {
	return c.Redirect("/items", fiber.StatusNotFound) // want `invalidstatus: a redirect is sent with 404 Not Found, which no client follows`
}

func redirectOk(c *fiber.Ctx) error {
	return c.Redirect("/items", fiber.StatusFound)
}

// Without a status it is 302.
func redirectDefaultOk(c *fiber.Ctx) error {
	return c.Redirect("/items")
}

func redirectBackBad(c *fiber.Ctx) error {
	return c.RedirectBack("/items", fiber.StatusOK) // want `invalidstatus: a redirect is sent with 200 OK, which no client follows`
}

func redirectBackOk(c *fiber.Ctx) error {
	return c.RedirectBack("/items", fiber.StatusSeeOther)
}

// What the caller lists is not known here.
func back(c *fiber.Ctx, status ...int) error {
	return c.RedirectBack("/items", status...)
}

func redirectHelperOk(c *fiber.Ctx) error {
	return back(c, fiber.StatusSeeOther)
}

func routes() *fiber.App {
	app := fiber.New()
	app.Get("/a", tooLowBad)
	app.Get("/b", tooLowOk)
	app.Get("/c", zeroOk)
	app.Get("/d", processingBad)
	app.Get("/e", processingOk)
	app.Get("/f", redirectBad)
	app.Get("/g", redirectOk)
	app.Get("/h", redirectDefaultOk)
	app.Get("/i", redirectBackBad)
	app.Get("/j", redirectBackOk)
	app.Get("/k", redirectHelperOk)
	return app
}
