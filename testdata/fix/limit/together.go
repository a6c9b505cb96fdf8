package limit

import (
	"fmt"
	"github.com/gin-gonic/gin"
)

// The file has one group of imports.
func together(c *gin.Context) {
	var v struct{ Name string }
	if err := c.ShouldBindJSON(&v); err != nil { // want `no limit`
		fmt.Println(err)
	}
}
