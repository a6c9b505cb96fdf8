// Package ginlimit reads bodies behind a limit of its own. gin calls the next handler when a middleware returns.
package ginlimit

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func limit(c *gin.Context) {
	c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, 1<<20)
}

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
	r.Use(limit)
	r.POST("/a", createOk)
	return r
}
