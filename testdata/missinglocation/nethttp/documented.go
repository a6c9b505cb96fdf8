package nethttp

import "net/http"

// documentedBad says in its comment that it is for PUT, and is registered for every method.
//
// @Router /documented [put]
func documentedBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

// @Router /documented [put]
func documentedOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
}

func registerDocumented(mux *http.ServeMux) {
	mux.HandleFunc("/documented", documentedBad)
	mux.HandleFunc("PUT /documented/{id}", documentedOk)
}
