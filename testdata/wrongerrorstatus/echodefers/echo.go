// Package echodefers has an error handler that leaves all errors to echo's.
package echodefers

import (
	"encoding/json"
	"errors"
	"log"
	"net/http"

	"github.com/labstack/echo/v4"
)

type state struct{ Next string }

func stateBad(c echo.Context) error {
	var s state
	if err := json.Unmarshal([]byte(c.QueryParam("state")), &s); err != nil {
		return echo.NewHTTPError(http.StatusInternalServerError, "bad state") // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
	}
	return c.Redirect(http.StatusFound, "/")
}

func stateOk(c echo.Context) error {
	var s state
	if err := json.Unmarshal([]byte(c.QueryParam("state")), &s); err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, "bad state")
	}
	return c.Redirect(http.StatusFound, "/")
}

func routes() http.Handler {
	e := echo.New()
	e.HTTPErrorHandler = func(err error, c echo.Context) {
		if he := new(echo.HTTPError); !errors.As(err, &he) {
			log.Print(c.Path(), err)
		}
		e.DefaultHTTPErrorHandler(err, c)
	}
	e.GET("/bad", stateBad)
	e.GET("/ok", stateOk)
	return e
}
