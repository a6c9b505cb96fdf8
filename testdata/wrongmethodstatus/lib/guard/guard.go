// Package guard looks at methods for package lib.
package guard

import "net/http"

// Post answers 400 to other methods than POST, and says so.
func Post(w http.ResponseWriter, r *http.Request) bool {
	if r.Method != http.MethodPost {
		http.Error(w, "wrong method", http.StatusBadRequest) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 400 Bad Request`
		return false
	}
	return true
}

// IsPost reports whether the method is POST.
func IsPost(r *http.Request) bool { return r.Method == http.MethodPost }

// BadRequest sends 400.
func BadRequest(w http.ResponseWriter) { http.Error(w, "bad request", http.StatusBadRequest) }

// CORS answers OPTIONS; its callers go on with the other methods.
func CORS(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
	}
}

// Handled answers POST and reports whether it did.
func Handled(w http.ResponseWriter, r *http.Request) bool {
	if r.Method == http.MethodPost {
		w.Write([]byte("posted"))
		return true
	}
	return false
}
