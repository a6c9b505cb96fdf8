package limit

import "github.com/gin-gonic/gin"

// The file imports one package, without parentheses.
func one(c *gin.Context) {
	var v struct{ Name string }
	c.ShouldBindJSON(&v) // want `no limit`
}
