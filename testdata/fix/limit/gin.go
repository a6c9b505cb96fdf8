package limit

import (
	"log"

	"github.com/gin-gonic/gin"
)

func ginHandler(c *gin.Context) {
	var v struct{ Name string }
	if err := c.ShouldBindJSON(&v); err != nil { // want `no limit`
		log.Print(err)
		return
	}
}
