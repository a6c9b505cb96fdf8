// Package nethttp writes JSON and XML.
package nethttp

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"net/http"
)

type item struct{ Name string }

func encodeBad(w http.ResponseWriter, r *http.Request) {
	json.NewEncoder(w).Encode(item{"a"}) // want `missingcontenttype: JSON is written and no Content-Type was set, so it is sent as text: set one before`
}

func encodeOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(item{"a"})
}

func statusBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNotFound)
	json.NewEncoder(w).Encode(item{"a"}) // want `missingcontenttype: JSON is written`
}

func marshalBad(w http.ResponseWriter, r *http.Request) {
	data, err := json.Marshal(item{"a"})
	if err != nil {
		http.Error(w, "failed", http.StatusInternalServerError)
		return
	}
	w.Write(data) // want `missingcontenttype: JSON is written`
}

func marshalOk(w http.ResponseWriter, r *http.Request) {
	data, err := json.Marshal(item{"a"})
	if err != nil {
		http.Error(w, "failed", http.StatusInternalServerError)
		return
	}
	w.Header()["Content-Type"] = []string{"application/json"}
	w.Write(data)
}

func xmlBad(w http.ResponseWriter, r *http.Request) {
	if err := xml.NewEncoder(w).Encode(item{"a"}); err != nil { // want `missingcontenttype: XML is written`
		return
	}
}

func xmlOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/xml")
	if err := xml.NewEncoder(w).Encode(item{"a"}); err != nil {
		return
	}
}

// Text by other means may be anything.
func printOk(w http.ResponseWriter, r *http.Request) {
	fmt.Fprint(w, `{"name":"a"}`)
}

// Helpers.

func write(w http.ResponseWriter, v any) {
	json.NewEncoder(w).Encode(v) // want `missingcontenttype: JSON is written`
}

func helperBad(w http.ResponseWriter, r *http.Request) { write(w, item{"a"}) }

func send(w http.ResponseWriter, v any) { json.NewEncoder(w).Encode(v) }

func callerBad(w http.ResponseWriter, r *http.Request) {
	send(w, item{"a"}) // want `missingcontenttype: JSON is written`
}

func callerOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	send(w, item{"a"})
}

// The type may be any of the headers.
func anyOk(w http.ResponseWriter, r *http.Request) {
	for key, values := range r.Header {
		w.Header()[key] = values
	}
	json.NewEncoder(w).Encode(item{"a"})
}
