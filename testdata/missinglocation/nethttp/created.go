// Package nethttp has 201, 202 and redirects in handlers of net/http.
package nethttp

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
)

func createdBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header: set it before the status is written`
}

func createdOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/items/1")
	w.WriteHeader(http.StatusCreated)
}

func createdNumberBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(201) // want `missinglocation: 201 Created is sent without a Location header`
}

func createdAfterwardsBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)      // want `missinglocation: 201 Created is sent without a Location header`
	w.Header().Set("Location", "/items/1") // want `lateheader: header "Location" is never sent`
}

func createdWithBodyBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
	json.NewEncoder(w).Encode(map[string]string{"id": "1"})
}

func createdWithBodyOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Location", "/items/1")
	w.WriteHeader(http.StatusCreated)
	json.NewEncoder(w).Encode(map[string]string{"id": "1"})
}

// Content-Location is another header.
func createdContentLocationBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Location", "/items/1")
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func createdDeletedBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/items/1")
	w.Header().Del("Location")
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func createdDeletedOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/items/1")
	w.Header().Del("Content-Type")
	w.WriteHeader(http.StatusCreated)
}

// The request's header is not the response's.
func createdRequestHeaderBad(w http.ResponseWriter, r *http.Request) {
	r.Header.Set("Location", "/items/1")
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func createdAddOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Location", "/items/1")
	w.WriteHeader(http.StatusCreated)
}

func createdMapIndexOk(w http.ResponseWriter, r *http.Request) {
	w.Header()["Location"] = []string{"/items/1"}
	w.WriteHeader(http.StatusCreated)
}

func createdMapIndexBad(w http.ResponseWriter, r *http.Request) {
	w.Header()["Content-Type"] = []string{"text/plain"}
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func createdLowerCaseOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("location", "/items/1")
	w.WriteHeader(http.StatusCreated)
}

const locationHeader = "Location"

func createdConstantOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(locationHeader, "/items/1")
	w.WriteHeader(http.StatusCreated)
}

const typeHeader = "Content-Type"

func createdConstantBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(typeHeader, "text/plain")
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func createdViewOk(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Location", "/items/1")
	w.WriteHeader(http.StatusCreated)
}

func createdViewBad(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Type", "text/plain")
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

// A copy of the header map is not the map.
func createdCloneBad(w http.ResponseWriter, r *http.Request) {
	h := w.Header().Clone()
	h.Set("Location", "/items/1")
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func createdFormattedOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", fmt.Sprintf("%s/%d", r.URL.Path, 1))
	w.WriteHeader(http.StatusCreated)
}

// Headers whose names are not known may be Location.
func createdAnyHeaderOk(w http.ResponseWriter, r *http.Request) {
	for k, v := range extraHeaders {
		w.Header().Set(k, v)
	}
	w.WriteHeader(http.StatusCreated)
}

var extraHeaders map[string]string

func createdRelayedOk(w http.ResponseWriter, r *http.Request) {
	resp, err := http.Get("http://upstream.example/items")
	if err != nil {
		http.Error(w, "bad gateway", http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	maps.Copy(w.Header(), resp.Header)
	w.WriteHeader(http.StatusCreated)
	io.Copy(w, resp.Body)
}

func createdRelayedLoopOk(w http.ResponseWriter, r *http.Request) {
	resp, err := http.Get("http://upstream.example/items")
	if err != nil {
		http.Error(w, "bad gateway", http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	for k, vs := range resp.Header {
		for _, v := range vs {
			w.Header().Add(k, v)
		}
	}
	w.WriteHeader(http.StatusCreated)
	io.Copy(w, resp.Body)
}

// The status is not known.
func relayedStatusOk(w http.ResponseWriter, r *http.Request) {
	resp, err := http.Get("http://upstream.example/items")
	if err != nil {
		http.Error(w, "bad gateway", http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	w.WriteHeader(resp.StatusCode)
	io.Copy(w, resp.Body)
}

// Whatever the function in the variable does, it may have set Location.
func createdUnknownCallOk(w http.ResponseWriter, r *http.Request) {
	beforeAnswer(w)
	w.WriteHeader(http.StatusCreated)
}

var beforeAnswer func(http.ResponseWriter)

func okOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
}
