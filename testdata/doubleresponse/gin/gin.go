// Package gin has handlers of gin that answer twice, or not.
package gin

import (
	"errors"
	"net/http"

	"github.com/gin-gonic/gin"
)

var errNone = errors.New("none")

func find(id string) (string, error) {
	if id == "" {
		return "", errNone
	}
	return id, nil
}

func getBad(c *gin.Context) {
	it, err := find(c.Param("id"))
	if err != nil {
		c.JSON(http.StatusNotFound, gin.H{"error": "not found"})
	}
	c.JSON(http.StatusOK, it) // want `doubleresponse: 200 OK is sent, but a response was sent on line`
}

func getOk(c *gin.Context) {
	it, err := find(c.Param("id"))
	if err != nil {
		c.JSON(http.StatusNotFound, gin.H{"error": "not found"})
		return
	}
	c.JSON(http.StatusOK, it)
}

// Abort does not return.
func abortBad(c *gin.Context) {
	if _, err := find(c.Param("id")); err != nil {
		c.AbortWithStatusJSON(http.StatusNotFound, gin.H{"error": "not found"})
	}
	c.String(http.StatusOK, "found") // want `doubleresponse: 200 OK is sent, but a response was sent on line`
}

func abortOk(c *gin.Context) {
	if _, err := find(c.Param("id")); err != nil {
		c.AbortWithStatusJSON(http.StatusNotFound, gin.H{"error": "not found"})
		return
	}
	c.String(http.StatusOK, "found")
}

// The same status again does nothing.
func abortAfterOk(c *gin.Context) {
	if _, err := find(c.Param("id")); err != nil {
		c.JSON(http.StatusNotFound, gin.H{"error": "not found"})
		c.AbortWithStatus(http.StatusNotFound)
		return
	}
	c.JSON(http.StatusOK, gin.H{})
	c.Status(http.StatusOK)
}

func statusBad(c *gin.Context) {
	c.JSON(http.StatusOK, gin.H{})
	c.Status(http.StatusNoContent) // want `doubleresponse: 204 No Content is sent, but a response was sent on line`
}

// A status that is set before the answer is no answer.
func statusOk(c *gin.Context) {
	c.Status(http.StatusTeapot)
	c.JSON(http.StatusOK, gin.H{})
}

// Bind has answered.
func bindBad(c *gin.Context) {
	var v struct{ Name string }
	if err := c.BindUri(&v); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": err.Error()}) // want `doubleresponse: 400 Bad Request is sent, but a response was sent on line`
		return
	}
	c.JSON(http.StatusOK, v)
}

func bindOk(c *gin.Context) {
	var v struct{ Name string }
	if err := c.BindUri(&v); err != nil {
		return
	}
	c.JSON(http.StatusOK, v)
}

func shouldBindOk(c *gin.Context) {
	var v struct{ Name string }
	if err := c.ShouldBindUri(&v); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": err.Error()})
		return
	}
	c.JSON(http.StatusOK, v)
}

func streamOk(c *gin.Context) {
	for _, s := range []string{"a", "b"} {
		c.String(http.StatusOK, s)
		c.SSEvent("message", s)
	}
}

// A stream of documents, each of them flushed.
func documentsOk(c *gin.Context) {
	for _, s := range []string{"a", "b"} {
		c.JSON(http.StatusOK, s)
		c.Writer.Flush()
	}
}

func brokenOffBad(c *gin.Context) {
	for _, s := range []string{"a", "b"} {
		if s == c.Param("id") {
			c.JSON(http.StatusBadRequest, s) // want `doubleresponse: 400 Bad Request is sent, but a response was sent`
		}
		c.JSON(http.StatusOK, s) // want `doubleresponse: 200 OK is sent, but a response was sent`
		c.Writer.Flush()
	}
}

func redirectBad(c *gin.Context) {
	if c.GetHeader("Authorization") == "" {
		c.Redirect(http.StatusFound, "/login")
	}
	c.JSON(http.StatusOK, gin.H{}) // want `doubleresponse: 200 OK is sent, but a response was sent on line`
}

