// Package gin redirects what is no GET, with gin.
package gin

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func foundBad(c *gin.Context) {
	c.Redirect(http.StatusFound, "/items") // want `wrongredirect: 302 Found is sent in answer to POST`
}

func foundOk(c *gin.Context) {
	c.Redirect(http.StatusFound, "/items")
}

func routes() http.Handler {
	r := gin.New()
	r.POST("/a", foundBad)
	r.GET("/b", foundOk)
	return r
}
