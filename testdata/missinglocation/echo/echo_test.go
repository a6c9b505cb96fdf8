package echo

import (
	"net/http/httptest"
	"testing"

	"github.com/labstack/echo/v4"
)

// What a test calls is judged where it is written.
func TestCreate(t *testing.T) {
	e := echo.New()
	c := e.NewContext(httptest.NewRequest("POST", "/a", nil), httptest.NewRecorder())
	h := func(next echo.HandlerFunc) echo.HandlerFunc { return next }
	if err := h(func(echo.Context) error { return createBad(c) })(c); err != nil {
		t.Error(err)
	}
}
