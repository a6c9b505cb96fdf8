// Package gin writes JSON, with gin.
package gin

import (
	"encoding/json"
	"net/http"

	"github.com/gin-gonic/gin"
)

func encodeBad(c *gin.Context) {
	json.NewEncoder(c.Writer).Encode("a") // want `missingcontenttype: JSON is written`
}

func encodeOk(c *gin.Context) {
	c.Header("Content-Type", "application/json")
	json.NewEncoder(c.Writer).Encode("a")
}

func jsonOk(c *gin.Context) {
	c.JSON(http.StatusOK, "a")
}

func routes() http.Handler {
	r := gin.New()
	r.GET("/a", encodeBad)
	r.GET("/b", encodeOk)
	r.GET("/c", jsonOk)
	return r
}
