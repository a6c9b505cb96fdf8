// Package echogives has an error handler that gives all errors to a function of its own.
package echogives

import (
	"encoding/json"
	"net/http"

	"github.com/labstack/echo/v4"
)

type state struct{ Next string }

func stateOk(c echo.Context) error {
	var s state
	if err := json.Unmarshal([]byte(c.QueryParam("state")), &s); err != nil {
		return echo.NewHTTPError(http.StatusInternalServerError, "bad state")
	}
	return c.Redirect(http.StatusFound, "/")
}

// apologize takes every error for the client's.
func apologize(err error, c echo.Context) { _ = c.String(http.StatusBadRequest, err.Error()) }

func routes() http.Handler {
	e := echo.New()
	e.HTTPErrorHandler = func(err error, c echo.Context) { apologize(err, c) }
	e.GET("/", stateOk)
	return e
}
