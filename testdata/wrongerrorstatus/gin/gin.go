// Package gin has answers that deny what the error says.
package gin

import (
	"database/sql"
	"encoding/json"
	"errors"
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"
	"github.com/google/uuid"
)

type item struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

func load(id string) (item, error) { return item{}, sql.ErrNoRows }

func Routes(r *gin.Engine) {
	r.POST("/a", boundBad)
	r.POST("/b", boundOk)
	r.GET("/c/:id", paramBad)
	r.GET("/d/:id", paramOk)
	r.GET("/e/:id", uuidBad)
	r.GET("/f/:id", noRowsBad)
	r.GET("/g/:id", noRowsOk)
	r.GET("/h", queryBad)
	r.GET("/i", queryBoundBad)
	r.POST("/j", rawBad)
	r.GET("/k/:id", statusBad)
}

func boundBad(c *gin.Context) {
	var it item
	if err := c.ShouldBindJSON(&it); err != nil { // want `unlimitedbody: .*`
		c.JSON(http.StatusInternalServerError, gin.H{"error": "cannot decode"}) // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error: answer 400 Bad Request`
		return
	}
	c.JSON(http.StatusOK, it)
}

func boundOk(c *gin.Context) {
	var it item
	if err := c.ShouldBindJSON(&it); err != nil { // want `unlimitedbody: .*`
		c.JSON(http.StatusBadRequest, gin.H{"error": "cannot decode"})
		return
	}
	c.JSON(http.StatusOK, it)
}

func paramBad(c *gin.Context) {
	id, err := strconv.Atoi(c.Param("id"))
	if err != nil {
		c.AbortWithStatus(http.StatusInternalServerError) // want `wrongerrorstatus: what the client sent is malformed.*500`
		return
	}
	c.JSON(http.StatusOK, id)
}

func paramOk(c *gin.Context) {
	id, err := strconv.Atoi(c.Param("id"))
	if err != nil {
		c.AbortWithStatus(http.StatusNotFound)
		return
	}
	c.JSON(http.StatusOK, id)
}

func uuidBad(c *gin.Context) {
	id, err := uuid.Parse(c.Param("id"))
	if err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": "no id"}) // want `wrongerrorstatus: what the client sent is malformed.*500`
		return
	}
	c.JSON(http.StatusOK, id)
}

func noRowsBad(c *gin.Context) {
	it, err := load(c.Param("id"))
	if errors.Is(err, sql.ErrNoRows) {
		c.JSON(http.StatusInternalServerError, gin.H{"error": "no such item"}) // want `wrongerrorstatus: the error says that there is no such thing .*500`
		return
	}
	c.JSON(http.StatusOK, it)
}

func noRowsOk(c *gin.Context) {
	it, err := load(c.Param("id"))
	if errors.Is(err, sql.ErrNoRows) {
		c.JSON(http.StatusNotFound, gin.H{"error": "no such item"})
		return
	}
	c.JSON(http.StatusOK, it)
}

func queryBad(c *gin.Context) {
	limit, err := strconv.ParseInt(c.DefaultQuery("limit", "20"), 10, 32)
	if err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": "no number"}) // want `wrongerrorstatus: what the client sent is malformed.*500`
		return
	}
	c.JSON(http.StatusOK, limit)
}

func queryBoundBad(c *gin.Context) {
	var it item
	if err := c.ShouldBindQuery(&it); err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": "cannot bind"}) // want `wrongerrorstatus: what the client sent is malformed.*500`
		return
	}
	c.JSON(http.StatusOK, it)
}

func rawBad(c *gin.Context) {
	data, err := c.GetRawData() // want `unlimitedbody: .*`
	if err != nil {
		c.Status(http.StatusInternalServerError)
		return
	}
	var it item
	if err := json.Unmarshal(data, &it); err != nil {
		c.Status(http.StatusInternalServerError) // want `wrongerrorstatus: what the client sent is malformed.*500`
		return
	}
	c.JSON(http.StatusOK, it)
}

// The status stands in a variable until it is sent.
func statusBad(c *gin.Context) {
	status := http.StatusOK
	id, err := strconv.Atoi(c.Param("id"))
	if err != nil {
		status = http.StatusInternalServerError
	}
	c.JSON(status, id) // want `wrongerrorstatus: what the client sent is malformed.*500`
}
