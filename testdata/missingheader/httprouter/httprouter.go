// Package httprouter has 405 handlers that httprouter calls. It sets Allow before.
package httprouter

import (
	"net/http"

	"github.com/julienschmidt/httprouter"
)

func methodNotAllowedOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusMethodNotAllowed)
}

func handledBad(w http.ResponseWriter, r *http.Request, _ httprouter.Params) {
	w.WriteHeader(http.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
}

func literalOk() http.Handler {
	return &httprouter.Router{
		HandleMethodNotAllowed: true,
		MethodNotAllowed: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		}),
	}
}

func routes() http.Handler {
	r := httprouter.New()
	r.MethodNotAllowed = http.HandlerFunc(methodNotAllowedOk)
	r.POST("/a", handledBad)
	return r
}
