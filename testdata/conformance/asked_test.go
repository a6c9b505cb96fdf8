package conformance

import (
	"strings"
	"testing"

	beego "github.com/beego/beego/v2/server/web/context"
	"github.com/cloudwego/hertz/pkg/app"
	"github.com/valyala/fasthttp"
)

// TestIsMethod: what IsPost and its like return, for their own method and for others.
func TestIsMethod(t *testing.T) {
	var calls []call
	ask := func(recv, method string, in func(row string, is func(got bool)) call) {
		for _, asked := range []string{strings.ToUpper(method), "TRACE", "PUT"} {
			calls = append(calls, in(recv+"Is"+method, func(got bool) {
				if got != (asked == strings.ToUpper(method)) {
					t.Errorf("%sIs%s is %v for %s", recv, method, got, asked)
				}
			}).named(asked).asking(asked, ""))
		}
	}
	for method, is := range map[string]func(c *fasthttp.RequestCtx) bool{
		"Delete": (*fasthttp.RequestCtx).IsDelete, "Get": (*fasthttp.RequestCtx).IsGet, "Head": (*fasthttp.RequestCtx).IsHead, "Options": (*fasthttp.RequestCtx).IsOptions,
		"Patch": (*fasthttp.RequestCtx).IsPatch, "Post": (*fasthttp.RequestCtx).IsPost, "Put": (*fasthttp.RequestCtx).IsPut, "Trace": (*fasthttp.RequestCtx).IsTrace,
	} {
		ask(fastCtx, method, func(row string, say func(bool)) call {
			return inFast(row, func(c *fasthttp.RequestCtx) error { say(is(c)); return nil })
		})
	}
	for method, is := range map[string]func(c *app.RequestContext) bool{
		"Get": (*app.RequestContext).IsGet, "Head": (*app.RequestContext).IsHead, "Post": (*app.RequestContext).IsPost,
	} {
		ask(hertzCtx, method, func(row string, say func(bool)) call {
			return inHertz(row, func(c *app.RequestContext) error { say(is(c)); return nil })
		})
	}
	for method, is := range map[string]func(in *beego.BeegoInput) bool{
		"Delete": (*beego.BeegoInput).IsDelete, "Get": (*beego.BeegoInput).IsGet, "Head": (*beego.BeegoInput).IsHead, "Options": (*beego.BeegoInput).IsOptions,
		"Patch": (*beego.BeegoInput).IsPatch, "Post": (*beego.BeegoInput).IsPost, "Put": (*beego.BeegoInput).IsPut,
	} {
		ask("(*"+beegoPath+"/context.BeegoInput).", method, func(row string, say func(bool)) call {
			return inBeego(row, func(c *beego.Context) error { say(is(c.Input)); return nil })
		})
	}
	check(t, calls)

	c := &fasthttp.RequestCtx{} // no server hands on a CONNECT to a path
	for _, method := range []string{"CONNECT", "POST"} {
		c.Request.Header.SetMethod(method)
		if c.IsConnect() != (method == "CONNECT") {
			t.Errorf("IsConnect is %v for %s", c.IsConnect(), method)
		}
	}
	ran[fastCtx+"IsConnect"] = true
}
