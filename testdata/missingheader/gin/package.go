package gin

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gin-gonic/gin/ginS"
)

func packageBad(c *gin.Context) {
	c.JSON(http.StatusMethodNotAllowed, gin.H{"error": "GET"}) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
}

// The router that the package holds has set Allow.
func packageOk(c *gin.Context) {
	c.JSON(http.StatusMethodNotAllowed, gin.H{"error": "GET"})
}

func packageRoutes() {
	ginS.GET("/package", packageBad)
	ginS.NoMethod(packageOk)
}
