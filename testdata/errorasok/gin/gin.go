// Package gin has errors that are answered with a 2xx.
package gin

import (
	"context"
	"log"
	"net/http"

	"github.com/gin-gonic/gin"
)

type store interface {
	Delete(ctx context.Context, id string) error
}

var db store

func Routes(r *gin.Engine) {
	r.Use(guardOk)
	r.DELETE("/a/:id", textBad)
	r.DELETE("/b/:id", textOk)
	r.DELETE("/c/:id", envelopeBad)
	r.DELETE("/d/:id", silentBad)
	r.DELETE("/e/:id", silentOk)
	r.DELETE("/f/:id", leftOk)
	r.DELETE("/g/:id", graphqlOk)
	r.DELETE("/h/:id", stringBad)
}

func textBad(c *gin.Context) {
	if err := db.Delete(c, c.Param("id")); err != nil {
		c.JSON(http.StatusOK, gin.H{"error": err.Error()}) // want `errorasok: an error is sent with 200 OK: answer with the status that it calls for`
		return
	}
	c.Status(http.StatusNoContent)
}

func textOk(c *gin.Context) {
	if err := db.Delete(c, c.Param("id")); err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": err.Error()})
		return
	}
	c.Status(http.StatusNoContent)
}

type envelope struct {
	Code int    `json:"code"`
	Msg  string `json:"msg"`
	Data any    `json:"data"`
}

func reply(c *gin.Context, code int, msg string) {
	c.JSON(http.StatusOK, envelope{Code: code, Msg: msg})
}

func envelopeBad(c *gin.Context) {
	if err := db.Delete(c, c.Param("id")); err != nil {
		reply(c, 7, "cannot delete: "+err.Error()) // want `errorasok: an error is sent with 200 OK: answer`
		return
	}
	reply(c, 0, "deleted")
}

func silentBad(c *gin.Context) {
	if err := db.Delete(c, c.Param("id")); err != nil {
		log.Print(err)
		return // want `errorasok: the handler returns because of an error and has sent nothing`
	}
	c.Status(http.StatusNoContent)
}

func silentOk(c *gin.Context) {
	if err := db.Delete(c, c.Param("id")); err != nil {
		c.AbortWithStatus(http.StatusInternalServerError)
		return
	}
	c.Status(http.StatusNoContent)
}

// A middleware may look at c.Errors and answer.
func leftOk(c *gin.Context) {
	if err := db.Delete(c, c.Param("id")); err != nil {
		c.Error(err)
		return
	}
	c.Status(http.StatusNoContent)
}

// GraphQL answers errors with 200.
func graphqlOk(c *gin.Context) {
	if err := db.Delete(c, c.Param("id")); err != nil {
		c.JSON(http.StatusOK, gin.H{"data": nil, "errors": []gin.H{{"message": err.Error()}}})
		return
	}
	c.Status(http.StatusNoContent)
}

func stringBad(c *gin.Context) {
	if err := db.Delete(c, c.Param("id")); err != nil {
		c.String(http.StatusOK, "cannot delete: %v", err) // want `errorasok: an error is sent with 200 OK: answer`
		return
	}
	c.Status(http.StatusNoContent)
}

// Middleware leaves the answer to the handler.
func guardOk(c *gin.Context) {
	if err := db.Delete(c, "probe"); err != nil {
		log.Print(err)
		return
	}
	c.Header("X-Probe", "1")
}
