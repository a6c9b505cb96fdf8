// Package hertz has handlers of hertz that send 201, 202 and redirects.
package hertz

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/cloudwego/hertz/pkg/common/utils"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
	"github.com/cloudwego/hertz/pkg/route"
)

func createBad(ctx context.Context, c *app.RequestContext) {
	c.JSON(consts.StatusCreated, utils.H{"id": "1"}) // want `missinglocation: 201 Created is sent without a Location header`
}

func createOk(ctx context.Context, c *app.RequestContext) {
	c.Header("Location", "/items/1")
	c.JSON(consts.StatusCreated, utils.H{"id": "1"})
}

// All is sent when the handler has returned.
func afterOk(ctx context.Context, c *app.RequestContext) {
	c.JSON(consts.StatusCreated, utils.H{"id": "1"})
	c.Response.Header.Set("Location", "/items/1")
}

func partsBad(ctx context.Context, c *app.RequestContext) {
	c.Response.SetStatusCode(consts.StatusAccepted) // want `missinglocation: 202 Accepted is sent without a Location header`
	c.Response.SetBodyString("later")
}

func partsOk(ctx context.Context, c *app.RequestContext) {
	c.Response.SetStatusCode(consts.StatusAccepted)
	c.Response.Header.Set("Location", "/jobs/1")
}

func changedOk(ctx context.Context, c *app.RequestContext) {
	c.SetStatusCode(consts.StatusCreated)
	if c.Query("dry") != "" {
		c.SetStatusCode(consts.StatusNoContent)
		return
	}
	c.SetStatusCode(consts.StatusOK)
}

func redirectOk(ctx context.Context, c *app.RequestContext) {
	c.Redirect(consts.StatusFound, []byte("/items"))
}

func putOk(ctx context.Context, c *app.RequestContext) {
	c.JSON(consts.StatusCreated, utils.H{"id": c.Param("id")})
}

func created(c *app.RequestContext, v any) {
	c.JSON(consts.StatusCreated, v) // want `missinglocation: 201 Created is sent without a Location header`
}

func helperBad(ctx context.Context, c *app.RequestContext) { created(c, utils.H{}) }

func createdAt(c *app.RequestContext, at string, v any) {
	c.Header("Location", at)
	c.JSON(consts.StatusCreated, v)
}

func helperOk(ctx context.Context, c *app.RequestContext) { createdAt(c, "/items/1", utils.H{}) }

func closureBad() app.HandlerFunc {
	return func(ctx context.Context, c *app.RequestContext) {
		c.AbortWithStatus(consts.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
	}
}

func closureOk(at string) app.HandlerFunc {
	return func(ctx context.Context, c *app.RequestContext) {
		c.Header("Location", at)
		c.AbortWithStatus(consts.StatusCreated)
	}
}

// The handlers behind it decide.
func middlewareOk(ctx context.Context, c *app.RequestContext) { c.SetStatusCode(consts.StatusCreated) }

type api struct{}

// Create is a handler that the project's router registers elsewhere, as generated ones do.
func CreateBad(ctx context.Context, c *app.RequestContext) {
	var err error
	var req struct{ Name string }
	if err = c.BindAndValidate(&req); err != nil {
		c.String(consts.StatusBadRequest, err.Error())
		return
	}
	c.JSON(consts.StatusCreated, req) // want `missinglocation: 201 Created is sent without a Location header`
}

func (api) CreateBad(ctx context.Context, c *app.RequestContext) {
	c.IndentedJSON(consts.StatusCreated, utils.H{}) // want `missinglocation: 201 Created is sent without a Location header`
}

func (api) PutOk(ctx context.Context, c *app.RequestContext) {
	c.IndentedJSON(consts.StatusCreated, utils.H{})
}

func routes() {
	h := server.Default()
	h.Use(middlewareOk)
	h.POST("/a", createBad)
	h.POST("/b", createOk)
	h.POST("/c", afterOk)
	h.Any("/d", partsBad)
	h.Any("/e", partsOk)
	h.Any("/f", changedOk)
	h.GET("/g", redirectOk)
	g := h.Group("/group")
	g.PUT("/a/:id", putOk)
	g.Handle("POST", "/b", helperBad)
	g.Handle("POST", "/c", helperOk)
	g.POST("/d", closureBad())
	g.POST("/e", closureOk("/items/1"))
	var routes route.IRoutes = g
	routes.POST("/i", api{}.CreateBad)
	routes.PUT("/i", api{}.PutOk)
	h.Spin()
}
