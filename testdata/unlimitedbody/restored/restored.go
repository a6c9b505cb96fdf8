// Package restored has middleware that reads the body whole and puts what it read in its place: that is where a limit belongs, and what
// its handlers read is in memory.
package restored

import (
	"bytes"
	"encoding/json"
	"io"
	"log"
	"net/http"
)

func dump(r *http.Request) {
	data, err := io.ReadAll(r.Body)
	if err != nil {
		log.Print(err)
	}
	log.Printf("%s", data)
	r.Body = io.NopCloser(bytes.NewReader(data))
}

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		dump(r) // want `unlimitedbody: the request's body is read with no limit`
		next.ServeHTTP(w, r)
	})
}

func behindOk(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body)
	w.Write(data)
}

// Twice reads what it has read before.
func twiceOk(w http.ResponseWriter, r *http.Request) {
	dump(r)
	var v any
	if err := json.NewDecoder(r.Body).Decode(&v); err != nil {
		http.Error(w, "no JSON", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/read", behindOk)
	mux.HandleFunc("/twice", twiceOk)
	return logged(mux)
}