func redirectOk(c *gin.Context) {
	if c.GetHeader("Authorization") == "" {
		c.Redirect(http.StatusFound, "/login")
		return
	}
	c.JSON(http.StatusOK, gin.H{})
}

// In answer to POST nothing is sent by the redirect: the second status replaces the first.
func fn_redirectPostOk(c *gin.Context) {
	if c.PostForm("name") == "" {
		c.Redirect(http.StatusFound, "/login")
	}
	c.JSON(http.StatusOK, gin.H{})
}

// Whether the handlers behind it have answered is not known.
func recoverOk(c *gin.Context) {
	c.Next()
	if len(c.Errors) > 0 {
		c.JSON(http.StatusInternalServerError, gin.H{"error": c.Errors.String()})
	}
}

func writtenOk(c *gin.Context) {
	if c.Query("q") == "" {
		c.JSON(http.StatusBadRequest, gin.H{})
	}
	if !c.Writer.Written() {
		c.JSON(http.StatusOK, gin.H{})
	}
}

func fail(c *gin.Context, err error) bool {
	if err == nil {
		return false
	}
	c.AbortWithStatusJSON(http.StatusInternalServerError, gin.H{"error": err.Error()})
	return true
}

func helperBad(c *gin.Context) {
	_, err := find(c.Param("id"))
	fail(c, err)
	c.JSON(http.StatusOK, gin.H{}) // want `doubleresponse: 200 OK is sent, but a response was sent on line`
}

func helperOk(c *gin.Context) {
	_, err := find(c.Param("id"))
	if fail(c, err) {
		return
	}
	c.JSON(http.StatusOK, gin.H{})
}

// A project's own context.
type Context struct {
	*gin.Context
	user string
}

func (c *Context) NotFound() { c.JSON(http.StatusNotFound, gin.H{"error": "not found"}) }

func ownBad(c *Context) {
	if c.user == "" {
		c.NotFound()
	}
	c.JSON(http.StatusOK, gin.H{}) // want `doubleresponse: 200 OK is sent, but a response was sent on line`
}

func ownOk(c *Context) {
	if c.user == "" {
		c.NotFound()
		return
	}
	c.JSON(http.StatusOK, gin.H{})
}

func with(h func(*Context)) gin.HandlerFunc {
	return func(c *gin.Context) { h(&Context{c, c.GetString("user")}) }
}

func routes() http.Handler {
	r := gin.New()
	r.Use(recoverOk)
	r.GET("/a/:id", getBad)
	r.GET("/b/:id", getOk)
	r.GET("/c/:id", abortBad)
	r.GET("/d/:id", abortOk)
	r.GET("/e/:id", abortAfterOk)
	r.GET("/f", statusBad)
	r.GET("/g", statusOk)
	r.GET("/h", bindBad)
	r.GET("/i", bindOk)
	r.GET("/j", shouldBindOk)
	r.GET("/k", streamOk)
	r.GET("/l", redirectBad)
	r.GET("/m", redirectOk)
	r.POST("/n", fn_redirectPostOk)
	r.GET("/o", writtenOk)
	r.GET("/p", helperBad)
	r.GET("/q", helperOk)
	r.GET("/r", with(ownBad))
	r.GET("/s", with(ownOk))
	return r
}

// checked answers and aborts where the request is not to go on, and returns nothing.
func checked(c *gin.Context) {
	if c.Query("captcha") == "" {
		c.JSON(http.StatusBadRequest, gin.H{"error": "captcha"})
		c.Abort()
	}
}

func abortedOk(c *gin.Context) {
	checked(c)
	if c.IsAborted() {
		return
	}
	c.JSON(http.StatusOK, gin.H{})
}

func abortedBad(c *gin.Context) {
	checked(c)
	c.JSON(http.StatusOK, gin.H{}) // want `doubleresponse: 200 OK is sent, but a response was sent on line`
}
