// Package chi has handlers that chi's routes lead to.
package chi

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
)

func putOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
}

func postBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func postOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/items/"+chi.URLParam(r, "id"))
	w.WriteHeader(http.StatusCreated)
}

func bothBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func handleBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func methodPutOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
}

func methodPostBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func patternPutOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
}

func groupPutOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
}

func groupPostBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

type api struct{ name string }

func (a *api) putOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
}

func (a *api) postBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func (a *api) makePutOk() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusCreated)
	}
}

func (a *api) routes() http.Handler {
	r := chi.NewRouter()
	r.Use(middleware.Logger)
	r.Put("/a/{id}", putOk)
	r.Post("/a", postBad)
	r.Post("/b", postOk)
	r.Put("/c", bothBad)
	r.Patch("/c", bothBad)
	r.HandleFunc("/d", handleBad)
	r.MethodFunc(http.MethodPut, "/e", methodPutOk)
	r.Method("POST", "/e", http.HandlerFunc(methodPostBad))
	r.HandleFunc("PUT /f", patternPutOk)
	r.Put("/g", a.putOk)
	r.Post("/g", a.postBad)
	r.Put("/h", a.makePutOk())
	r.Route("/group", func(r chi.Router) {
		r.Use(middleware.NoCache)
		r.Put("/i", groupPutOk)
		r.With(middleware.NoCache).Post("/i", groupPostBad)
	})
	r.Put("/j", func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusCreated)
	})
	r.Post("/j", func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
	})
	return r
}

// Middleware that looks at what was sent.
func watched(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ww := middleware.NewWrapResponseWriter(w, r.ProtoMajor)
		next.ServeHTTP(ww, r)
		if ww.Status() == 0 {
			ww.WriteHeader(http.StatusCreated)
		}
	})
}
