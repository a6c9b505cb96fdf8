// Package lateheader sets headers too late, and where they depend on what lies between has no fix.
package lateheader

import (
	"bytes"
	"encoding/json"
	"net/http"
	"strconv"
)

func late(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)

	// What is sent is JSON.
	w.Header().Set("Content-Type", "application/json") // want `is never sent`
	w.Header().Set("Vary", "Accept")                   // want `is never sent`

	json.NewEncoder(w).Encode("item")
}

func cookie(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	w.WriteHeader(http.StatusOK)
	http.SetCookie(w, &http.Cookie{ // want `is never sent`
		Name:  "id",
		Value: id,
	})
}

// No fix: the number is known afterwards.
func written(w http.ResponseWriter, r *http.Request) {
	n, _ := w.Write([]byte("item"))
	w.Header().Set("X-Written", strconv.Itoa(n)) // want `is never sent`
}

// No fix: what is in the buffer is gone.
func buffered(w http.ResponseWriter, r *http.Request) {
	var b bytes.Buffer
	b.WriteString("item")
	b.WriteTo(w)
	w.Header().Set("X-Left", strconv.Itoa(b.Len())) // want `is never sent`
}

// No fix: another value was sent.
func other(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Vary", "Accept")
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Vary", "Origin") // want `is never sent`
}

// No fix: it is set on some paths alone.
func some(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	if r.PathValue("id") != "" {
		w.Header().Set("Vary", "Accept") // want `is never sent`
	}
}

// No fix: http.Error has a type of its own.
func replaced(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "{}", http.StatusBadRequest)
	w.Header().Set("Content-Type", "application/json") // want `is never sent`
}

// No fix: the value changes on the way.
func between(w http.ResponseWriter, r *http.Request) {
	tag := "a"
	w.WriteHeader(http.StatusOK)
	if r.Method == http.MethodHead {
		tag = "b"
	}
	w.Header().Set("Etag", tag) // want `is never sent`
}

func tag(w http.ResponseWriter, value string) { w.Header().Set("Etag", value) }

func tagged(w http.ResponseWriter, r *http.Request) {
	tag(w, "a")
	w.WriteHeader(http.StatusOK)
}

// No fix: what a function of one's own does besides, now or later, may belong behind the answer.
func helper(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	tag(w, "b") // want `is never sent`
}

// No fix: it may be a header that was set before.
func named(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Header().Set(r.PathValue("name"), "1") // want `is never sent`
}
