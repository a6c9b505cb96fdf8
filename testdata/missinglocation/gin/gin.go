// Package gin has handlers of gin that send 201, 202 and redirects.
package gin

import (
	"context"
	"net/http"

	"github.com/gin-gonic/gin"
)

type item struct{ ID string }

func store(ctx context.Context, it item) (string, error) { return it.ID, ctx.Err() }

func createBad(c *gin.Context) {
	c.JSON(http.StatusCreated, gin.H{"id": "1"}) // want `missinglocation: 201 Created is sent without a Location header`
}

func createOk(c *gin.Context) {
	c.Header("Location", "/items/1")
	c.JSON(http.StatusCreated, gin.H{"id": "1"})
}

func contextBad(c *gin.Context) {
	id, err := store(c, item{c.Param("id")})
	if err != nil {
		c.AbortWithStatus(http.StatusInternalServerError)
		return
	}
	c.String(http.StatusCreated, id) // want `missinglocation: 201 Created is sent without a Location header`
}

func contextOk(c *gin.Context) {
	id, err := store(c, item{c.Param("id")})
	if err != nil {
		c.AbortWithStatus(http.StatusInternalServerError)
		return
	}
	c.Writer.Header().Set("Location", "/items/"+id)
	c.String(http.StatusCreated, id)
}

// The status is sent when the handler has returned.
func statusBad(c *gin.Context) {
	c.Status(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func statusOk(c *gin.Context) {
	c.Status(http.StatusCreated)
	c.Header("Location", "/items/1")
}

func changedOk(c *gin.Context) {
	c.Status(http.StatusCreated)
	if c.Query("dry") != "" {
		c.Status(http.StatusNoContent)
		return
	}
	c.Status(http.StatusOK)
}

// An error that is recorded is answered by whoever looks at c.Errors.
func recordedOk(c *gin.Context) {
	c.Status(http.StatusCreated)
	if err := c.Request.Context().Err(); err != nil {
		c.Error(err)
		return
	}
	c.Header("Location", "/items/1")
}

func writerBad(c *gin.Context) {
	c.Writer.WriteHeader(http.StatusAccepted)
	c.Writer.WriteString("later") // want `missinglocation: 202 Accepted is sent without a Location header`
}

// What http.ResponseWriter calls WriteHeader sends nothing here.
func writerOk(c *gin.Context) {
	c.Writer.WriteHeader(http.StatusAccepted)
	c.Writer.Header().Set("Location", "/jobs/1")
	c.Writer.WriteString("later")
}

func redirectOk(c *gin.Context) {
	c.Redirect(http.StatusFound, "/items")
}

func putOk(c *gin.Context) {
	c.JSON(http.StatusCreated, gin.H{"id": c.Param("id")})
}

func created(c *gin.Context, v any) {
	c.JSON(http.StatusCreated, v) // want `missinglocation: 201 Created is sent without a Location header`
}

func helperBad(c *gin.Context) { created(c, gin.H{}) }

func createdAt(c *gin.Context, at string, v any) {
	c.Header("Location", at)
	c.JSON(http.StatusCreated, v)
}

func helperOk(c *gin.Context) { createdAt(c, "/items/1", gin.H{}) }

func accepted(c *gin.Context) {
	c.Status(http.StatusAccepted) // want `missinglocation: 202 Accepted is sent without a Location header`
}

func pendingHelperBad(c *gin.Context) { accepted(c) }

func queued(c *gin.Context) { c.Status(http.StatusAccepted) }

func pendingHelperOk(c *gin.Context) {
	queued(c)
	c.Header("Location", "/jobs/1")
}

func closureBad() gin.HandlerFunc {
	return func(c *gin.Context) {
		c.AbortWithStatus(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
	}
}

func closureOk(at string) gin.HandlerFunc {
	return func(c *gin.Context) {
		c.Header("Location", at)
		c.AbortWithStatus(http.StatusCreated)
	}
}

// The handlers behind it decide.
func middlewareOk(c *gin.Context) { c.Status(http.StatusCreated) }

func firstOk(c *gin.Context) { c.Status(http.StatusCreated) }

func lastOk(c *gin.Context) { c.Header("Location", "/items/1") }

type api struct{}

func (api) CreateBad(c *gin.Context) {
	c.IndentedJSON(http.StatusCreated, gin.H{}) // want `missinglocation: 201 Created is sent without a Location header`
}

func (api) PutOk(c *gin.Context) { c.IndentedJSON(http.StatusCreated, gin.H{}) }

func wrapped(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func routes() http.Handler {
	r := gin.Default()
	r.Use(middlewareOk, gin.BasicAuth(gin.Accounts{"a": "b"}))
	r.POST("/a", createBad)
	r.POST("/b", createOk)
	r.POST("/c/:id", contextBad)
	r.POST("/d/:id", contextOk)
	r.Any("/e", statusBad)
	r.Any("/f", statusOk)
	r.Any("/g", changedOk)
	r.Any("/h", recordedOk)
	r.Any("/i", writerBad)
	r.Any("/j", writerOk)
	r.GET("/k", redirectOk)
	g := r.Group("/group")
	g.PUT("/a/:id", putOk)
	g.Handle("POST", "/b", helperBad)
	g.Handle("POST", "/c", helperOk)
	g.Match([]string{"POST", "PATCH"}, "/d", pendingHelperBad)
	g.POST("/e", pendingHelperOk)
	g.POST("/f", closureBad())
	g.POST("/g", closureOk("/items/1"))
	g.POST("/h", firstOk, lastOk)
	var routes gin.IRoutes = g
	routes.POST("/i", api{}.CreateBad)
	routes.Match([]string{"PUT"}, "/i", api{}.PutOk)
	r.POST("/l", gin.WrapF(wrapped))
	return r
}

// ReplaceOk creates an item where the client says. Another package registers it.
//
// @Summary  Replace an item
// @Success  201
// @Router   /items/{id} [put]
func ReplaceOk(c *gin.Context) { c.JSON(http.StatusCreated, gin.H{"id": c.Param("id")}) }

// AddBad creates an item.
//
// @Summary  Add an item
// @Success  201
// @Router   /items [post]
func AddBad(c *gin.Context) {
	c.JSON(http.StatusCreated, gin.H{"id": "1"}) // want `missinglocation: 201 Created is sent without a Location header`
}
