package beego

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
)

// What a controller lays in Data is written when it serves.
type items struct{ web.Controller }

func (c *items) ErrorBad() {
	if err := db.Delete(c.Ctx.Request.Context(), c.GetString("id")); err != nil {
		c.Data["json"] = map[string]string{"error": err.Error()}
		c.ServeJSON() // want `errorasok: an error is sent with 200 OK, which nothing chose`
		return
	}
	c.Ctx.Output.SetStatus(http.StatusNoContent)
}

func (c *items) ErrorOk() {
	if err := db.Delete(c.Ctx.Request.Context(), c.GetString("id")); err != nil {
		c.Ctx.Output.SetStatus(http.StatusInternalServerError)
		c.Data["json"] = map[string]string{"error": err.Error()}
		c.ServeJSON()
		return
	}
	c.Ctx.Output.SetStatus(http.StatusNoContent)
}

// Another key is not written.
func (c *items) OtherOk() {
	if err := db.Delete(c.Ctx.Request.Context(), c.GetString("id")); err != nil {
		c.Data["reason"] = err.Error()
		c.Ctx.Output.SetStatus(http.StatusInternalServerError)
	}
	c.Data["json"] = "done"
	c.ServeJSON()
}

// What was laid first is not sent.
func (c *items) ReplacedOk() {
	err := db.Delete(c.Ctx.Request.Context(), c.GetString("id"))
	if err != nil {
		c.Data["json"] = err.Error()
	}
	c.Data["json"] = map[string]bool{"deleted": err == nil}
	c.ServeJSON()
}

func (c *items) fail(err error) {
	c.Data["json"] = err.Error()
	c.ServeJSON()
}

func (c *items) HelperBad() {
	if err := db.Delete(c.Ctx.Request.Context(), c.GetString("id")); err != nil {
		c.fail(err) // want `errorasok: an error is sent with 200 OK, which nothing chose`
		return
	}
	c.Ctx.Output.SetStatus(http.StatusNoContent)
}

func (c *items) HelperOk() {
	if err := db.Delete(c.Ctx.Request.Context(), c.GetString("id")); err != nil {
		c.Ctx.Output.SetStatus(http.StatusInternalServerError)
		c.fail(err)
		return
	}
	c.Ctx.Output.SetStatus(http.StatusNoContent)
}

func controllerRoutes() {
	web.Router("/items", &items{}, "delete:ErrorBad;post:ErrorOk;put:OtherOk;patch:ReplacedOk;get:HelperBad;head:HelperOk")
}
