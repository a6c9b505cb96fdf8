package conformance

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/gofiber/fiber/v2"
	fiber3 "github.com/gofiber/fiber/v3"
	"github.com/labstack/echo/v4"
	echo5 "github.com/labstack/echo/v5"
)

// TestOtherwise: a framework without an error handler answers 500 to errors that carry no status, those of fiber's own parsers among them.
func TestOtherwise(t *testing.T) {
	none := errors.New("none")
	inEcho := echo.New()
	inEcho.POST("/", func(echo.Context) error { return none })
	inEcho5 := echo5.New()
	inEcho5.POST("/", func(*echo5.Context) error { return none })
	inFiber := func(h fiber.Handler) ask {
		app := fiber.New(fiber.Config{AppName: "items"})
		app.Post("/:n?", h)
		return func(r *http.Request) (*http.Response, error) { return app.Test(r) }
	}
	inFiber3 := fiber3.New()
	inFiber3.Post("/", func(fiber3.Ctx) error { return none })
	var v struct {
		N int `json:"n" query:"n" cookie:"n" params:"n" reqHeader:"n"`
	}
	for name, send := range map[string]ask{
		"echo":            recorded(inEcho),
		"echo v5":         recorded(inEcho5),
		"fiber":           inFiber(func(*fiber.Ctx) error { return none }),
		"fiber v3":        func(r *http.Request) (*http.Response, error) { return inFiber3.Test(r) },
		"BodyParser":      inFiber(func(c *fiber.Ctx) error { return c.BodyParser(&v) }),
		"QueryParser":     inFiber(func(c *fiber.Ctx) error { return c.QueryParser(&v) }),
		"CookieParser":    inFiber(func(c *fiber.Ctx) error { return c.CookieParser(&v) }),
		"ReqHeaderParser": inFiber(func(c *fiber.Ctx) error { return c.ReqHeaderParser(&v) }),
		"ParamsInt":       inFiber(func(c *fiber.Ctx) error { return second(c.ParamsInt("n")) }),
		"ParamsParser":    inFiber(func(c *fiber.Ctx) error { return c.ParamsParser(&v) }),
	} {
		path := "/?n=x"
		if strings.HasPrefix(name, "Params") {
			path = "/x"
		}
		r := httptest.NewRequest("POST", path, strings.NewReader("{"))
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Cookie", "n=x")
		r.Header.Set("N", "x")
		resp, err := send(r)
		if err != nil {
			t.Fatal(err)
		}
		if text, _ := io.ReadAll(resp.Body); resp.StatusCode != 500 || len(text) == 0 {
			t.Errorf("%s: %d, %q", name, resp.StatusCode, text)
		}
	}
}
