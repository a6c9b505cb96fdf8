package gin

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// refuse leaves the body empty.
func refuse(c *gin.Context, why string) {
	c.Header("X-Refused", why)
	c.Status(http.StatusConflict)
}

// The headers of a second answer are lost as that is.
func refusedOk(c *gin.Context) {
	c.JSON(http.StatusOK, gin.H{"name": c.Param("name")})
	refuse(c, "no name") // want `doubleresponse: 409 Conflict is sent`
}
