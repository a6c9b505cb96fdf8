// Package gin works through lists of operations, with gin.
package gin

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

type operation struct {
	Method string `json:"method"`
	URL    string `json:"url"`
}

type batch struct {
	Requests []operation `json:"requests"`
}

type bounded struct {
	Requests []operation `json:"requests" binding:"required,max=100,dive"`
}

func apply(operation) {}

func bindBad(c *gin.Context) {
	c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, 1<<20)
	var b batch
	if err := c.ShouldBindJSON(&b); err != nil { // want `unlimitedoperations: the list of operations "Requests" of the request's body is worked through`
		c.Status(http.StatusRequestEntityTooLarge)
		return
	}
	for _, op := range b.Requests {
		apply(op)
	}
	c.Status(http.StatusNoContent)
}

func bindOk(c *gin.Context) {
	c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, 1<<20)
	var b batch
	if err := c.ShouldBindJSON(&b); err != nil {
		c.Status(http.StatusRequestEntityTooLarge)
		return
	}
	if len(b.Requests) > 100 {
		c.Status(http.StatusRequestEntityTooLarge)
		return
	}
	for _, op := range b.Requests {
		apply(op)
	}
	c.Status(http.StatusNoContent)
}

func statusBad(c *gin.Context) {
	c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, 1<<20)
	var b batch
	if err := c.ShouldBindJSON(&b); err != nil {
		c.Status(http.StatusRequestEntityTooLarge)
		return
	}
	if len(b.Requests) > 100 {
		c.JSON(http.StatusUnprocessableEntity, gin.H{"error": "too many"}) // want `unlimitedoperations: the list of operations "Requests" of the request's body is too long, but the answer is 422`
		return
	}
	for _, op := range b.Requests {
		apply(op)
	}
	c.Status(http.StatusNoContent)
}

func taggedOk(c *gin.Context) {
	c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, 1<<20)
	var b bounded
	if err := c.ShouldBindJSON(&b); err != nil {
		c.Status(http.StatusRequestEntityTooLarge)
		return
	}
	for _, op := range b.Requests {
		apply(op)
	}
	c.Status(http.StatusNoContent)
}

func routes() http.Handler {
	r := gin.New()
	r.POST("/a", bindBad)
	r.POST("/b", bindOk)
	r.POST("/c", statusBad)
	r.POST("/d", taggedOk)
	return r
}
