// Package handlers reads bodies behind gorilla/handlers, none of which limits them.
package handlers

import (
	"io"
	"net/http"

	"github.com/gorilla/handlers"
)

func readBad(w http.ResponseWriter, r *http.Request) {
	io.ReadAll(r.Body) // want `unlimitedbody: the request's body is read with no limit`
}

func readOk(w http.ResponseWriter, r *http.Request) {
	io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
}

func routes() http.Handler {
	return handlers.CompressHandler(handlers.ContentTypeHandler(handlers.MethodHandler{
		"POST": http.HandlerFunc(readBad),
		"PUT":  http.HandlerFunc(readOk),
	}, "application/json"))
}
