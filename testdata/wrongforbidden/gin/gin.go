// Package gin refuses requests without credentials, with gin.
package gin

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func headerBad(c *gin.Context) {
	if c.GetHeader("Authorization") == "" {
		c.AbortWithStatus(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	c.Next()
}

func headerOk(c *gin.Context) {
	if c.GetHeader("Authorization") == "" {
		c.Header("WWW-Authenticate", "Bearer")
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.Next()
}

func cookieBad(c *gin.Context) {
	session, err := c.Cookie("session")
	if err != nil {
		c.AbortWithStatusJSON(http.StatusForbidden, gin.H{"error": "no session"}) // want `wrongforbidden: 403 Forbidden is sent because the cookie with the credentials`
		return
	}
	c.Set("session", session)
}

func cookieOk(c *gin.Context) {
	lang, err := c.Cookie("lang")
	if err != nil {
		c.AbortWithStatusJSON(http.StatusForbidden, gin.H{"error": "no language"})
		return
	}
	c.Set("lang", lang)
}

func basicBad(c *gin.Context) {
	if _, _, ok := c.Request.BasicAuth(); !ok {
		c.String(http.StatusForbidden, "no") // want `wrongforbidden: 403 Forbidden is sent because basic authentication failed`
		c.Abort()
	}
}

func pendingBad(c *gin.Context) {
	if c.Request.Header.Get("Authorization") == "" {
		c.Status(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	c.Status(http.StatusNoContent)
}

func roleOk(c *gin.Context) {
	if c.GetString("role") != "admin" {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	c.Status(http.StatusNoContent)
}

func routes() http.Handler {
	r := gin.New()
	r.Use(headerBad, headerOk, cookieBad, cookieOk, basicBad)
	r.GET("/a", pendingBad)
	r.GET("/b", roleOk)
	return r
}
