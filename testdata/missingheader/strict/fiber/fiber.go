// Package fiber refuses requests of which there are too many, with fiber.
package fiber

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/limiter"
)

func tooManyBad(c *fiber.Ctx) error {
	return c.SendStatus(fiber.StatusTooManyRequests) // want `missingheader: 429 Too Many Requests is sent without the Retry-After header`
}

// The limiter has set Retry-After.
func reachedOk(c *fiber.Ctx) error {
	return c.SendStatus(fiber.StatusTooManyRequests)
}

func routes() *fiber.App {
	app := fiber.New()
	app.Use(limiter.New(limiter.Config{Max: 100, LimitReached: reachedOk}))
	app.Use("/items", limiter.New(limiter.Config{
		LimitReached: func(c *fiber.Ctx) error {
			return c.Status(fiber.StatusTooManyRequests).SendString("later")
		},
	}))
	app.Get("/a", tooManyBad)
	return app
}
