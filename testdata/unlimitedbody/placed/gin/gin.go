// Package gin limits the bodies that some of its groups get.
package gin

import (
	"io"
	"net/http"

	limits "github.com/gin-contrib/size"
	"github.com/gin-gonic/gin"
)

func limited(c *gin.Context) {
	c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, 1<<20)
	c.Next()
}

func read(c *gin.Context) {
	data, err := io.ReadAll(c.Request.Body)
	if err != nil {
		c.AbortWithStatus(http.StatusRequestEntityTooLarge)
		return
	}
	c.Data(http.StatusOK, "text/plain", data)
}

func rootBad(c *gin.Context) {
	read(c) // want `unlimitedbody: the request's body is read with no limit`
}

func groupOk(c *gin.Context) { read(c) }

func groupBad(c *gin.Context) {
	read(c) // want `unlimitedbody: the request's body is read with no limit`
}

func usedOk(c *gin.Context) { read(c) }

func routeOk(c *gin.Context) { read(c) }

func libOk(c *gin.Context) { read(c) }

func routes() *gin.Engine {
	r := gin.New()
	r.Use(gin.Recovery())
	r.POST("/root", rootBad)
	r.POST("/route", limited, routeOk)
	r.POST("/lib", limits.RequestSizeLimiter(1<<20), libOk)

	g := r.Group("/group", limited)
	g.POST("/ok", groupOk)

	open := r.Group("/open")
	open.POST("/bad", groupBad)

	used := r.Group("/used")
	used.Use(limited)
	{
		used.POST("/ok", usedOk)
	}
	return r
}
