// Package echo has handlers of echo that send 201, 202 and redirects.
package echo

import (
	"context"
	"net/http"

	"github.com/labstack/echo/v4"
)

type item struct{ ID string }

func store(ctx context.Context, it item) (string, error) { return it.ID, ctx.Err() }

func createBad(c echo.Context) error {
	return c.JSON(http.StatusCreated, item{"1"}) // want `missinglocation: 201 Created is sent without a Location header`
}

func createOk(c echo.Context) error {
	c.Response().Header().Set(echo.HeaderLocation, "/items/1")
	return c.JSON(http.StatusCreated, item{"1"})
}

func noContentBad(c echo.Context) error {
	if _, err := store(c.Request().Context(), item{c.Param("id")}); err != nil {
		return echo.NewHTTPError(http.StatusInternalServerError, err.Error())
	}
	return c.NoContent(http.StatusAccepted) // want `missinglocation: 202 Accepted is sent without a Location header`
}

func noContentOk(c echo.Context) error {
	id, err := store(c.Request().Context(), item{c.Param("id")})
	if err != nil {
		return echo.NewHTTPError(http.StatusInternalServerError, err.Error())
	}
	c.Response().Header().Set("Location", "/jobs/"+id)
	return c.NoContent(http.StatusAccepted)
}

func writeHeaderBad(c echo.Context) error {
	c.Response().WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
	return nil
}

func writeHeaderOk(c echo.Context) error {
	c.Response().Header().Set("Location", "/items/1")
	c.Response().WriteHeader(http.StatusCreated)
	return nil
}

func redirectOk(c echo.Context) error {
	return c.Redirect(http.StatusFound, "/items")
}

func putOk(c echo.Context) error {
	return c.JSON(http.StatusCreated, item{c.Param("id")})
}

func created(c echo.Context, v any) error {
	return c.JSON(http.StatusCreated, v) // want `missinglocation: 201 Created is sent without a Location header`
}

func helperBad(c echo.Context) error { return created(c, item{}) }

func createdAt(c echo.Context, at string, v any) error {
	c.Response().Header().Set("Location", at)
	return c.JSON(http.StatusCreated, v)
}

func helperOk(c echo.Context) error { return createdAt(c, "/items/1", item{}) }

func closureBad() echo.HandlerFunc {
	return func(c echo.Context) error {
		return c.String(http.StatusCreated, "created") // want `missinglocation: 201 Created is sent without a Location header`
	}
}

func closureOk(at string) echo.HandlerFunc {
	return func(c echo.Context) error {
		c.Response().Header().Set("Location", at)
		return c.String(http.StatusCreated, "created")
	}
}

// A project's own context.
type userContext struct {
	echo.Context
	user string
}

func ownBad(c echo.Context) error {
	cc := &userContext{c, c.QueryParam("user")}
	return cc.HTML(http.StatusCreated, cc.user) // want `missinglocation: 201 Created is sent without a Location header`
}

func ownOk(c echo.Context) error {
	cc := &userContext{c, c.QueryParam("user")}
	cc.Response().Header().Set("Location", "/users/1")
	return cc.HTML(http.StatusCreated, cc.user)
}

type api struct{}

func (api) CreateBad(c echo.Context) error {
	return c.Blob(http.StatusCreated, "a/b", nil) // want `missinglocation: 201 Created is sent without a Location header`
}

func (api) PutOk(c echo.Context) error { return c.Blob(http.StatusCreated, "a/b", nil) }

func routes() http.Handler {
	e := echo.New()
	e.POST("/a", createBad)
	e.POST("/b", createOk)
	e.POST("/c/:id", noContentBad)
	e.POST("/d/:id", noContentOk)
	e.POST("/e", writeHeaderBad)
	e.POST("/f", writeHeaderOk)
	e.GET("/g", redirectOk)
	g := e.Group("/group")
	g.PUT("/a/:id", putOk)
	g.Add("POST", "/b", helperBad)
	g.Match([]string{"POST", "PATCH"}, "/c", helperOk)
	g.POST("/d", closureBad())
	g.POST("/e", closureOk("/items/1"))
	g.POST("/f", ownBad)
	g.POST("/g", ownOk)
	g.POST("/h", api{}.CreateBad)
	g.PUT("/h", api{}.PutOk)
	return e
}
