// Package limit reads bodies that have no limit.
package limit

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"

	"github.com/labstack/echo/v4"
)

func decode(w http.ResponseWriter, r *http.Request) {
	defer r.Body.Close()
	var v any
	if err := json.NewDecoder(r.Body).Decode(&v); err != nil { // want `no limit`
		return
	}
}

func decoder(w http.ResponseWriter, req *http.Request) {
	var v any
	dec := json.NewDecoder(req.Body)
	dec.DisallowUnknownFields()
	dec.Decode(&v) // want `no limit`
}

func echoHandler(c echo.Context) error {
	var v struct{ Name string }
	if err := c.Bind(&v); err != nil { // want `no limit`
		return err
	}
	return c.NoContent(http.StatusNoContent)
}

// No fix: nobody can be told.
func helper(r *http.Request) ([]byte, error) {
	return io.ReadAll(r.Body) // want `no limit`
}

func useHelper(w http.ResponseWriter, r *http.Request) {
	helper(r)
}

// No fix: the body was taken before.
func taken(w http.ResponseWriter, r *http.Request) {
	var body io.Reader
	if r.PathValue("id") != "" {
		body = r.Body
	} else {
		body = r.Body
	}
	var b bytes.Buffer
	io.Copy(&b, body) // want `no limit`
}

// No fix: files may be larger.
func upload(w http.ResponseWriter, r *http.Request) {
	r.ParseMultipartForm(1 << 20) // want `no limit`
}

// No fix: the name means something else.
func shadowed(w http.ResponseWriter, r *http.Request) {
	http := "text"
	io.ReadAll(r.Body) // want `no limit`
	io.WriteString(w, http)
}

func failed(w http.ResponseWriter, err error) bool {
	if err != nil {
		http.Error(w, "no item", http.StatusBadRequest)
	}
	return err != nil
}

// The response stands before the request.
func before(w http.ResponseWriter, r *http.Request) {
	var v struct{ Name string }
	if failed(w, json.NewDecoder(r.Body).Decode(&v)) { // want `no limit`
		return
	}
	io.WriteString(w, v.Name)
}
