// Package chieach limits bodies behind each of a list of routers.
package chieach

import (
	"io"
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
)

// The limit stands before routers of which it is not known which they are.
func eachOk(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	w.Write(data)
}

func routes() http.Handler {
	public, admin := chi.NewRouter(), chi.NewRouter()
	for _, r := range []chi.Router{public, admin} {
		r.Use(middleware.RequestSize(1 << 20))
	}
	public.Post("/public", eachOk)
	public.Mount("/admin", admin)
	return public
}
