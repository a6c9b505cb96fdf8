// Package fiber has handlers of fiber that send 201, 202 and redirects. All is sent when they have returned.
package fiber

import "github.com/gofiber/fiber/v2"

func createBad(c *fiber.Ctx) error {
	return c.Status(fiber.StatusCreated).JSON(fiber.Map{"id": "1"}) // want `missinglocation: 201 Created is sent without a Location header`
}

func createOk(c *fiber.Ctx) error {
	c.Set("Location", "/items/1")
	return c.Status(fiber.StatusCreated).JSON(fiber.Map{"id": "1"})
}

func lateOk(c *fiber.Ctx) error {
	if err := c.Status(fiber.StatusCreated).SendString("created"); err != nil {
		return err
	}
	c.Location("/items/1")
	return nil
}

func statusBad(c *fiber.Ctx) error {
	return c.SendStatus(fiber.StatusAccepted) // want `missinglocation: 202 Accepted is sent without a Location header`
}

func statusOk(c *fiber.Ctx) error {
	c.Response().Header.Set("Location", "/jobs/1")
	return c.SendStatus(fiber.StatusAccepted)
}

// The last status stands.
func replacedOk(c *fiber.Ctx) error {
	c.Status(fiber.StatusCreated)
	return c.SendStatus(fiber.StatusNoContent)
}

// An error takes the place of all that.
func errorOk(c *fiber.Ctx) error {
	c.Status(fiber.StatusCreated)
	return fiber.NewError(fiber.StatusBadRequest, "bad request")
}

func redirectOk(c *fiber.Ctx) error { return c.Redirect("/items") }

func nextOk(c *fiber.Ctx) error {
	c.Status(fiber.StatusCreated)
	return c.Next()
}

func putOk(c *fiber.Ctx) error { return c.SendStatus(fiber.StatusCreated) }

func created(c *fiber.Ctx, v any) error {
	return c.Status(fiber.StatusCreated).JSON(v) // want `missinglocation: 201 Created is sent without a Location header`
}

func helperBad(c *fiber.Ctx) error { return created(c, fiber.Map{}) }

func createdAt(c *fiber.Ctx, at string, v any) error {
	c.Set(fiber.HeaderLocation, at)
	return c.Status(fiber.StatusCreated).JSON(v)
}

func helperOk(c *fiber.Ctx) error { return createdAt(c, "/items/1", fiber.Map{}) }

func fasthttpBad(c *fiber.Ctx) error {
	c.Context().SetStatusCode(fiber.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
	return nil
}

func fasthttpOk(c *fiber.Ctx) error {
	c.Context().SetStatusCode(fiber.StatusCreated)
	c.Context().Response.Header.Set("Location", "/items/1")
	return nil
}

func closureBad() fiber.Handler {
	return func(c *fiber.Ctx) error {
		return c.Status(fiber.StatusCreated).SendString("created") // want `missinglocation: 201 Created is sent without a Location header`
	}
}

func closureOk(at string) fiber.Handler {
	return func(c *fiber.Ctx) error {
		c.Location(at)
		return c.Status(fiber.StatusCreated).SendString("created")
	}
}

func routes() *fiber.App {
	app := fiber.New()
	app.Post("/a", createBad)
	app.Post("/b", createOk)
	app.Post("/c", lateOk)
	app.Post("/d", statusBad)
	app.Post("/e", statusOk)
	app.Post("/f", replacedOk)
	app.Post("/g", errorOk)
	app.Get("/h", redirectOk)
	app.Use(nextOk)
	g := app.Group("/group")
	g.Put("/a", putOk)
	g.Add("POST", "/b", helperBad)
	g.Post("/c", helperOk)
	g.Post("/d", fasthttpBad)
	g.Post("/e", fasthttpOk)
	g.Post("/f", closureBad())
	g.Post("/g", closureOk("/items/1"))
	return app
}
