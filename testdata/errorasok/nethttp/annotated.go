package nethttp

import (
	"fmt"
	"net/http"
)

// annotate tells which request it was, and answers nothing.
func annotate(w http.ResponseWriter, r *http.Request) {
	if id := r.Header.Get("X-Request-Id"); id != "" {
		w.Header().Set("X-Request-Id", id)
	}
}

func annotatedBad(w http.ResponseWriter, r *http.Request) {
	items, err := db.Items(r.Context())
	if err != nil {
		annotate(w, r)
		return // want `errorasok: the handler returns because of an error and has sent nothing`
	}
	fmt.Fprintln(w, len(items))
}

func annotatedOk(w http.ResponseWriter, r *http.Request) {
	items, err := db.Items(r.Context())
	if err != nil {
		annotate(w, r)
		http.Error(w, "cannot list", http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(w, len(items))
}
