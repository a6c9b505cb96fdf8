// Package adapted has handlers whose adapter chooses the status.
package adapted

import "net/http"

type stored func(w http.ResponseWriter, r *http.Request) error

// ServeHTTP answers what the handler leaves unanswered: what a PUT has stored was not there before.
func (h stored) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	switch err := h(w, r); {
	case err != nil:
		http.Error(w, "internal error", http.StatusInternalServerError)
	case r.Method == http.MethodPut:
		w.WriteHeader(http.StatusCreated)
	default:
		w.WriteHeader(http.StatusNoContent)
	}
}

func storedOk(w http.ResponseWriter, r *http.Request) error { return nil }

func routes(mux *http.ServeMux) { mux.Handle("/stored/{id}", stored(storedOk)) }
