// Package lib answers with the helpers of another package.
package lib

import (
	"net/http"

	"github.com/statusvet/statusvet/testdata/missinglocation/lib/reply"
)

func statusBad(w http.ResponseWriter, r *http.Request) {
	reply.JSON(w, http.StatusCreated, "1") // want `missinglocation: 201 Created is sent without a Location header`
}

func statusOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/items/1")
	reply.JSON(w, http.StatusCreated, "1")
}

func createdOk(w http.ResponseWriter, r *http.Request) {
	reply.Created(w, "/items/1", "1")
}

func createdBad(w http.ResponseWriter, r *http.Request) {
	reply.BareCreated(w, "1") // want `missinglocation: 201 Created is sent without a Location header`
}

func bareCreatedOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/items/1")
	reply.BareCreated(w, "1")
}

func maybeOk(w http.ResponseWriter, r *http.Request) {
	reply.Maybe(w, "/items/1", r.URL.RawQuery == "")
}

func locateOk(w http.ResponseWriter, r *http.Request) {
	if !reply.Locate(w, r.URL.Path) {
		http.Error(w, "no name", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusCreated)
}

func locateBad(w http.ResponseWriter, r *http.Request) {
	if reply.Locate(w, r.URL.Path) {
		return
	}
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func contextBad(w http.ResponseWriter, r *http.Request) {
	c := &reply.Context{W: w, R: r}
	c.Status(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func contextOk(w http.ResponseWriter, r *http.Request) {
	c := &reply.Context{W: w, R: r}
	c.SetHeader("Location", "/items/1")
	c.Status(http.StatusCreated)
}

// Handlers that are given the project's own context.

func ownContextBad(c *reply.Context) {
	c.Status(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func ownContextOk(c *reply.Context) {
	c.SetHeader("Location", "/items/1")
	c.Status(http.StatusCreated)
}

func adapt(h func(*reply.Context)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		h(&reply.Context{W: w, R: r})
	}
}

func routes(mux *http.ServeMux) {
	mux.HandleFunc("POST /a", adapt(ownContextBad))
	mux.HandleFunc("POST /b", adapt(ownContextOk))
}

func swappedBad(w http.ResponseWriter, r *http.Request) {
	reply.Swapped(r, w) // want `missinglocation: 201 Created is sent without a Location header`
}

func swappedOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/items/1")
	reply.Swapped(r, w)
}
