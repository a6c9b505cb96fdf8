// Package gin has handlers of gin that send statuses which require a header.
package gin

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func guardBad(c *gin.Context) {
	if c.Request.Method != http.MethodPost {
		c.AbortWithStatus(http.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
		return
	}
	c.Status(http.StatusNoContent)
}

func guardOk(c *gin.Context) {
	if c.Request.Method != http.MethodPost {
		c.Header("Allow", "POST")
		c.AbortWithStatus(http.StatusMethodNotAllowed)
		return
	}
	c.Status(http.StatusNoContent)
}

// gin sets Allow before it asks the handler for methods that no route takes.
func noMethodOk(c *gin.Context) {
	c.JSON(http.StatusMethodNotAllowed, gin.H{"error": "method not allowed"})
}

func upgradeBad(c *gin.Context) {
	c.Status(http.StatusUpgradeRequired) // want `missingheader: 426 Upgrade Required is sent without the Upgrade header`
}

func upgradeOk(c *gin.Context) {
	c.Status(http.StatusUpgradeRequired)
	c.Header("Upgrade", "websocket")
}

func routes() http.Handler {
	r := gin.New()
	r.HandleMethodNotAllowed = true
	r.Any("/a", guardBad)
	r.Any("/b", guardOk)
	r.GET("/c", upgradeBad)
	r.GET("/d", upgradeOk)
	r.NoMethod(noMethodOk)
	return r
}
