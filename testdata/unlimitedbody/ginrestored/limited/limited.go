// Package limited has the same with a limit before it.
package limited

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"
)

type item struct{ Name string }

// again decodes the body and leaves it to those behind.
func again(c *gin.Context, v any) error {
	data, err := io.ReadAll(c.Request.Body)
	if err != nil {
		return err
	}
	c.Request.Body = io.NopCloser(bytes.NewReader(data))
	return json.Unmarshal(data, v)
}

// The middleware is the first that reads.
func named() gin.HandlerFunc {
	return func(c *gin.Context) {
		c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, 1<<20)
		var v item
		if err := again(c, &v); err != nil {
			c.AbortWithStatus(http.StatusRequestEntityTooLarge)
			return
		}
		c.Set("name", v.Name)
		c.Next()
	}
}

// The body is in memory.
func behindOk(c *gin.Context) {
	var v item
	if err := c.ShouldBindJSON(&v); err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	c.JSON(http.StatusOK, v)
}

func Routes(r *gin.Engine) {
	r.Use(named())
	r.POST("/items", behindOk)
}
