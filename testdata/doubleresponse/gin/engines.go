package gin

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// Its engine has routes behind it, and another engine is filled after that.
func enginesBad(c *gin.Context) {
	if c.GetHeader("X-Key") == "" {
		c.JSON(http.StatusUnauthorized, gin.H{"error": "no key"}) // want `doubleresponse: 401 Unauthorized is sent without an Abort, so the next handler answers as well: abort after the first answer`
	}
}

func enginesOk(c *gin.Context) {
	if c.GetHeader("X-Key") == "" {
		c.AbortWithStatusJSON(http.StatusUnauthorized, gin.H{"error": "no key"})
	}
}

func engines(items, metrics gin.HandlerFunc) {
	public := gin.New()
	public.Use(enginesBad, enginesOk)
	public.GET("/items", items)
	internal := gin.New()
	internal.GET("/metrics", metrics)
	go internal.Run("localhost:8081")
	public.Run(":8080")
}
