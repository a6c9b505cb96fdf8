// Package hertz has errors that are answered with a 2xx, with hertz.
package hertz

import (
	"context"
	"log"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
)

type store interface {
	Delete(ctx context.Context, id string) error
}

var db store

func textBad(ctx context.Context, c *app.RequestContext) {
	if err := db.Delete(ctx, c.Param("id")); err != nil {
		c.JSON(consts.StatusOK, map[string]string{"error": err.Error()}) // want `errorasok: an error is sent with 200 OK`
		return
	}
	c.SetStatusCode(consts.StatusNoContent)
}

func textOk(ctx context.Context, c *app.RequestContext) {
	if err := db.Delete(ctx, c.Param("id")); err != nil {
		c.JSON(consts.StatusInternalServerError, map[string]string{"error": err.Error()})
		return
	}
	c.SetStatusCode(consts.StatusNoContent)
}

func impliedBad(ctx context.Context, c *app.RequestContext) {
	if err := db.Delete(ctx, c.Param("id")); err != nil {
		c.String(consts.StatusOK, err.Error()) // want `errorasok: an error is sent with 200 OK`
		return
	}
	c.SetStatusCode(consts.StatusNoContent)
}

func silentBad(ctx context.Context, c *app.RequestContext) {
	if err := db.Delete(ctx, c.Param("id")); err != nil {
		log.Print(err)
		return // want `errorasok: the handler returns because of an error and has sent nothing, which becomes an empty 200 OK`
	}
	c.SetStatusCode(consts.StatusNoContent)
}

func silentOk(ctx context.Context, c *app.RequestContext) {
	if err := db.Delete(ctx, c.Param("id")); err != nil {
		log.Print(err)
		c.String(consts.StatusInternalServerError, "cannot delete")
		return
	}
	c.SetStatusCode(consts.StatusNoContent)
}

func routes() {
	h := server.Default()
	h.NoRoute(missingOk)
	h.DELETE("/a/:id", textBad)
	h.DELETE("/f/:id", bodyBad)
	h.DELETE("/b/:id", textOk)
	h.DELETE("/c/:id", impliedBad)
	h.DELETE("/d/:id", silentBad)
	h.DELETE("/e/:id", silentOk)
	h.Spin()
}

// The router has chosen 404 before.
func missingOk(ctx context.Context, c *app.RequestContext) {
	if err := db.Delete(ctx, "missed"); err != nil {
		c.WriteString(err.Error())
	}
}

func bodyBad(ctx context.Context, c *app.RequestContext) {
	if err := db.Delete(ctx, "missed"); err != nil {
		c.WriteString(err.Error()) // want `errorasok: an error is sent with 200 OK, which nothing chose`
	}
}
