package nethttp

import (
	"encoding/json"
	"net/http"
	"slices"
	"strings"
)

// It takes no list of methods: whoever calls it is wrong, and the finding is here.
func methodNotAllowed(w http.ResponseWriter) {
	http.Error(w, "method not allowed", http.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
}

func firstCallerBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		methodNotAllowed(w)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func secondCallerBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		methodNotAllowed(w)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// Some callers set Allow.
func refuse(w http.ResponseWriter) {
	http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
}

func refuseOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		w.Header().Set("Allow", "GET")
		refuse(w)
	}
}

func refuseBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		refuse(w) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
	}
}

func allowOnly(w http.ResponseWriter, methods ...string) {
	w.Header().Set("Allow", strings.Join(methods, ", "))
	http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
}

func allowOnlyOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		allowOnly(w, "GET")
	}
}

// It answers and says so.
func checkMethod(w http.ResponseWriter, r *http.Request, methods ...string) bool {
	if slices.Contains(methods, r.Method) {
		return true
	}
	w.WriteHeader(http.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
	return false
}

func checkedBad(w http.ResponseWriter, r *http.Request) {
	if !checkMethod(w, r, "GET", "HEAD") {
		return
	}
	w.WriteHeader(http.StatusOK)
}

func checkMethodOk(w http.ResponseWriter, r *http.Request, methods ...string) bool {
	if slices.Contains(methods, r.Method) {
		return true
	}
	w.Header().Set("Allow", strings.Join(methods, ", "))
	w.WriteHeader(http.StatusMethodNotAllowed)
	return false
}

func checkedOk(w http.ResponseWriter, r *http.Request) {
	if !checkMethodOk(w, r, "GET", "HEAD") {
		return
	}
	w.WriteHeader(http.StatusOK)
}

func fail(w http.ResponseWriter, code int, text string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	json.NewEncoder(w).Encode(map[string]string{"error": text})
}

func failBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		fail(w, http.StatusMethodNotAllowed, "method not allowed") // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
		return
	}
	w.WriteHeader(http.StatusOK)
}

func failOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		w.Header().Set("Allow", "GET")
		fail(w, http.StatusMethodNotAllowed, "method not allowed")
		return
	}
	w.WriteHeader(http.StatusOK)
}

// Middleware that lets only some methods through.
func onlyBad(method string, next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Method != method {
			w.WriteHeader(http.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
			return
		}
		next(w, r)
	}
}

func onlyOk(method string, next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Method != method {
			w.Header().Set("Allow", method)
			w.WriteHeader(http.StatusMethodNotAllowed)
			return
		}
		next(w, r)
	}
}

type app struct{}

func (app) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodGet {
		w.WriteHeader(http.StatusOK)
		return
	}
	w.WriteHeader(http.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
}
