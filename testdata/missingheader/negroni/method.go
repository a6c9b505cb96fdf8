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

// A method of another name is a helper, whose callers may have set the header.
type helper struct{}

func (helper) RefuseOk(w http.ResponseWriter, r *http.Request, otherwise http.HandlerFunc) {
	if r.Method != http.MethodGet {
		http.Error(w, "read only", http.StatusMethodNotAllowed)
		return
	}
	otherwise(w, r)
}

var _ = []negroni.Handler{readOnly{}, allowing{}}
