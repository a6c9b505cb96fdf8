package lateheader

import (
	"net/http"
	"strconv"
)

// Its kind is what an item is.
type kind string

// A conversion has no effect and yields the same there as here.
func converted(w http.ResponseWriter, r *http.Request) {
	k := kind(r.PathValue("kind"))
	w.WriteHeader(http.StatusOK)
	w.Header().Set("X-Kind", string(k)) // want `is never sent`
}

type counter struct{ served int }

// What is counted has nothing to do with the header.
func (c *counter) counted(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	c.served++
	w.Header().Set("Vary", "Accept") // want `is never sent`
}

var version = "dev"

// No fix: a variable of the package may have changed on the way.
func versioned(w http.ResponseWriter, r *http.Request) {
	n := len(r.URL.Path)
	w.WriteHeader(http.StatusOK)
	w.Header().Set("X-Version", version+"."+strconv.Itoa(n)) // want `is never sent`
}

// No fix: in the next round it would be as late as before.
func rounds(w http.ResponseWriter, r *http.Request) {
	for _, id := range r.URL.Query()["id"] {
		w.Write([]byte(id))
		w.Header().Set("X-More", "1") // want `is never sent`
	}
}
