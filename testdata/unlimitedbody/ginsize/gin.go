// Package ginsize reads bodies behind the limit of gin-contrib/size.
package ginsize

import (
	"net/http"

	limits "github.com/gin-contrib/size"
	"github.com/gin-gonic/gin"
)

func createOk(c *gin.Context) {
	var v struct{ Name string }
	if err := c.ShouldBindJSON(&v); err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	c.JSON(http.StatusOK, v)
}

func routes() http.Handler {
	r := gin.New()
	r.Use(limits.RequestSizeLimiter(1 << 20))
	r.POST("/a", createOk)
	return r
}
