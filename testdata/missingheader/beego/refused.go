package beego

import (
	"net/http"

	"github.com/beego/beego/v2/server/web/context"
)

// refuse answers with a status, and does not return.
func refuse(ctx *context.Context, status int, text string) { ctx.Abort(status, text) }

func refusedBad(ctx *context.Context) {
	if ctx.Request.Method != http.MethodPost {
		refuse(ctx, http.StatusMethodNotAllowed, "no") // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
	}
	ctx.WriteString("done")
}

func refusedOk(ctx *context.Context) {
	if ctx.Request.Method != http.MethodPost {
		ctx.Output.Header("Allow", "POST")
		refuse(ctx, http.StatusMethodNotAllowed, "no")
	}
	ctx.WriteString("done")
}
