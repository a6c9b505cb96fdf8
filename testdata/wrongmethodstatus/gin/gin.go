// Package gin rules methods out in handlers of gin.
package gin

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func guardBad(c *gin.Context) {
	if c.Request.Method != http.MethodPost {
		c.AbortWithStatus(http.StatusNotFound) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 404 Not Found`
		return
	}
	c.Status(http.StatusNoContent)
}

func guardOk(c *gin.Context) {
	if c.Request.Method != http.MethodPost {
		c.Header("Allow", "POST")
		c.AbortWithStatus(http.StatusMethodNotAllowed)
		return
	}
	c.Status(http.StatusNoContent)
}

func pendingBad(c *gin.Context) {
	if c.Request.Method != http.MethodPost {
		c.Status(http.StatusBadRequest) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 400 Bad Request`
		return
	}
	c.Status(http.StatusNoContent)
}

// A middleware looks at methods and lets the others pass.
func passOk(c *gin.Context) {
	if c.Request.Method == http.MethodOptions {
		c.AbortWithStatus(http.StatusNoContent)
	}
}

func switchBad(c *gin.Context) {
	switch c.Request.Method {
	case http.MethodGet: // want `wrongmethodstatus: every other method is answered with an empty 200 OK`
		c.String(http.StatusOK, "get")
	case http.MethodPost:
		c.String(http.StatusOK, "post")
	}
}

func routes() http.Handler {
	r := gin.New()
	r.Use(passOk)
	r.Any("/a", guardBad)
	r.Any("/b", guardOk)
	r.Any("/c", pendingBad)
	r.Any("/d", switchBad)
	return r
}
