package gin

import (
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
)

// A return does not keep gin from calling the next handler.

func nextBad(c *gin.Context) {
	if c.GetHeader("X-Key") == "" {
		c.JSON(http.StatusUnauthorized, gin.H{"error": "no key"}) // want `doubleresponse: 401 Unauthorized is sent without an Abort, so the next handler answers as well: abort after the first answer`
		return
	}
	c.Next()
}

func nextOk(c *gin.Context) {
	if c.GetHeader("X-Key") == "" {
		c.AbortWithStatusJSON(http.StatusUnauthorized, gin.H{"error": "no key"})
		return
	}
	c.Next()
}

func abortBehindOk(c *gin.Context) {
	if c.GetHeader("X-Key") == "" {
		c.JSON(http.StatusUnauthorized, gin.H{"error": "no key"})
		c.Abort()
		return
	}
	c.Next()
}

func abortBeforeOk(c *gin.Context) {
	c.Abort()
	c.JSON(http.StatusServiceUnavailable, gin.H{"error": "closed"})
	if c.Query("open") != "" {
		c.Next()
	}
}

func deferredOk(c *gin.Context) {
	if c.GetHeader("X-Key") == "" {
		defer c.Abort()
		c.String(http.StatusUnauthorized, "no key")
		return
	}
	c.Next()
}

// What is bound has been answered and stopped.
func bindNextOk(c *gin.Context) {
	var v struct{ Name string }
	if c.BindHeader(&v) != nil {
		return
	}
	c.Next()
}

// A status or a header is no answer: the next handler gives it.
func headerOk(c *gin.Context) {
	if c.GetHeader("X-Key") == "" {
		c.Header("X-Anonymous", "1")
		c.Status(http.StatusUnauthorized)
		return
	}
	c.Next()
}

// What the answer is after the handlers behind it is not known.
func behindOk(c *gin.Context) {
	c.Next()
	if !c.Writer.Written() {
		c.JSON(http.StatusInternalServerError, gin.H{})
	}
}

func refuse(c *gin.Context, why string) {
	c.JSON(http.StatusForbidden, gin.H{"error": why})
}

func refuseAndStop(c *gin.Context, why string) {
	c.JSON(http.StatusForbidden, gin.H{"error": why})
	c.Abort()
}

func refuseBad(c *gin.Context) {
	if c.Query("admin") == "" {
		refuse(c, "no admin") // want `doubleresponse: 403 Forbidden is sent without an Abort`
		return
	}
	c.Next()
}

func refuseOk(c *gin.Context) {
	if c.Query("admin") == "" {
		refuseAndStop(c, "no admin")
		return
	}
	c.Next()
}

func admits(c *gin.Context) bool {
	if c.Query("admin") == "" {
		refuse(c, "no admin")
		return false
	}
	return true
}

func admitsAndStops(c *gin.Context) bool {
	if c.Query("admin") == "" {
		refuseAndStop(c, "no admin")
		return false
	}
	return true
}

// Who calls Next is one of several, and need not call it itself.
func admitsBad(c *gin.Context) {
	if !admits(c) { // want `doubleresponse: 403 Forbidden is sent without an Abort`
		return
	}
	c.Set("admin", true)
}

func admitsOk(c *gin.Context) {
	if !admitsAndStops(c) {
		return
	}
	c.Set("admin", true)
}

// The same without a registration that is seen.
func admitsElsewhereOk(c *gin.Context) {
	if !admits(c) {
		return
	}
	c.Set("admin", true)
}

func withRole(role string) gin.HandlerFunc {
	return func(c *gin.Context) {
		if c.GetHeader("X-Role") != role {
			c.String(http.StatusForbidden, "you are no %s", role) // want `doubleresponse: 403 Forbidden is sent without an Abort`
			return
		}
	}
}

func withRoleOk(role string) gin.HandlerFunc {
	return func(c *gin.Context) {
		if c.GetHeader("X-Role") != role {
			c.String(http.StatusForbidden, "you are no %s", role)
			c.Abort()
			return
		}
	}
}

// What is put before all routes is called for requests that have none: there it is the last. A page is one's own then, and so is the
// answer to a preflight.
func pageOk(c *gin.Context) {
	if c.Request.URL.Path == "/ping" {
		c.String(http.StatusOK, "pong")
		return
	}
	if strings.HasPrefix(c.Request.URL.Path, "/api") {
		c.Next()
		return
	}
	c.JSON(http.StatusNotFound, gin.H{"error": "no page"})
}

func preflightOk(c *gin.Context) {
	if c.Request.Method == http.MethodOptions {
		c.String(http.StatusBadRequest, "no preflight")
		return
	}
	c.Next()
}

func failedBad(c *gin.Context) {
	if _, err := find(c.Query("session")); err != nil {
		c.JSON(http.StatusOK, gin.H{"success": err == nil}) // want `doubleresponse: 200 OK is sent without an Abort`
		return
	}
	c.Next()
}

