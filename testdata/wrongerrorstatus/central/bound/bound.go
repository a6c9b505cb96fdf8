// Package bound answers errors in one place, which asks whether they are the framework's.
package bound

import (
	"errors"
	"net/http"

	"github.com/labstack/echo/v4"
)

type item struct{ Name string }

// The framework's own errors may be what binding returns.
func answer(c echo.Context, err error) error {
	if errors.Is(err, echo.ErrValidatorNotRegistered) {
		return c.JSON(http.StatusNotImplemented, "not checked")
	}
	return c.JSON(http.StatusInternalServerError, "internal error")
}

// fn_bound: that the others are malformed is not known.
func fn_bound(c echo.Context) error {
	var it item
	if err := c.Bind(&it); err != nil { // want `unlimitedbody: `
		return answer(c, err)
	}
	return c.JSON(http.StatusOK, it)
}
