// Package handlers answers methods that it does not know, behind gorilla/handlers.
package handlers

import (
	"net/http"

	"github.com/gorilla/handlers"
)

func itemBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		http.Error(w, "no", http.StatusBadRequest) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 400 Bad Request`
		return
	}
	w.WriteHeader(http.StatusOK)
}

// The map lets nothing but GET through.
func itemOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		http.Error(w, "no", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func routes(other string) http.Handler {
	return handlers.MethodHandler{
		http.MethodGet: http.HandlerFunc(itemOk),
		other:          http.HandlerFunc(itemBad),
	}
}
