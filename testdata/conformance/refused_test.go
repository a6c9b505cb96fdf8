package conformance

import (
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	ginjwt "github.com/appleboy/gin-jwt/v2"
	"github.com/gin-gonic/gin"
	jwtware "github.com/gofiber/contrib/jwt"
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/basicauth"
	"github.com/gofiber/fiber/v2/middleware/keyauth"
	fiber3 "github.com/gofiber/fiber/v3"
	basicauth3 "github.com/gofiber/fiber/v3/middleware/basicauth"
	keyauth3 "github.com/gofiber/fiber/v3/middleware/keyauth"
	"github.com/golang-jwt/jwt/v5"
	"github.com/kataras/iris/v12"
	irisauth "github.com/kataras/iris/v12/middleware/basicauth"
	irisjwt "github.com/kataras/iris/v12/middleware/jwt"
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
	echo5 "github.com/labstack/echo/v5"
	middleware5 "github.com/labstack/echo/v5/middleware"
)

// TestRefused: the functions that middlewares for credentials are given are called where these are missing or wrong, and not where they
// are right; what they answer or return is the answer.
func TestRefused(t *testing.T) {
	token, err := jwt.New(jwt.SigningMethodHS256).SignedString([]byte("k"))
	if err != nil {
		t.Fatal(err)
	}
	lasting, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"exp": time.Now().Add(time.Hour).Unix()}).SignedString([]byte("k"))
	if err != nil {
		t.Fatal(err)
	}
	const key, wrongKey, password, wrongPassword = "Bearer k", "Bearer x", "Basic YTpi", "Basic YTp4" // a:b and a:x
	inEcho := func(use func(e *echo.Echo)) ask {
		e := echo.New()
		use(e)
		e.GET("/", func(c echo.Context) error { return c.NoContent(204) })
		return recorded(e)
	}
	inFiber := func(h fiber.Handler) ask {
		app := fiber.New()
		app.Use(h)
		app.Get("/", func(c *fiber.Ctx) error { return c.SendStatus(204) })
		return func(r *http.Request) (*http.Response, error) { return app.Test(r) }
	}
	inFiber3 := func(h fiber3.Handler) ask {
		app := fiber3.New()
		app.Use(h)
		app.Get("/", func(c fiber3.Ctx) error { return c.SendStatus(204) })
		return func(r *http.Request) (*http.Response, error) { return app.Test(r) }
	}
	inIris := func(h iris.Handler) ask {
		return recorded(newIris(t, func(app *iris.Application) {
			app.Use(h)
			app.Get("/", func(c iris.Context) { c.StatusCode(204) })
		}))
	}
	verifier := irisjwt.NewVerifier(irisjwt.HS256, "k")
	verifier.ErrorHandler = func(c iris.Context, _ error) { c.StopWithText(401, "refused") }
	for name, c := range map[string]struct {
		ask          ask
		right, wrong string
		challenge    bool // a 401 gets a WWW-Authenticate
	}{
		"echo KeyAuth": {inEcho(func(e *echo.Echo) {
			e.Use(middleware.KeyAuthWithConfig(middleware.KeyAuthConfig{
				Validator:    func(k string, _ echo.Context) (bool, error) { return k == "k", nil },
				ErrorHandler: func(_ error, c echo.Context) error { return c.String(401, "refused") },
			}))
		}), key, wrongKey, false},
		"echo KeyAuth returns": {inEcho(func(e *echo.Echo) {
			e.Use(middleware.KeyAuthWithConfig(middleware.KeyAuthConfig{
				Validator:    func(k string, _ echo.Context) (bool, error) { return k == "k", nil },
				ErrorHandler: func(error, echo.Context) error { return echo.NewHTTPError(401, "refused") },
			}))
		}), key, wrongKey, false},
		"echo v5 KeyAuth": {func() ask {
			e := echo5.New()
			e.Use(middleware5.KeyAuthWithConfig(middleware5.KeyAuthConfig{
				Validator:    func(_ *echo5.Context, k string, _ middleware5.ExtractorSource) (bool, error) { return k == "k", nil },
				ErrorHandler: func(c *echo5.Context, _ error) error { return c.String(401, "refused") },
			}))
			e.GET("/", func(c *echo5.Context) error { return c.NoContent(204) })
			return recorded(e)
		}(), key, wrongKey, false},
		"echo-jwt": {inEcho(func(e *echo.Echo) {
			e.Use(echojwt.WithConfig(echojwt.Config{
				SigningKey:   []byte("k"),
				ErrorHandler: func(c echo.Context, _ error) error { return c.String(401, "refused") },
			}))
		}), "Bearer " + token, "Bearer " + token + "x", false},
		"fiber keyauth": {inFiber(keyauth.New(keyauth.Config{
			Validator:    func(_ *fiber.Ctx, k string) (bool, error) { return k == "k", nil },
			ErrorHandler: func(c *fiber.Ctx, _ error) error { return c.Status(401).SendString("refused") },
		})), key, wrongKey, false},
		"fiber keyauth returns": {inFiber(keyauth.New(keyauth.Config{
			Validator:    func(_ *fiber.Ctx, k string) (bool, error) { return k == "k", nil },
			ErrorHandler: func(*fiber.Ctx, error) error { return fiber.NewError(401, "refused") },
		})), key, wrongKey, false},
		"fiber basicauth": {inFiber(basicauth.New(basicauth.Config{
			Users:        map[string]string{"a": "b"},
			Unauthorized: func(c *fiber.Ctx) error { return c.Status(401).SendString("refused") },
		})), password, wrongPassword, false},
		"fiber jwt": {inFiber(jwtware.New(jwtware.Config{
			SigningKey:   jwtware.SigningKey{Key: []byte("k")},
			ErrorHandler: func(c *fiber.Ctx, _ error) error { return c.Status(401).SendString("refused") },
		})), "Bearer " + token, "Bearer " + token + "x", false},
		"fiber v3 keyauth": {inFiber3(keyauth3.New(keyauth3.Config{
			Validator:    func(_ fiber3.Ctx, k string) (bool, error) { return k == "k", nil },
			ErrorHandler: func(c fiber3.Ctx, _ error) error { return c.Status(401).SendString("refused") },
		})), key, wrongKey, true},
		"fiber v3 basicauth": {inFiber3(basicauth3.New(basicauth3.Config{
			Authorizer:   func(user, pass string, _ fiber3.Ctx) bool { return user == "a" && pass == "b" },
			Unauthorized: func(c fiber3.Ctx) error { return c.Status(401).SendString("refused") },
		})), password, wrongPassword, false},
		"gin-jwt": {func() ask {
			mw, err := ginjwt.New(&ginjwt.GinJWTMiddleware{
				Key:          []byte("k"),
				Unauthorized: func(c *gin.Context, _ int, _ string) { c.String(401, "refused") },
			})
			if err != nil {
				t.Fatal(err)
			}
			e := gin.New()
			e.GET("/", mw.MiddlewareFunc(), func(c *gin.Context) { c.Status(204) })
			return recorded(e)
		}(), "Bearer " + lasting, "Bearer " + lasting + "x", true},
		"iris basicauth": {inIris(irisauth.New(irisauth.Options{
			Allow:        irisauth.AllowUsers(map[string]string{"a": "b"}),
			ErrorHandler: func(c iris.Context, _ error) { c.StopWithText(401, "refused") },
		})), password, wrongPassword, false},
		"iris jwt": {inIris(verifier.Verify(nil)), "Bearer " + token, "Bearer " + token + "x", false},
	} {
		for credentials, want := range map[string]int{"": 401, c.wrong: 401, c.right: 204} {
			r := httptest.NewRequest("GET", "/", nil)
			if credentials != "" {
				r.Header.Set("Authorization", credentials)
			}
			resp, err := c.ask(r)
			if err != nil {
				t.Fatal(err)
			}
			text, _ := io.ReadAll(resp.Body)
			if resp.StatusCode != want || want == 401 && string(text) != "refused" && string(text) != `{"message":"refused"}`+"\n" {
				t.Errorf("%s, %q: %d, %q", name, credentials, resp.StatusCode, text)
			}
			if got := resp.Header.Get("WWW-Authenticate") != ""; got != (c.challenge && want == 401) {
				t.Errorf("%s, %q: WWW-Authenticate is %v", name, credentials, got)
			}
		}
	}
}

// recorded asks a handler of net/http.
func recorded(h http.Handler) ask {
	return func(r *http.Request) (*http.Response, error) {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w.Result(), nil
	}
}
