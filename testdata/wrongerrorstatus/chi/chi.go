// Package chi has answers that deny what the error says, with chi.
package chi

import (
	"database/sql"
	"encoding/json"
	"errors"
	"net/http"
	"strconv"

	"github.com/go-chi/chi/v5"
)

type item struct{ Name string }

func load(id string) (item, error) { return item{}, sql.ErrNoRows }

func paramBad(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(chi.URLParam(r, "id"))
	if err != nil {
		http.Error(w, "no number", http.StatusInternalServerError) // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode(n)
}

func paramOk(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(chi.URLParam(r, "id"))
	if err != nil {
		http.Error(w, "no number", http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode(n)
}

func noRowsBad(w http.ResponseWriter, r *http.Request) {
	it, err := load(chi.URLParam(r, "id"))
	if errors.Is(err, sql.ErrNoRows) {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusInternalServerError) // want `wrongerrorstatus: the error says that there is no such thing \(database/sql\.ErrNoRows\), but the answer is 500 Internal Server Error`
		json.NewEncoder(w).Encode(map[string]string{"error": "no such item"})
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode(it)
}

func noRowsOk(w http.ResponseWriter, r *http.Request) {
	it, err := load(chi.URLParam(r, "id"))
	if errors.Is(err, sql.ErrNoRows) {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusNotFound)
		json.NewEncoder(w).Encode(map[string]string{"error": "no such item"})
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode(it)
}

func decodeBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var it item
	if err := json.NewDecoder(r.Body).Decode(&it); err != nil {
		if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
			w.WriteHeader(http.StatusRequestEntityTooLarge)
			return
		}
		http.Error(w, "no item", http.StatusInternalServerError) // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode(it)
}

func decodeOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var it item
	if err := json.NewDecoder(r.Body).Decode(&it); err != nil {
		if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
			w.WriteHeader(http.StatusRequestEntityTooLarge)
			return
		}
		http.Error(w, "no item", http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode(it)
}

func routes() http.Handler {
	r := chi.NewRouter()
	r.Get("/a/{id}", paramBad)
	r.Get("/b/{id}", paramOk)
	r.Get("/c/{id}", noRowsBad)
	r.Get("/d/{id}", noRowsOk)
	r.Post("/e/{id}", decodeBad)
	r.Post("/f/{id}", decodeOk)
	return r
}
