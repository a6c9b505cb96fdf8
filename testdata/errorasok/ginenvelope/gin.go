// Package ginenvelope sends answers that a package makes which knows of no framework.
package ginenvelope

import (
	"net/http"

	"github.com/gin-gonic/gin"

	"github.com/statusvet/statusvet/testdata/errorasok/ginenvelope/envelope"
)

var remove func(id string) error

func failBad(c *gin.Context) {
	if err := remove(c.Param("id")); err != nil {
		c.JSON(http.StatusOK, envelope.Fail(c, 1, "", err)) // want `errorasok: an error is sent with 200 OK`
		return
	}
	c.JSON(http.StatusOK, envelope.Found("removed"))
}

func failOk(c *gin.Context) {
	if err := remove(c.Param("id")); err != nil {
		c.JSON(http.StatusInternalServerError, envelope.Fail(c, 1, "", err))
		return
	}
	c.JSON(http.StatusOK, envelope.Found("removed"))
}

func failOnlyBad(c *gin.Context) {
	if err := remove(c.Param("id")); err != nil {
		c.JSON(http.StatusOK, envelope.FailOnly(c, err)) // want `errorasok: an error is sent with 200 OK`
		return
	}
	c.JSON(http.StatusOK, envelope.Found("removed"))
}

func textBad(c *gin.Context) {
	if err := remove(c.Param("id")); err != nil {
		c.JSON(http.StatusOK, envelope.Text(err.Error())) // want `errorasok: an error is sent with 200 OK`
		return
	}
	c.JSON(http.StatusOK, envelope.Text("removed"))
}

func tableBad(c *gin.Context) {
	if err := remove(c.Param("id")); err != nil {
		c.JSON(http.StatusOK, envelope.Table(err)) // want `errorasok: an error is sent with 200 OK`
		return
	}
	c.JSON(http.StatusOK, envelope.Found("removed"))
}

// What is sent does not say that there was an error.
func hiddenOk(c *gin.Context) {
	if err := remove(c.Param("id")); err != nil {
		c.JSON(http.StatusOK, envelope.Hidden(err))
		return
	}
	c.JSON(http.StatusOK, envelope.Found("removed"))
}

func becauseBad(c *gin.Context) {
	if err := remove(c.Param("id")); err != nil {
		c.JSON(http.StatusOK, envelope.Because(err)) // want `errorasok: an error is sent with 200 OK`
		return
	}
	c.JSON(http.StatusOK, envelope.Found("removed"))
}
