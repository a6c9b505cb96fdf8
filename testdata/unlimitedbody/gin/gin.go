// Package gin reads bodies behind gin, which limits none.
package gin

import (
	"encoding/json"
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"
	"github.com/gin-gonic/gin/binding"
)

type item struct{ Name string }

func shouldBindBad(c *gin.Context) {
	var v item
	if err := c.ShouldBindJSON(&v); err != nil { // want `unlimitedbody: the request's body is read with no limit`
		c.JSON(http.StatusBadRequest, gin.H{"error": "bad request"})
		return
	}
	c.JSON(http.StatusOK, v)
}

func shouldBindOk(c *gin.Context) {
	c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, 1<<20)
	var v item
	if err := c.ShouldBindJSON(&v); err != nil {
		c.JSON(http.StatusRequestEntityTooLarge, gin.H{"error": "too large"})
		return
	}
	c.JSON(http.StatusOK, v)
}

func bindBad(c *gin.Context) {
	var v item
	if c.Bind(&v) != nil { // want `unlimitedbody: the request's body is read with no limit`
		return
	}
	c.JSON(http.StatusOK, v)
}

// In answer to GET the query is bound.
func bindGetOk(c *gin.Context) {
	var v item
	if c.Bind(&v) != nil {
		return
	}
	c.JSON(http.StatusOK, v)
}

func rawBad(c *gin.Context) {
	data, err := c.GetRawData() // want `unlimitedbody: the request's body is read with no limit`
	if err != nil {
		c.AbortWithError(http.StatusBadRequest, err)
		return
	}
	c.Data(http.StatusOK, "text/plain", data)
}

func formOk(c *gin.Context) {
	c.String(http.StatusOK, c.PostForm("name"))
}

func fileBad(c *gin.Context) {
	f, err := c.FormFile("file") // want `unlimitedbody: the request's body is read with no limit`
	if err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	c.String(http.StatusOK, f.Filename)
}

func decoderBad(c *gin.Context) {
	var v item
	if err := json.NewDecoder(c.Request.Body).Decode(&v); err != nil { // want `unlimitedbody: the request's body is read with no limit`
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	c.JSON(http.StatusOK, v)
}

func queryOk(c *gin.Context) {
	var v item
	if err := c.ShouldBindQuery(&v); err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	c.JSON(http.StatusOK, v)
}

// The binding that is named says whether the body is read.
func withJSONBad(c *gin.Context) {
	var v item
	if err := c.ShouldBindWith(&v, binding.JSON); err != nil { // want `unlimitedbody: the request's body is read with no limit`
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	c.JSON(http.StatusOK, v)
}

func withQueryOk(c *gin.Context) {
	var v item
	if err := c.ShouldBindWith(&v, binding.Query); err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	c.JSON(http.StatusOK, v)
}

func mustBindBad(c *gin.Context) {
	var v item
	if c.MustBindWith(&v, binding.FormMultipart) != nil { // want `unlimitedbody: the request's body is read with no limit`
		return
	}
	c.JSON(http.StatusOK, v)
}

// A form of this kind is read up to 10 MB.
func mustBindOk(c *gin.Context) {
	var v item
	if c.MustBindWith(&v, binding.FormPost) != nil {
		return
	}
	c.JSON(http.StatusOK, v)
}

// The binding is chosen by the request, as Bind chooses it.
func bindInto(c *gin.Context, v any) error {
	by := binding.Default(c.Request.Method, c.ContentType())
	return c.ShouldBindWith(v, by) // want `unlimitedbody: the request's body is read with no limit`
}

func chosenBad(c *gin.Context) {
	var v item
	if err := bindInto(c, &v); err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	c.JSON(http.StatusOK, v)
}

// Which binding it is, is not known.
func bindBy(c *gin.Context, v any, by binding.Binding) error {
	return c.ShouldBindWith(v, by)
}

func givenOk(c *gin.Context) {
	var v item
	if err := bindBy(c, &v, binding.Query); err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	c.JSON(http.StatusOK, v)
}

// A helper reads what stands in the path and hands it on.
func withNumber(c *gin.Context, then func(n int)) {
	n, err := strconv.Atoi(c.Param("n"))
	if err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	then(n)
}

func handedBad(c *gin.Context) {
	withNumber(c, func(n int) {
		var v item
		if err := c.ShouldBindJSON(&v); err != nil { // want `unlimitedbody: the request's body is read with no limit`
			c.AbortWithStatus(http.StatusBadRequest)
			return
		}
		c.JSON(http.StatusOK, v)
	})
}

func handedOk(c *gin.Context) {
	c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, 1<<20)
	withNumber(c, func(n int) {
		var v item
		if err := c.ShouldBindJSON(&v); err != nil {
			c.AbortWithStatus(http.StatusRequestEntityTooLarge)
			return
		}
		c.JSON(http.StatusOK, v)
	})
}

func routes() http.Handler {
	r := gin.Default()
	r.POST("/a", shouldBindBad)
	r.POST("/b", shouldBindOk)
	r.POST("/c", bindBad)
	r.GET("/c", bindGetOk)
	r.POST("/d", rawBad)
	r.POST("/e", formOk)
	r.POST("/f", fileBad)
	r.POST("/g", decoderBad)
	r.POST("/h", queryOk)
	r.POST("/i", withJSONBad)
	r.POST("/j", withQueryOk)
	r.POST("/k", mustBindBad)
	r.POST("/l", mustBindOk)
	r.POST("/m", chosenBad)
	r.POST("/n", givenOk)
	r.POST("/o/:n", handedBad)
	r.POST("/p/:n", handedOk)
	return r
}
