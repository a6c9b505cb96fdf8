// Package beego reads bodies that beego has limited: to 64 MB by default, and uploads to 1 GB.
package beego

import (
	"encoding/json"
	"io"
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

type items struct{ web.Controller }

func (c *items) ReadOk() {
	body, err := io.ReadAll(c.Ctx.Request.Body)
	if err != nil {
		c.CustomAbort(http.StatusBadRequest, "bad request")
	}
	c.Ctx.Output.Body(body)
}

func (c *items) BindOk() {
	var v struct{ Name string }
	if err := c.BindJSON(&v); err != nil {
		c.CustomAbort(http.StatusBadRequest, "bad request")
	}
	c.ServeJSON()
}

func decode(r *http.Request, v any) error { return json.NewDecoder(r.Body).Decode(v) }

func helperOk(ctx *context.Context) {
	var v struct{ Name string }
	if err := decode(ctx.Request, &v); err != nil {
		ctx.Abort(http.StatusBadRequest, "bad request")
	}
	ctx.JSONResp(v)
}

// Not behind beego.
func plainBad(w http.ResponseWriter, r *http.Request) {
	var v struct{ Name string }
	if err := json.NewDecoder(r.Body).Decode(&v); err != nil { // want `unlimitedbody: the request's body is read with no limit`
		http.Error(w, "bad request", http.StatusBadRequest)
	}
}

func routes() {
	web.Router("/items", &items{})
	web.Post("/a", helperOk)
	http.HandleFunc("/b", plainBad)
}
