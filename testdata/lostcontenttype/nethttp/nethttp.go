// Package nethttp sets types that http.Error replaces.
package nethttp

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
)

func errorBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	http.Error(w, `{"error":"not found"}`, http.StatusNotFound) // want `lostcontenttype: the Content-Type application/json is set before, and this answer replaces it by text/plain`
}

func errorOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusNotFound)
	io.WriteString(w, `{"error":"not found"}`)
}

// It is set after the errors.
func laterOk(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("id") == "" {
		http.Error(w, "no id", http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode("found")
}

func textOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain")
	http.Error(w, "not found", http.StatusNotFound)
}

func formattedBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/html")
	http.Error(w, fmt.Sprintf("<p>%s</p>", r.FormValue("id")), http.StatusNotFound) // want `lostcontenttype: the Content-Type text/html is set before`
}

func joinedBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	http.Error(w, `{"error":"`+r.FormValue("id")+`"}`, http.StatusNotFound) // want `lostcontenttype: the Content-Type application/json is set before`
}

func marshalledBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	data, err := json.Marshal("not found")
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	http.Error(w, string(data), http.StatusNotFound) // want `lostcontenttype: the Content-Type application/json is set before`
}

// The type was for the answer that is not given; only the strict profile reports it.
func plainOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	http.Error(w, "not found", http.StatusNotFound)
}

// Which type it is, is not known.
func unknownOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", r.FormValue("type"))
	http.Error(w, "not found", http.StatusNotFound)
}

func deletedOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Del("Content-Type")
	http.Error(w, "not found", http.StatusNotFound)
}

// Only some paths have set it.
func someOk(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("json") != "" {
		w.Header().Set("Content-Type", "application/json")
	}
	http.Error(w, "not found", http.StatusNotFound)
}

// Helpers.

func asJSON(w http.ResponseWriter) { w.Header().Set("Content-Type", "application/json") }

func fail(w http.ResponseWriter, code int) { http.Error(w, `{"error":"failed"}`, code) }

func helpersBad(w http.ResponseWriter, r *http.Request) {
	asJSON(w)
	fail(w, http.StatusNotFound) // want `lostcontenttype: the Content-Type application/json is set before`
}

func helpersOk(w http.ResponseWriter, r *http.Request) {
	asJSON(w)
	w.WriteHeader(http.StatusNotFound)
}

// A helper that sets the type on purpose.
func plain(w http.ResponseWriter, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(http.StatusNotFound)
	io.WriteString(w, text)
}

func onPurposeOk(w http.ResponseWriter, r *http.Request) {
	asJSON(w)
	plain(w, "not found")
}
