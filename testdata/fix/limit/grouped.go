package limit

import (
	"github.com/gin-gonic/gin"
	"github.com/gin-gonic/gin/binding"
)

// The file imports nothing of the standard library: what is added is a group of its own.
func grouped(c *gin.Context) {
	var v struct{ Name string }
	c.ShouldBindWith(&v, binding.JSON) // want `no limit`
}
