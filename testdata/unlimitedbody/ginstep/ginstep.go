// Package ginstep has exported handlers that other packages register.
package ginstep

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/statusvet/statusvet/testdata/unlimitedbody/ginstep/store"
)

// PutBad asks a store: it is no helper of handlers.
func PutBad(c *gin.Context) {
	var v store.Item
	if err := c.ShouldBindJSON(&v); err != nil { // want `unlimitedbody: the request's body is read with no limit`
		c.JSON(http.StatusBadRequest, gin.H{"error": store.Explain(err).Error()})
		return
	}
	c.JSON(http.StatusOK, v)
}

// BindOk may be a step of a handler, which has limited the body.
func BindOk(c *gin.Context) {
	var v store.Item
	if err := c.ShouldBindJSON(&v); err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	store.Note(c)
	c.Set("item", v)
}
