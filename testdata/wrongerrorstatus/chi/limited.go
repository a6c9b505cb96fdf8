package chi

import (
	"net/http"
	"strconv"

	"github.com/go-chi/chi/v5"
)

// limiter makes a middleware; which one is chosen when the service starts.
var limiter func() func(http.Handler) http.Handler

// The router's middleware comes from a variable.
func limitedBad(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(chi.URLParam(r, "id"))
	if err != nil {
		http.Error(w, "no such number", http.StatusInternalServerError) // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500`
		return
	}
	w.Header().Set("X-Id", strconv.Itoa(n))
}

func limitedRoutes() http.Handler {
	r := chi.NewRouter()
	r.Use(limiter())
	r.Get("/limited/{id}", limitedBad)
	return r
}