func failedOk(c *gin.Context) {
	if _, err := find(c.Query("session")); err != nil {
		c.JSON(http.StatusOK, gin.H{"success": err == nil})
		c.Abort()
		return
	}
	c.Next()
}

// What is put before some routes, or one, is called for nothing else.
func cachedBad(c *gin.Context) {
	if c.Query("cached") != "" {
		c.JSON(http.StatusOK, gin.H{"cached": true}) // want `doubleresponse: 200 OK is sent without an Abort`
		return
	}
}

func cachedOk(c *gin.Context) {
	if c.Query("cached") != "" {
		c.JSON(http.StatusOK, gin.H{"cached": true})
		c.Abort()
		return
	}
}

func ownerBad(c *gin.Context) {
	if c.Query("owner") == "" {
		c.JSON(http.StatusNotFound, gin.H{}) // want `doubleresponse: 404 Not Found is sent without an Abort`
	}
}

func ownerOk(c *gin.Context) {
	if c.Query("owner") == "" {
		c.AbortWithStatusJSON(http.StatusNotFound, gin.H{})
	}
}

// Once before others and once the last: it answers as the one, and does not lead on.
func bothOk(c *gin.Context) {
	if c.Query("owner") == "" {
		c.JSON(http.StatusForbidden, gin.H{})
		return
	}
	c.Status(http.StatusNoContent)
}

// Behind all routes there is nothing.
func lastOk(c *gin.Context) {
	if c.Query("owner") == "" {
		c.JSON(http.StatusForbidden, gin.H{})
		return
	}
}

// Nothing is behind what answers when there is no route.
func noRouteOk(c *gin.Context) {
	if c.Query("owner") == "" {
		c.JSON(http.StatusForbidden, gin.H{})
		return
	}
	c.Next()
}

func wrappedOk(c *gin.Context) {
	if c.Query("owner") == "" {
		c.JSON(http.StatusForbidden, gin.H{})
		return
	}
}

// unless says what a middleware does if a condition does not hold, and stops it then.
func unless(ok func() bool, answer gin.HandlerFunc) gin.HandlerFunc {
	return func(c *gin.Context) {
		if !ok() {
			answer(c)
			c.Abort()
		}
	}
}

func middlewareRoutes(r *gin.Engine, ready func() bool) {
	r.Use(nextBad, nextOk, admitsBad, admitsOk, withRole("user"), withRoleOk("user"), pageOk, preflightOk, unless(ready, wrappedOk))
	items := r.Group("/items", cachedBad)
	items.Use(cachedOk)
	items.GET("", ownerBad, getOk)
	items.POST("", ownerOk, bothOk, bindOk)
	items.PUT("", bothOk)
	r.NoRoute(noRouteOk)
}

func lastRoutes() {
	r := gin.New()
	r.GET("/items", getOk)
	r.Use(lastOk)
	r.Run()
}

// It calls the next handler itself.
func signedBad(c *gin.Context) {
	if c.GetHeader("X-Signature") == "" {
		c.JSON(http.StatusUnauthorized, gin.H{"error": "not signed"}) // want `doubleresponse: 401 Unauthorized is sent without an Abort`
	}
	c.Next()
}

// Behind an Abort there is no next handler.
func signedOk(c *gin.Context) {
	if c.GetHeader("X-Signature") == "" {
		c.JSON(http.StatusUnauthorized, gin.H{"error": "not signed"})
		c.Abort()
	}
	c.Next()
}

func signedRoutes(r *gin.Engine) {
	r.POST("/signed", signedBad, signedOk, getOk)
}

// Behind middleware that neither stops nor calls the next handler, gin calls it.
func keyBad(c *gin.Context) {
	if c.GetHeader("X-Key") == "" {
		c.JSON(http.StatusUnauthorized, gin.H{"error": "no key"}) // want `doubleresponse: 401 Unauthorized is sent without an Abort`
	}
}

func keyOk(c *gin.Context) {
	if c.GetHeader("X-Key") == "" {
		c.AbortWithStatusJSON(http.StatusUnauthorized, gin.H{"error": "no key"})
	}
}

// What always answers is taken for the last handler: whether routes come behind it is not asked.
func fn_closedBad(c *gin.Context) {
	c.JSON(http.StatusForbidden, gin.H{"error": "closed"})
}

func fn_eitherBad(c *gin.Context) {
	if c.GetHeader("X-Key") == "" {
		c.JSON(http.StatusUnauthorized, gin.H{"error": "no key"})
	} else {
		c.Status(http.StatusNoContent)
	}
}

func keyRoutes(r *gin.Engine) {
	r.Use(keyBad, keyOk, fn_closedBad, fn_eitherBad)
	r.GET("/keys", getOk)
}
