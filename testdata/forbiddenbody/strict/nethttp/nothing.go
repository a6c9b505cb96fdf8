package nethttp

import "net/http"

// Nothing is written behind the status: no body is named together with it.
func nothingOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
	w.Write(nil)
}
