// Package gin has handlers of gin that name a body of nil together with a status that has none.
package gin

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func nilBad(c *gin.Context) {
	c.JSON(http.StatusNoContent, nil) // want `forbiddenbody: a body of nil is named with 204 No Content, which has none: send the status alone`
}

func nilOk(c *gin.Context) {
	c.Status(http.StatusNoContent)
}

// It is sent as null.
func nullOk(c *gin.Context) {
	c.JSON(http.StatusOK, nil)
}

func emptyBad(c *gin.Context) {
	c.String(http.StatusNotModified, "") // want `forbiddenbody: a body of nil is named with 304 Not Modified`
}

func routes() http.Handler {
	r := gin.New()
	r.DELETE("/a", nilBad)
	r.DELETE("/b", nilOk)
	r.DELETE("/c", nullOk)
	r.GET("/d", emptyBad)
	return r
}
