// Command echomain returns errors to echo, which answers those that carry no status with 500.
package main

import (
	"encoding/json"
	"net/http"
	"strconv"

	"github.com/labstack/echo/v4"
)

type item struct{ Name string }

func decodeBad(c echo.Context) error {
	var it item
	if err := json.Unmarshal([]byte(c.QueryParam("item")), &it); err != nil {
		return err // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
	}
	return c.JSON(http.StatusOK, it)
}

func decodeOk(c echo.Context) error {
	var it item
	if err := json.Unmarshal([]byte(c.QueryParam("item")), &it); err != nil {
		return echo.ErrBadRequest.WithInternal(err)
	}
	return c.JSON(http.StatusOK, it)
}

// Bind makes an error with 400.
func bindOk(c echo.Context) error {
	var it item
	if err := (&echo.DefaultBinder{}).BindQueryParams(c, &it); err != nil {
		return err
	}
	return c.JSON(http.StatusOK, it)
}

func numberBad(c echo.Context) error {
	n, err := strconv.Atoi(c.QueryParam("n"))
	if err != nil {
		return err // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
	}
	return c.JSON(http.StatusOK, n)
}

func numberOk(c echo.Context) error {
	n, err := strconv.Atoi(c.QueryParam("n"))
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, err.Error())
	}
	return c.JSON(http.StatusOK, n)
}

func main() {
	e := echo.New()
	e.GET("/decode/bad", decodeBad)
	e.GET("/decode/ok", decodeOk)
	e.GET("/bind", bindOk)
	e.GET("/number/bad", numberBad)
	e.GET("/number/ok", numberOk)
	e.Start(":8080")
}
