package negroni

import (
	"net/http"

	"github.com/urfave/negroni/v3"
)

// Middleware is most often a method of that name, which no function is seen to register.
type readOnly struct{}

func (readOnly) ServeHTTP(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	if r.Method != http.MethodGet {
		http.Error(w, "read only", http.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header that it requires`
		return
	}
	next(w, r)
}

type allowing struct{}

func (allowing) ServeHTTP(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	if r.Method != http.MethodGet {
		w.Header().Set("Allow", "GET")
		http.Error(w, "read only", http.StatusMethodNotAllowed)
		return
	}
	next(w, r)
}

// refuser is given a function that refuses, and is no handler.
type refuser struct{}

func (refuser) Refuse(w http.ResponseWriter, r *http.Request, refuse http.HandlerFunc) {
	refuse(w, r)
}

var _ = []negroni.Handler{readOnly{}, allowing{}}
