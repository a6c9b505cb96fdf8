// Package gin sets types that http.Error replaces, with gin.
package gin

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func errorBad(c *gin.Context) {
	c.Header("Content-Type", "application/json")
	http.Error(c.Writer, `{"error":"not found"}`, http.StatusNotFound) // want `lostcontenttype: the Content-Type application/json is set before`
}

// gin leaves the type that was set.
func jsonOk(c *gin.Context) {
	c.Header("Content-Type", "application/problem+json")
	c.JSON(http.StatusNotFound, gin.H{"error": "not found"})
}

func routes() http.Handler {
	r := gin.New()
	r.GET("/a", errorBad)
	r.GET("/b", jsonOk)
	return r
}
