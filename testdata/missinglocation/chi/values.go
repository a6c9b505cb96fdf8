package chi

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

// A method value of a router registers as the method does.
func valueRoutes(r chi.Router, mux *chi.Mux) {
	put, post := r.Put, r.Post
	put("/values/{id}", putValueOk)
	post("/values", postValueBad)
	also := mux.Put
	also("/others/{id}", putOtherOk)
}

func putValueOk(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusCreated) }

func postValueBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func putOtherOk(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusCreated) }
