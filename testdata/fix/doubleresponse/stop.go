package doubleresponse

import (
	"context"
	"net/http"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/gin-gonic/gin"
)

func ginMiddleware(c *gin.Context) {
	if c.GetHeader("X-Key") == "" {
		c.JSON(http.StatusUnauthorized, gin.H{"error": "no key"}) // want `without an Abort`
		return
	}
	c.Next()
}

func hertzMiddleware(ctx context.Context, c *app.RequestContext) {
	if len(c.GetHeader("X-Key")) == 0 {
		c.String(http.StatusUnauthorized, "no key") // who are you? // want `without an Abort`
	} else {
		c.Next(ctx)
	}
}

func refuse(why string, c *gin.Context) bool {
	c.String(http.StatusForbidden, why)
	return false
}

func helper(c *gin.Context) {
	switch c.GetHeader("X-Key") {
	case "":
		refuse("no key", c) // want `without an Abort`
	default:
		c.Next()
	}
}

// No fix: the answer is a part of something else.
func condition(c *gin.Context) {
	if c.GetHeader("X-Key") == "" && !refuse("no key", c) { // want `without an Abort`
		return
	}
	c.Next()
}
