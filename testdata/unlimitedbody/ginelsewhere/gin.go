// Package ginelsewhere has handlers that another package registers, as their comments say.
package ginelsewhere

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

type item struct{ Name string }

// SearchOk binds the query: without a body, and with no other method. Another package registers it.
//
// @Router /items [get]
func SearchOk(c *gin.Context) {
	var it item
	if err := c.ShouldBind(&it); err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
	}
}

// AddBad binds the body.
//
// @Router /items [post]
func AddBad(c *gin.Context) {
	var it item
	if err := c.ShouldBind(&it); err != nil { // want `unlimitedbody: `
		c.AbortWithStatus(http.StatusBadRequest)
	}
}
