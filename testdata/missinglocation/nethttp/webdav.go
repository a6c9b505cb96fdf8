package nethttp

import "net/http"

// A collection is created at the request's own address, as PUT creates what it names.
func collectionOk(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case "MKCOL":
		w.WriteHeader(http.StatusCreated)
	case http.MethodPut:
		w.WriteHeader(http.StatusCreated)
	default:
		w.WriteHeader(http.StatusNoContent)
	}
}

func collectionBad(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case "MKCOL", http.MethodPost:
		w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
	default:
		w.WriteHeader(http.StatusNoContent)
	}
}
