// Package nethttp wants filters. RFC 9110 has no 405 for one that is missing.
package nethttp

import "net/http"

func filterBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "GET")
	if r.URL.Query().Get("filter") == "" {
		w.WriteHeader(http.StatusMethodNotAllowed) // want `wrongmethodstatus: 405 Method Not Allowed is sent because a parameter is missing, and nothing looked at the method: answer 400 Bad Request`
		return
	}
	w.WriteHeader(http.StatusOK)
}

func filterOk(w http.ResponseWriter, r *http.Request) {
	if r.URL.Query().Get("filter") == "" {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// The method is not one that the filter is for.
func methodOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "GET")
	if r.Method != http.MethodGet && r.URL.Query().Get("filter") == "" {
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	w.WriteHeader(http.StatusOK)
}
