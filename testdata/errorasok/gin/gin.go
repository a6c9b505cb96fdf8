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
	r.DELETE("/i/:id", builtBad)
	r.DELETE("/j/:id", builtOk)
	r.DELETE("/k/:id", builtTextBad)
	r.DELETE("/l/:id", quietOk)
	r.DELETE("/m/:id", listedOk)
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

// No other handler is called that might answer.
func abortBad(c *gin.Context) {
	if err := db.Delete(c, c.Param("id")); err != nil {
		log.Print(err)
		c.Abort()
		return // want `errorasok: the handler returns because of an error and has sent nothing`
	}
	c.Next()
}

func abortOk(c *gin.Context) {
	if err := db.Delete(c, c.Param("id")); err != nil {
		log.Print(err)
		return
	}
	c.Next()
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

// failed makes the answer in the service's own form.
func failed(code int, err error) envelope {
	e := envelope{Code: code, Msg: "internal"}
	if gin.Mode() != gin.ReleaseMode {
		e.Msg = err.Error()
	}
	return e
}

func builtBad(c *gin.Context) {
	if err := db.Delete(c, c.Param("id")); err != nil {
		c.JSON(http.StatusOK, failed(7, err)) // want `errorasok: an error is sent with 200 OK: answer`
		return
	}
	c.Status(http.StatusNoContent)
}

func builtOk(c *gin.Context) {
	if err := db.Delete(c, c.Param("id")); err != nil {
		c.JSON(http.StatusInternalServerError, failed(7, err))
		return
	}
	c.Status(http.StatusNoContent)
}

func said(msg string) *envelope { return &envelope{Code: 7, Msg: msg} }

func builtTextBad(c *gin.Context) {
	if err := db.Delete(c, c.Param("id")); err != nil {
		c.JSON(http.StatusOK, said("cannot delete: "+err.Error())) // want `errorasok: an error is sent with 200 OK: answer`
		return
	}
	c.JSON(http.StatusOK, said("deleted"))
}

// quiet does not tell the error.
func quiet(err error) envelope {
	log.Print(err)
	return envelope{Code: 7, Msg: "failed"}
}

func quietOk(c *gin.Context) {
	if err := db.Delete(c, c.Param("id")); err != nil {
		c.JSON(http.StatusOK, quiet(err))
		return
	}
	c.Status(http.StatusNoContent)
}

// listed holds what was found beside it.
func listed(found []string, err error) envelope { return envelope{Msg: err.Error(), Data: found} }

func listedOk(c *gin.Context) {
	if err := db.Delete(c, c.Param("id")); err != nil {
		c.JSON(http.StatusOK, listed([]string{"a"}, err))
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
