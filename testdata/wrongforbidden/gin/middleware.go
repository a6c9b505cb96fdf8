package gin

import (
	"net/http"

	jwt "github.com/appleboy/gin-jwt/v2"
	"github.com/gin-gonic/gin"
)

// What a middleware calls that found no token, or a wrong one.
func tokenBad(c *gin.Context, code int, message string) {
	c.JSON(http.StatusForbidden, gin.H{"message": message}) // want `wrongforbidden: 403 Forbidden is sent because the credentials are missing or do not verify: answer 401 Unauthorized`
}

func tokenOk(c *gin.Context, code int, message string) {
	c.JSON(code, gin.H{"message": message})
}

// It is called with 403 as well, for who is known.
func codeOk(c *gin.Context, code int, message string) {
	if code == http.StatusForbidden {
		c.JSON(http.StatusForbidden, gin.H{"message": "not for you"})
		return
	}
	c.JSON(http.StatusUnauthorized, gin.H{"message": message})
}

func middlewareRoutes(r *gin.Engine) error {
	for _, mw := range []*jwt.GinJWTMiddleware{
		{Key: []byte("k"), Unauthorized: tokenBad},
		{Key: []byte("k"), Unauthorized: tokenOk},
		{Key: []byte("k"), Unauthorized: codeOk},
	} {
		mw, err := jwt.New(mw)
		if err != nil {
			return err
		}
		r.Use(mw.MiddlewareFunc())
	}
	return nil
}
