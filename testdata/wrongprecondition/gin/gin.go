// Package gin answers requests with preconditions, with gin.
package gin

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func etag(id string) string { return `"` + id + `"` }

func matchBad(c *gin.Context) {
	if match := c.GetHeader("If-Match"); match != "" && match != etag(c.Param("id")) {
		c.JSON(http.StatusConflict, gin.H{"error": "changed"}) // want `wrongprecondition: the request's precondition failed \(If-Match\), but the answer is 409`
		return
	}
	c.Status(http.StatusNoContent)
}

func matchOk(c *gin.Context) {
	if match := c.GetHeader("If-Match"); match != "" && match != etag(c.Param("id")) {
		c.JSON(http.StatusPreconditionFailed, gin.H{"error": "changed"})
		return
	}
	c.Status(http.StatusNoContent)
}

func bindBad(c *gin.Context) {
	c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, 1<<20)
	var v struct{ Name string }
	if err := c.ShouldBindJSON(&v); err != nil {
		c.AbortWithStatus(http.StatusPreconditionFailed) // want `wrongtoolarge: ` `wrongprecondition: 412 Precondition Failed is sent because the request's body could not be read`
		return
	}
	c.Status(http.StatusNoContent)
}

func routes() http.Handler {
	r := gin.New()
	r.PUT("/a", matchBad)
	r.PUT("/b", matchOk)
	r.PUT("/c", bindBad)
	return r
}
