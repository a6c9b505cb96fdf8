// Package grpcgateway has answers that deny what the error says, with grpc-gateway's mux.
package grpcgateway

import (
	"database/sql"
	"encoding/json"
	"errors"
	"net/http"
	"strconv"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
)

type item struct{ Name string }

func load(id string) (item, error) { return item{}, sql.ErrNoRows }

// Known miss: nothing says that the map holds the variables of the route.
func fn_paramBad(w http.ResponseWriter, r *http.Request, params map[string]string) {
	n, err := strconv.Atoi(params["id"])
	if err != nil {
		http.Error(w, "no number", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode(n)
}

func paramOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
	n, err := strconv.Atoi(params["id"])
	if err != nil {
		http.Error(w, "no number", http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode(n)
}

func noRowsBad(w http.ResponseWriter, r *http.Request, params map[string]string) {
	it, err := load(params["id"])
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

func noRowsOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
	it, err := load(params["id"])
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

func decodeBad(w http.ResponseWriter, r *http.Request, params map[string]string) {
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

func decodeOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
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

func register(mux *runtime.ServeMux) {
	mux.HandlePath("GET", "/a/{id}", fn_paramBad)
	mux.HandlePath("GET", "/b/{id}", paramOk)
	mux.HandlePath("GET", "/c/{id}", noRowsBad)
	mux.HandlePath("GET", "/d/{id}", noRowsOk)
	mux.HandlePath("POST", "/e/{id}", decodeBad)
	mux.HandlePath("POST", "/f/{id}", decodeOk)
}
