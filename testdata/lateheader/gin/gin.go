// Package gin has handlers of gin that set headers before and after the response is sent.
package gin

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func cookieBad(c *gin.Context) {
	c.JSON(http.StatusOK, gin.H{})
	c.SetCookie("seen", "1", 60, "/", "", true, true) // want `lateheader: header "Set-Cookie" is never sent`
}

func cookieOk(c *gin.Context) {
	c.SetCookie("seen", "1", 60, "/", "", true, true)
	c.JSON(http.StatusOK, gin.H{})
}

// The status alone sends nothing.
func statusOk(c *gin.Context) {
	c.Status(http.StatusNoContent)
	c.Header("X-Request-Id", "1")
}

func abortBad(c *gin.Context) {
	c.AbortWithStatus(http.StatusUnauthorized)
	c.Header("WWW-Authenticate", "Bearer") // want `lateheader: header "Www-Authenticate" is never sent`
}

func abortOk(c *gin.Context) {
	c.Header("WWW-Authenticate", "Bearer")
	c.AbortWithStatus(http.StatusUnauthorized)
}

func writerBad(c *gin.Context) {
	c.Writer.WriteHeader(http.StatusOK)
	c.Writer.WriteHeaderNow()
	c.Writer.Header().Set("X-Late", "1") // want `lateheader: header "X-Late" is never sent`
}

func writerOk(c *gin.Context) {
	c.Writer.WriteHeader(http.StatusOK)
	c.Writer.Header().Set("X-Late", "1")
	c.Writer.WriteHeaderNow()
}

// The answer to GET has a body, so it is sent.
func redirectGetBad(c *gin.Context) {
	c.Redirect(http.StatusFound, "/")
	c.Header("X-Late", "1") // want `lateheader: header "X-Late" is never sent`
}

func redirectPostOk(c *gin.Context) {
	c.Redirect(http.StatusFound, "/")
	c.Header("X-Late", "1")
}

func write(w http.ResponseWriter, code int) { w.WriteHeader(code) }

// A function that takes an http.ResponseWriter sets the status of gin's, which stands until later.
func helperOk(c *gin.Context) {
	write(c.Writer, http.StatusOK)
	c.Header("X-Late", "1")
}

func errorBad(c *gin.Context) {
	http.Error(c.Writer, "no", http.StatusForbidden)
	c.Header("X-Late", "1") // want `lateheader: header "X-Late" is never sent`
}

func routes() http.Handler {
	r := gin.New()
	r.GET("/a", cookieBad)
	r.GET("/b", cookieOk)
	r.GET("/c", statusOk)
	r.GET("/d", abortBad)
	r.GET("/e", abortOk)
	r.GET("/f", writerBad)
	r.GET("/g", writerOk)
	r.GET("/h", redirectGetBad)
	r.POST("/h", redirectPostOk)
	r.GET("/i", helperOk)
	r.GET("/j", errorBad)
	return r
}
