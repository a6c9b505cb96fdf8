// Package gin sends statuses that are none, or none that can answer, with gin.
package gin

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func tooLowBad(c *gin.Context) {
	c.JSON(40, gin.H{}) // want `invalidstatus: 40 is sent, which is no status`
}

// gin keeps the status that was chosen before.
func keepOk(c *gin.Context) {
	c.JSON(-1, gin.H{})
}

func processingBad(c *gin.Context) {
	c.Status(http.StatusProcessing) // want `invalidstatus: 102 Processing is sent as the final answer`
}

func processingOk(c *gin.Context) {
	c.Status(http.StatusOK)
}

func redirectBad(c *gin.Context) {
	c.Redirect(http.StatusUnauthorized, "/login") // want `invalidstatus: a redirect is sent with 401 Unauthorized`
}

func redirectOk(c *gin.Context) {
	c.Redirect(http.StatusFound, "/login")
}

func routes() http.Handler {
	r := gin.New()
	r.GET("/a", tooLowBad)
	r.GET("/b", keepOk)
	r.GET("/c", processingBad)
	r.GET("/d", processingOk)
	r.GET("/e", redirectBad)
	r.GET("/f", redirectOk)
	return r
}
