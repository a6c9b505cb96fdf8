// Package beego has handlers of beego that send 201, 202 and redirects.
package beego

import (
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

type base struct{ web.Controller }

type items struct{ base }

func (c *items) Prepare() {
	c.Ctx.Output.Header("Server", "items")
}

func (c *items) Post() {
	var v struct{ Name string }
	if err := json.Unmarshal(c.Ctx.Input.RequestBody, &v); err != nil {
		c.CustomAbort(http.StatusBadRequest, "bad request")
	}
	c.Ctx.Output.SetStatus(http.StatusCreated)
	c.Data["json"] = v
	c.ServeJSON() // want `missinglocation: 201 Created is sent without a Location header`
}

func (c *items) CreateOk() {
	c.Ctx.Output.SetStatus(http.StatusCreated)
	c.Ctx.Output.Header("Location", "/items/1")
	c.ServeJSON()
}

// What is written to the response directly goes out with 200.
func (c *items) EncodeOk() {
	c.Ctx.Output.SetStatus(http.StatusCreated)
	json.NewEncoder(c.Ctx.ResponseWriter).Encode(c.Data)
}

func (c *items) PrintOk() {
	c.Ctx.Output.SetStatus(http.StatusCreated)
	fmt.Fprint(c.Ctx.ResponseWriter, "made")
}

// A status that is sent there counts.
func (c *items) SendBad() {
	send(c.Ctx.ResponseWriter, http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func send(w http.ResponseWriter, status int) {
	w.WriteHeader(status)
	fmt.Fprint(w, "made")
}

// PUT creates at the address that it was sent to.
func (c *items) Put() {
	c.Ctx.Output.SetStatus(http.StatusCreated)
	c.ServeJSON()
}

// ReplaceOk is reached by PUT alone.
//
// @router /:id [put]
func (c *items) ReplaceOk() {
	c.Ctx.Output.SetStatus(http.StatusCreated)
	c.ServeJSON()
}

// CreateBad is reached by POST.
//
// @router / [post]
func (c *items) CreateBad() {
	c.Ctx.Output.SetStatus(http.StatusCreated)
	c.ServeJSON() // want `missinglocation: 201 Created is sent without a Location header`
}

func (c *items) FieldBad() {
	c.Ctx.Output.Status = http.StatusAccepted
	c.Ctx.Output.JSON("later", false, false) // want `missinglocation: 202 Accepted is sent without a Location header`
}

func (c *items) FieldOk() {
	c.Ctx.Output.Status = http.StatusAccepted
	c.Ctx.Output.Header("Location", "/jobs/1")
	c.Ctx.Output.JSON("later", false, false)
}

// Nothing is written: the status is sent at the end.
func (c *items) StatusBad() {
	c.Ctx.Output.SetStatus(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func (c *items) StatusOk() {
	c.Ctx.Output.SetStatus(http.StatusCreated)
	c.Ctx.Output.Header("Location", "/items/1")
}

// What is written directly goes out with 200.
func (c *items) DirectOk() {
	c.Ctx.Output.SetStatus(http.StatusCreated)
	c.Ctx.WriteString("made")
}

func (c *items) WriterBad() {
	c.Ctx.ResponseWriter.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
	c.Ctx.WriteString("made")
}

func (c *items) WriterOk() {
	c.Ctx.ResponseWriter.Header().Set("Location", "/items/1")
	c.Ctx.ResponseWriter.WriteHeader(http.StatusCreated)
	c.Ctx.WriteString("made")
}

func (c *items) RedirectOk() {
	c.Redirect("/items", http.StatusFound)
}

// A helper of the methods: what it sends is judged where it is called.
func (c *base) created() {
	c.Ctx.Output.SetStatus(http.StatusCreated)
	c.ServeJSON() // want `missinglocation: 201 Created is sent without a Location header`
}

func (c *items) HelperBad() { c.created() }

func createBad(ctx *context.Context) {
	ctx.Output.SetStatus(http.StatusCreated)
	ctx.JSONResp("made") // want `missinglocation: 201 Created is sent without a Location header`
}

func createOk(ctx *context.Context) {
	ctx.Output.SetStatus(http.StatusCreated)
	ctx.Output.Header("Location", "/items/1")
	ctx.JSONResp("made")
}

func putOk(ctx *context.Context) {
	ctx.Output.SetStatus(http.StatusCreated)
	ctx.JSONResp("made")
}

// The handlers behind it decide.
func filterOk(ctx *context.Context) { ctx.Output.SetStatus(http.StatusCreated) }

func (c *items) ReachedByPut() {
	c.Ctx.Output.SetStatus(http.StatusCreated)
	c.ServeJSON()
}

func routes() {
	web.Router("/items", &items{})
	web.Include(&items{})
	web.CtrlPut("/items/:id", (*items).ReachedByPut)
	web.InsertFilter("*", web.BeforeRouter, filterOk)
	web.Post("/a", createBad)
	web.Post("/b", createOk)
	web.Put("/c", putOk)
	web.Run()
}
