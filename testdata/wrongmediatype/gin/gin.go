// Package gin answers media types that are not supported, with gin.
package gin

import (
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
)

func typeBad(c *gin.Context) {
	if c.ContentType() != "application/json" {
		c.AbortWithStatusJSON(http.StatusBadRequest, gin.H{"error": "JSON is wanted"}) // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400`
		return
	}
	c.Status(http.StatusNoContent)
}

func typeOk(c *gin.Context) {
	if c.ContentType() != "application/json" {
		c.AbortWithStatusJSON(http.StatusUnsupportedMediaType, gin.H{"error": "JSON is wanted"})
		return
	}
	c.Status(http.StatusNoContent)
}

func headerBad(c *gin.Context) {
	if !strings.HasPrefix(c.GetHeader("Content-Type"), "application/json") {
		c.String(http.StatusNotAcceptable, "JSON is wanted") // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 406`
		return
	}
	c.Status(http.StatusNoContent)
}

func requestBad(c *gin.Context) {
	if c.Request.Header.Get("Content-Type") != gin.MIMEJSON {
		c.Status(http.StatusBadRequest) // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400`
		return
	}
	c.Status(http.StatusNoContent)
}

func acceptBad(c *gin.Context) {
	if c.NegotiateFormat(gin.MIMEJSON, gin.MIMEXML) == "" {
		c.AbortWithStatus(http.StatusUnsupportedMediaType) // want `wrongmediatype: the request's Accept header cannot be met, but the answer is 415`
		return
	}
	c.Status(http.StatusNoContent)
}

func acceptOk(c *gin.Context) {
	if c.NegotiateFormat(gin.MIMEJSON, gin.MIMEXML) == "" {
		c.AbortWithStatus(http.StatusNotAcceptable)
		return
	}
	c.Status(http.StatusNoContent)
}

func routes() http.Handler {
	r := gin.New()
	r.POST("/a", typeBad)
	r.POST("/b", typeOk)
	r.POST("/c", headerBad)
	r.POST("/d", requestBad)
	r.GET("/e", acceptBad)
	r.GET("/f", acceptOk)
	return r
}
