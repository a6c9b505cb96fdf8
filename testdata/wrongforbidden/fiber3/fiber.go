// Package fiber3 refuses requests without credentials, with fiber.
package fiber3

import "github.com/gofiber/fiber/v3"

func headerBad(c fiber.Ctx) error {
	if c.Get("Authorization") == "" {
		return c.SendStatus(fiber.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
	}
	return c.Next()
}

func headerOk(c fiber.Ctx) error {
	if c.Get(fiber.HeaderAuthorization) == "" {
		c.Set("WWW-Authenticate", "Bearer")
		return c.SendStatus(fiber.StatusUnauthorized)
	}
	return c.Next()
}

func cookieBad(c fiber.Ctx) error {
	if c.Cookies("session") == "" {
		return c.Status(fiber.StatusForbidden).JSON("no session") // want `wrongforbidden: 403 Forbidden is sent because the cookie with the credentials`
	}
	return c.SendString("ok")
}

func cookieOk(c fiber.Ctx) error {
	if c.Cookies("lang") == "" {
		return c.Status(fiber.StatusForbidden).JSON("no language")
	}
	return c.SendString("ok")
}

func roleOk(c fiber.Ctx) error {
	if c.Locals("role") != "admin" {
		return c.SendStatus(fiber.StatusForbidden)
	}
	return c.SendString("ok")
}

func routes() *fiber.App {
	app := fiber.New()
	app.Use(headerBad)
	app.Use("/b", headerOk)
	app.Get("/a", cookieBad)
	app.Get("/b", cookieOk)
	app.Get("/c", roleOk)
	return app
}
