// Package reply has the helpers that package lib answers with.
package reply

import (
	"encoding/json"
	"net/http"
)

// JSON sends v with the status.
func JSON(w http.ResponseWriter, code int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	json.NewEncoder(w).Encode(v)
}

// Created sends a 201 that says where.
func Created(w http.ResponseWriter, u string, v any) {
	w.Header().Set("Location", u)
	JSON(w, http.StatusCreated, v)
}

// BareCreated sends a 201; its callers set Location, or not.
func BareCreated(w http.ResponseWriter, v any) {
	JSON(w, http.StatusCreated, v)
}

// Maybe sends 201 with Location, or 200.
func Maybe(w http.ResponseWriter, u string, created bool) {
	status := http.StatusOK
	if created {
		w.Header().Set("Location", u)
		status = http.StatusCreated
	}
	w.WriteHeader(status)
}

// Locate sets Location and reports whether it could.
func Locate(w http.ResponseWriter, id string) bool {
	if id == "" {
		return false
	}
	w.Header().Set("Location", "/items/"+id)
	return true
}

// A Context answers one request.
type Context struct {
	W http.ResponseWriter
	R *http.Request
}

// Status sends a status.
func (c *Context) Status(code int) { c.W.WriteHeader(code) }

// SetHeader sets a header.
func (c *Context) SetHeader(key, value string) { c.W.Header().Set(key, value) }

// Swapped takes what a handler takes in another order: it is a helper, and its callers set Location, or not.
func Swapped(r *http.Request, w http.ResponseWriter) {
	w.Header().Set("X-Path", r.URL.Path)
	w.WriteHeader(http.StatusCreated)
}
