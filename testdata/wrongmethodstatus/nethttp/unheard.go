package nethttp

import (
	"log"
	"net/http"
)

// Nobody here implements PATCH, nor a method that no specification knows: both come to one answer, which is right for the latter.
func unheardOk(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodDelete, http.MethodOptions, http.MethodConnect, http.MethodTrace:
		w.WriteHeader(http.StatusNoContent)
		return
	case http.MethodPatch:
		log.Print("PATCH is not implemented")
	}
	w.WriteHeader(http.StatusNotImplemented)
}
