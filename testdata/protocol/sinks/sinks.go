// Package sinks has functions that are given a framework's context.
package sinks

import (
	"context"
	"fmt"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
	"github.com/valyala/fasthttp"
)

// A status that nothing sends yet stands for the caller to change.
//
// rows: $0.pending(201)
func Pending(c *gin.Context) { c.Status(201) }

// rows: $0.pending(202)
func Replaced(c *gin.Context) {
	c.Status(201)
	c.Status(202)
}

// rows: $0.pending(201)
func Kept(c *gin.Context) {
	c.Status(201)
	c.Status(-1)
}

// rows: $0.pending($1)
func Chosen(c *gin.Context, code int) { c.Status(code) }

// rows: $0.status(401) $0.stop
func Sent(c *gin.Context) { c.AbortWithStatus(401) }

// rows: $0.set(X-After) $0.pending(204)
func Writer(c *gin.Context) {
	c.Writer.WriteHeader(204)
	c.Writer.Header().Set("X-After", "1")
}

// rows: $0.status($1)
func plain(w http.ResponseWriter, code int) { w.WriteHeader(code) }

// What is sent at once by net/http stands until later here.
//
// rows: $0.pending(204)
func Handed(c *gin.Context) { plain(c.Writer, 204) }

// rows: $0.status(201) $0.body
func FirstByte(c *gin.Context) {
	c.Status(201)
	c.Writer.Write([]byte("x"))
}

func store(ctx context.Context) error { return ctx.Err() }

// A context.Context leads nowhere.
//
// rows: $0.pending(204) because(other) -> nil
// rows: $0.pending(500) because(!error) -> error
func Context(c *gin.Context) error {
	if err := store(c); err != nil {
		c.Status(500)
		return err
	}
	c.Status(204)
	return nil
}

// rows: $0.pending(?)
func Recorded(c *gin.Context, err error) {
	c.Status(500)
	c.Error(err)
}

type own struct{ *gin.Context }

// rows: $0.pending(201)
func Own(c own) { c.Status(201) }

// rows: $0.lose $0.next $0.unknown
func Next(c *gin.Context) {
	c.Status(201)
	c.Next()
}

// All is sent when the handler has returned: the last status and body stand.
//
// rows: $0.pending(202) $0.body -> nil
func Last(c *fiber.Ctx) error {
	c.Status(201).SendString("a")
	return c.Status(202).SendString("b")
}

// rows: $0.set(X-Key) $0.pending(201) $0.body
func Parts(ctx *fasthttp.RequestCtx) {
	ctx.Response.SetStatusCode(201)
	fmt.Fprint(ctx, "x")
	h := &ctx.Response.Header
	h.Set("X-Key", "1")
}

// A client has such things too.
func Client(resp *fasthttp.Response) { resp.SetStatusCode(201) }

// What was sent before is known here, and not in a caller.
//
// rows: $0.flush because(other) -> error?(client)
// rows: $0.status(400) because(!other,parameter) -> nil
// rows: because(other) -> nil
func Committed(c echo.Context) error {
	if c.QueryParam("q") == "" {
		c.NoContent(400)
	}
	if c.Response().Committed {
		return nil
	}
	_, err := c.Response().Write(nil)
	return err
}

// Greets writes to something that is read from as well: that is no response.
//
// rows:
func Greets(conn io.ReadWriter) { io.WriteString(conn, "hello") }
