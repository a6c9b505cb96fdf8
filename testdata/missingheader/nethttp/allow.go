// Package nethttp has statuses that are sent without the header that they require.
package nethttp

import (
	"maps"
	"net/http"
	"strings"
)

func errorBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header that it requires: set it before the status is written`
		return
	}
	w.WriteHeader(http.StatusOK)
}

func errorOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		w.Header().Set("Allow", "GET")
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func lateBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
		w.Header().Set("Allow", "GET")                                   // want `lateheader: header "Allow" is never sent`
		return
	}
}

func statusBad(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost || r.Method == http.MethodPut {
		w.WriteHeader(http.StatusOK)
	} else {
		w.WriteHeader(http.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
	}
}

func statusOk(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost || r.Method == http.MethodPut {
		w.WriteHeader(http.StatusOK)
	} else {
		w.Header()["Allow"] = []string{"POST", "PUT"}
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
}

func switchBad(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		w.WriteHeader(http.StatusOK)
	case http.MethodDelete:
		w.WriteHeader(http.StatusNoContent)
	default:
		w.WriteHeader(http.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
	}
}

func switchOk(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		w.WriteHeader(http.StatusOK)
	case http.MethodDelete:
		w.WriteHeader(http.StatusNoContent)
	default:
		w.Header().Set("Allow", strings.Join([]string{http.MethodGet, http.MethodDelete}, ", "))
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
}

func taglessBad(w http.ResponseWriter, r *http.Request) {
	switch {
	case r.Method == "GET":
		w.WriteHeader(http.StatusOK)
	default:
		http.Error(w, "method not allowed", 405) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
	}
}

// An Access-Control header is another one.
func corsBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Methods", "GET")
	if r.Method != http.MethodGet {
		w.WriteHeader(http.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
	}
}

func beforehandOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "GET")
	if r.Method != http.MethodGet {
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
}

const allow = "Allow"

func constantOk(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Add(allow, "GET")
	if r.Method != http.MethodGet {
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
}

func deletedBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "GET")
	w.Header().Del("Allow")
	if r.Method != http.MethodGet {
		w.WriteHeader(http.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
	}
}

// The header map is replaced: nothing is known of it.
func relayedOk(w http.ResponseWriter, r *http.Request) {
	resp, err := http.Get("http://upstream.example")
	if err != nil {
		http.Error(w, "bad gateway", http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	maps.Copy(w.Header(), resp.Header)
	if resp.StatusCode == http.StatusMethodNotAllowed {
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	w.WriteHeader(resp.StatusCode)
}

func relayedStatusOk(w http.ResponseWriter, r *http.Request) {
	resp, err := http.Get("http://upstream.example")
	if err != nil {
		http.Error(w, "bad gateway", http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	for k := range resp.Header {
		w.Header().Set(k, resp.Header.Get(k))
	}
	w.WriteHeader(resp.StatusCode)
}

// Every method has a handler in the map, or is answered 405.
var byMethod = map[string]http.HandlerFunc{}

func mapBad(w http.ResponseWriter, r *http.Request) {
	h, ok := byMethod[r.Method]
	if !ok {
		w.WriteHeader(http.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
		return
	}
	h(w, r)
}

func mapOk(w http.ResponseWriter, r *http.Request) {
	h, ok := byMethod[r.Method]
	if !ok {
		for m := range byMethod {
			w.Header().Add("Allow", m)
		}
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	h(w, r)
}

func joinedBad(w http.ResponseWriter, r *http.Request) {
	status := http.StatusOK
	if r.Method != http.MethodGet {
		status = http.StatusMethodNotAllowed
	}
	w.WriteHeader(status) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
}

func joinedOk(w http.ResponseWriter, r *http.Request) {
	status := http.StatusOK
	if r.Method != http.MethodGet {
		w.Header().Set("Allow", "GET")
		status = http.StatusMethodNotAllowed
	}
	w.WriteHeader(status)
}

// The router that the project wrote itself: it calls this with Allow set.
type router struct {
	MethodNotAllowed http.Handler
}

func (rt *router) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		w.Header().Set("Allow", "GET")
		rt.MethodNotAllowed.ServeHTTP(w, r)
		return
	}
	w.WriteHeader(http.StatusOK)
}
