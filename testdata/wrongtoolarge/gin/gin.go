// Package gin answers bodies that are too large, with gin.
package gin

import (
	"errors"
	"net/http"

	"github.com/gin-gonic/gin"
)

type item struct{ Name string }

func untoldBad(c *gin.Context) {
	c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, 1<<20)
	var v item
	if err := c.ShouldBindJSON(&v); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": "bad request"}) // want `wrongtoolarge: every error of reading the body is answered 400 Bad Request`
		return
	}
	c.JSON(http.StatusOK, v)
}

func untoldOk(c *gin.Context) {
	c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, 1<<20)
	var v item
	if err := c.ShouldBindJSON(&v); err != nil {
		var tooLarge *http.MaxBytesError
		if errors.As(err, &tooLarge) {
			c.AbortWithStatus(http.StatusRequestEntityTooLarge)
			return
		}
		c.JSON(http.StatusBadRequest, gin.H{"error": "bad request"})
		return
	}
	c.JSON(http.StatusOK, v)
}

// BindJSON tells them apart and answers itself.
func bindOk(c *gin.Context) {
	c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, 1<<20)
	var v item
	if err := c.BindJSON(&v); err != nil {
		return
	}
	c.JSON(http.StatusOK, v)
}

func lengthBad(c *gin.Context) {
	if c.Request.ContentLength > 1<<20 {
		c.AbortWithStatus(http.StatusBadRequest) // want `wrongtoolarge: the request's body is too large, but the answer is 400 Bad Request`
		return
	}
	c.Status(http.StatusNoContent)
}

func lengthOk(c *gin.Context) {
	if c.Request.ContentLength > 1<<20 {
		c.AbortWithStatus(http.StatusRequestEntityTooLarge)
		return
	}
	c.Status(http.StatusNoContent)
}

func routes() http.Handler {
	r := gin.New()
	r.POST("/a", untoldBad)
	r.POST("/b", untoldOk)
	r.POST("/c", bindOk)
	r.POST("/d", lengthBad)
	r.POST("/e", lengthOk)
	return r
}
