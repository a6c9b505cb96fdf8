package nethttp

import "net/http"

type shelf struct{ base string }

// Serve names the place where it knows one.
func (s *shelf) Serve(w http.ResponseWriter, r *http.Request) {
	if s.base != "" {
		w.Header().Set("Location", s.base)
	}
	s.put(w, r)
}

// On some paths to the 201 there is a Location; that there is none with the 303 does not say that there is none with it.
func (s *shelf) put(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("copy") != "" {
		w.Header().Del("Location")
		w.WriteHeader(http.StatusSeeOther) // want `missinglocation: 303 See Other is sent without a Location header`
		return
	}
	w.WriteHeader(http.StatusCreated)
}
