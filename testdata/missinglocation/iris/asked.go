package iris

import (
	"net/http"

	"github.com/kataras/iris/v12"
)

// What the browser is decides what is sent, and not whether the header is missing.
func mobileBad(ctx iris.Context) {
	if ctx.IsMobile() {
		ctx.Header("Vary", "User-Agent")
	}
	ctx.StatusCode(http.StatusCreated)
	ctx.WriteString("item") // want `missinglocation: 201 Created is sent without a Location header`
}

func mobileOk(ctx iris.Context) {
	if ctx.IsMobile() {
		ctx.Header("Vary", "User-Agent")
	}
	ctx.Header("Location", "/items/1")
	ctx.StatusCode(http.StatusCreated)
	ctx.WriteString("item")
}
