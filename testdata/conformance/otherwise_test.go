package conformance

import (
	"encoding/json"
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
	inFiber3 := func(h fiber3.Handler) ask {
		app := fiber3.New(fiber3.Config{CBORDecoder: json.Unmarshal, MsgPackDecoder: json.Unmarshal}) // without, these two panic
		app.Post("/:n?", h)
		return func(r *http.Request) (*http.Response, error) { return app.Test(r) }
	}
	var v struct {
		N int `json:"n" query:"n" cookie:"n" params:"n" uri:"n" reqHeader:"n" header:"n"`
	}
	for name, send := range map[string]ask{
		"echo":            recorded(inEcho),
		"echo v5":         recorded(inEcho5),
		"fiber":           inFiber(func(*fiber.Ctx) error { return none }),
		"fiber v3":        inFiber3(func(fiber3.Ctx) error { return none }),
		"BodyParser":      inFiber(func(c *fiber.Ctx) error { return c.BodyParser(&v) }),
		"QueryParser":     inFiber(func(c *fiber.Ctx) error { return c.QueryParser(&v) }),
		"CookieParser":    inFiber(func(c *fiber.Ctx) error { return c.CookieParser(&v) }),
		"ReqHeaderParser": inFiber(func(c *fiber.Ctx) error { return c.ReqHeaderParser(&v) }),
		"ParamsInt":       inFiber(func(c *fiber.Ctx) error { return second(c.ParamsInt("n")) }),
		"ParamsParser":    inFiber(func(c *fiber.Ctx) error { return c.ParamsParser(&v) }),
		"Bind.All":        inFiber3(func(c fiber3.Ctx) error { return c.Bind().All(&v) }),
		"Bind.Body":       inFiber3(func(c fiber3.Ctx) error { return c.Bind().Body(&v) }),
		"Bind.CBOR":       inFiber3(func(c fiber3.Ctx) error { return c.Bind().CBOR(&v) }),
		"Bind.Cookie":     inFiber3(func(c fiber3.Ctx) error { return c.Bind().Cookie(&v) }),
		"Bind.Header":     inFiber3(func(c fiber3.Ctx) error { return c.Bind().Header(&v) }),
		"Bind.JSON":       inFiber3(func(c fiber3.Ctx) error { return c.Bind().JSON(&v) }),
		"Bind.MsgPack":    inFiber3(func(c fiber3.Ctx) error { return c.Bind().MsgPack(&v) }),
		"Bind.Query":      inFiber3(func(c fiber3.Ctx) error { return c.Bind().Query(&v) }),
		"Bind.URI":        inFiber3(func(c fiber3.Ctx) error { return c.Bind().URI(&v) }),
		"Bind.XML":        inFiber3(func(c fiber3.Ctx) error { return c.Bind().XML(&v) }),
	} {
		path := "/?n=x"
		if strings.HasPrefix(name, "Params") || strings.HasSuffix(name, "URI") {
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

// TestAutoHandling: the errors of a binder of fiber v3 that was told to handle them carry 400.
func TestAutoHandling(t *testing.T) {
	app := fiber3.New()
	app.Post("/", func(c fiber3.Ctx) error { return c.Bind().WithAutoHandling().JSON(new(struct{ N int })) })
	r := httptest.NewRequest("POST", "/", strings.NewReader("{"))
	r.Header.Set("Content-Type", "application/json")
	resp, err := app.Test(r)
	if err != nil {
		t.Fatal(err)
	}
	if resp.StatusCode != 400 {
		t.Errorf("%d", resp.StatusCode)
	}
}
