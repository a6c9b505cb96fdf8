// Package echodiffers leaves only some errors to echo: the others are answered in another way.
package echodiffers

import (
	"encoding/json"
	"errors"
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

func routes() http.Handler {
	e := echo.New()
	e.HTTPErrorHandler = func(err error, c echo.Context) {
		if he := new(echo.HTTPError); errors.As(err, &he) {
			_ = c.NoContent(http.StatusBadRequest)
			return
		}
		e.DefaultHTTPErrorHandler(err, c)
	}
	e.GET("/", stateOk)
	return e
}
