// Package lib has helpers that answer.
package lib

import (
	"encoding/json"
	"net/http"
)

// Fail answers with a message.
func Fail(w http.ResponseWriter, status int, err error) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(map[string]string{"error": err.Error()})
}

// Quiet answers without it.
func Quiet(w http.ResponseWriter, status int, err error) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(map[string]string{"error": http.StatusText(status)})
}

// A Problem is what is sent of an error.
type Problem struct {
	Code   int    `json:"code"`
	Detail string `json:"detail"`
}

// NewProblem makes one of an error.
func NewProblem(code int, err error) *Problem { return &Problem{Code: code, Detail: err.Error()} }
