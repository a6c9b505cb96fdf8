// Package nethttp sends 202.
package nethttp

import (
	"encoding/json"
	"net/http"
)

func start(w http.ResponseWriter) { w.Header().Set("Location", "/jobs/1") }

func emptyBad(w http.ResponseWriter, r *http.Request) {
	start(w)
	w.WriteHeader(http.StatusAccepted) // want `emptyaccepted: 202 Accepted is sent with no body: write the job's current state into it`
}

func emptyOk(w http.ResponseWriter, r *http.Request) {
	start(w)
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusAccepted)
	json.NewEncoder(w).Encode("queued")
}

func someBad(w http.ResponseWriter, r *http.Request) {
	start(w)
	w.WriteHeader(http.StatusAccepted) // want `emptyaccepted: 202 Accepted is sent with no body`
	if r.FormValue("verbose") != "" {
		w.Write([]byte("queued"))
	}
}

// There is nothing to say of other statuses.
func otherOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
}

func accept(w http.ResponseWriter) {
	start(w)
	w.WriteHeader(http.StatusAccepted)
}

func helperBad(w http.ResponseWriter, r *http.Request) {
	accept(w) // want `emptyaccepted: 202 Accepted is sent with no body`
}

func helperOk(w http.ResponseWriter, r *http.Request) {
	accept(w)
	w.Write([]byte("queued"))
}

// Somebody else may write.
func unknownOk(next http.Handler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		accept(w)
		next.ServeHTTP(w, r)
	}
}
