// Package gin sends 202, with gin.
package gin

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func emptyBad(c *gin.Context) {
	c.Header("Location", "/jobs/1")
	c.Status(http.StatusAccepted) // want `emptyaccepted: 202 Accepted is sent with no body`
}

func emptyOk(c *gin.Context) {
	c.Header("Location", "/jobs/1")
	c.JSON(http.StatusAccepted, gin.H{"state": "queued"})
}

func routes() http.Handler {
	r := gin.New()
	r.POST("/a", emptyBad)
	r.POST("/b", emptyOk)
	return r
}
