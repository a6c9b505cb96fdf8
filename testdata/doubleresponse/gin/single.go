package gin

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gin-gonic/gin/ginS"
)

// What stands before the routes of the engine that gin has itself is not known to be before any.
func fn_hostBad(c *gin.Context) {
	if c.Request.Host == "" {
		c.JSON(http.StatusNotFound, gin.H{"error": "no such host"})
	}
}

func singleRoutes() {
	ginS.Use(fn_hostBad)
	ginS.GET("/single", getOk)
}
