// Package gin tells clients the text of internal errors, or does not.
package gin

import (
	"context"
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"
)

type item struct{ Name string }

type store interface {
	Items(ctx context.Context) ([]item, error)
}

var db store

func jsonBad(c *gin.Context) {
	items, err := db.Items(c.Request.Context())
	if err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": err.Error()}) // want `errorleak: .*500`
		return
	}
	c.JSON(http.StatusOK, items)
}

func jsonOk(c *gin.Context) {
	items, err := db.Items(c.Request.Context())
	if err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": "cannot list"})
		return
	}
	c.JSON(http.StatusOK, items)
}

func textBad(c *gin.Context) {
	items, err := db.Items(c.Request.Context())
	if err != nil {
		c.String(http.StatusBadGateway, "cannot list: %v", err) // want `errorleak: .*502`
		return
	}
	c.JSON(http.StatusOK, items)
}

func textOk(c *gin.Context) {
	items, err := db.Items(c.Request.Context())
	if err != nil {
		c.String(http.StatusBadGateway, "cannot list: %d", len(items))
		return
	}
	c.JSON(http.StatusOK, items)
}

// What the client sent was wrong, and it is told so.
func clientOk(c *gin.Context) {
	n, err := strconv.Atoi(c.Param("n"))
	if err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": err.Error()})
		return
	}
	c.JSON(http.StatusOK, n)
}
