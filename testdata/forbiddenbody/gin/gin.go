// Package gin has handlers of gin that name a body together with a status that has none.
package gin

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// Render drops the body.
func deleteBad(c *gin.Context) {
	c.JSON(http.StatusNoContent, gin.H{"deleted": true}) // want `forbiddenbody: a body is written with 204 No Content`
}

func deleteOk(c *gin.Context) {
	c.JSON(http.StatusNoContent, nil)
}

func statusOk(c *gin.Context) {
	c.Status(http.StatusNoContent)
}

func stringBad(c *gin.Context) {
	c.String(http.StatusNotModified, "not modified") // want `forbiddenbody: a body is written with 304 Not Modified`
}

func stringOk(c *gin.Context) {
	c.String(http.StatusNotModified, "")
}

func dataBad(c *gin.Context) {
	c.Data(http.StatusResetContent, "text/plain", []byte("reset")) // want `forbiddenbody: a body is written with 205 Reset Content`
}

func dataOk(c *gin.Context) {
	c.Data(http.StatusOK, "text/plain", []byte("reset"))
}

func writerBad(c *gin.Context) {
	c.Status(http.StatusNoContent)
	c.Writer.WriteString("deleted") // want `forbiddenbody: a body is written with 204 No Content`
}

func writerOk(c *gin.Context) {
	c.Status(http.StatusNoContent)
	c.Writer.WriteHeaderNow()
}

func respond(c *gin.Context, code int, v any) { c.JSON(code, v) }

func helperBad(c *gin.Context) {
	respond(c, http.StatusNoContent, gin.H{}) // want `forbiddenbody: a body is written with 204 No Content`
}

func helperOk(c *gin.Context) {
	respond(c, http.StatusNoContent, nil)
}

func routes() http.Handler {
	r := gin.New()
	r.DELETE("/a", deleteBad)
	r.DELETE("/b", deleteOk)
	r.DELETE("/c", statusOk)
	r.GET("/d", stringBad)
	r.GET("/e", stringOk)
	r.GET("/f", dataBad)
	r.GET("/g", dataOk)
	r.GET("/h", writerBad)
	r.GET("/i", writerOk)
	r.GET("/j", helperBad)
	r.GET("/k", helperOk)
	return r
}
