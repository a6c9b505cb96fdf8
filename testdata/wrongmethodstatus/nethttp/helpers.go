package nethttp

import (
	"encoding/json"
	"errors"
	"net/http"
	"slices"
	"strings"
)

func fail(w http.ResponseWriter, code int, text string) {
	w.WriteHeader(code)
	json.NewEncoder(w).Encode(text)
}

func helperBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		fail(w, http.StatusBadRequest, "wrong method") // want `wrongmethodstatus: the request's method was ruled out, but the answer is 400 Bad Request`
		return
	}
	w.WriteHeader(http.StatusOK)
}

func helperOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", "POST")
		fail(w, http.StatusMethodNotAllowed, "wrong method")
		return
	}
	w.WriteHeader(http.StatusOK)
}

// It answers and says so.
func requirePost(w http.ResponseWriter, r *http.Request) bool {
	if r.Method != http.MethodPost {
		http.Error(w, "wrong method", http.StatusBadRequest) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 400 Bad Request`
		return false
	}
	return true
}

func requiredBad(w http.ResponseWriter, r *http.Request) {
	if !requirePost(w, r) {
		return
	}
	w.WriteHeader(http.StatusOK)
}

// It only says so.
func isPost(r *http.Request) bool { return r.Method == http.MethodPost }

func askedBad(w http.ResponseWriter, r *http.Request) {
	if !isPost(r) {
		http.Error(w, "wrong method", http.StatusBadRequest) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 400 Bad Request`
		return
	}
	w.WriteHeader(http.StatusOK)
}

func askedOk(w http.ResponseWriter, r *http.Request) {
	if !isPost(r) {
		w.Header().Set("Allow", "POST")
		http.Error(w, "wrong method", http.StatusMethodNotAllowed)
		return
	}
	w.WriteHeader(http.StatusOK)
}

var errMethod = errors.New("method not allowed")

func checkPost(r *http.Request) error {
	if r.Method != http.MethodPost {
		return errMethod
	}
	return nil
}

func erroredBad(w http.ResponseWriter, r *http.Request) {
	if err := checkPost(r); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 400 Bad Request`
		return
	}
	w.WriteHeader(http.StatusOK)
}

// All that comes back from the helper is an error of many kinds.
func checkAll(r *http.Request) error {
	if r.Method != http.MethodPost {
		return errMethod
	}
	if r.URL.RawQuery == "" {
		return errors.New("no query")
	}
	return nil
}

func manyErrorsOk(w http.ResponseWriter, r *http.Request) {
	if err := checkAll(r); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// The helper is called for more than a wrong method.
func badRequest(w http.ResponseWriter) {
	http.Error(w, "bad request", http.StatusBadRequest)
}

func sharedBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		badRequest(w) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 400 Bad Request`
		return
	}
	w.WriteHeader(http.StatusOK)
}

func sharedOk(w http.ResponseWriter, r *http.Request) {
	if r.URL.RawQuery == "" {
		badRequest(w)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func containsBad(w http.ResponseWriter, r *http.Request) {
	if !slices.Contains([]string{"GET", "HEAD"}, r.Method) {
		w.WriteHeader(http.StatusBadRequest) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 400 Bad Request`
		return
	}
	w.WriteHeader(http.StatusOK)
}

func foldBad(w http.ResponseWriter, r *http.Request) {
	if !strings.EqualFold(r.Method, "POST") {
		w.WriteHeader(http.StatusBadRequest) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 400 Bad Request`
		return
	}
	w.WriteHeader(http.StatusOK)
}

// Middleware.
func only(method string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != method {
			http.NotFound(w, r) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 404 Not Found`
			return
		}
		next.ServeHTTP(w, r)
	})
}

// The wrapper lets only POST through: the switch has nothing left to rule out.
func taglessBehindWrapperOk(w http.ResponseWriter, r *http.Request) {
	switch {
	case r.Method == http.MethodPost:
		w.WriteHeader(http.StatusOK)
	default:
		w.WriteHeader(http.StatusInternalServerError)
	}
}

func onlyPost(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", "POST")
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	taglessBehindWrapperOk(w, r)
}

// The registration lets only POST through.
func registeredOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func registeredBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		w.WriteHeader(http.StatusInternalServerError) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 500 Internal Server Error`
		return
	}
	w.WriteHeader(http.StatusOK)
}

func routes(mux *http.ServeMux) {
	mux.HandleFunc("POST /a", registeredOk)
	mux.HandleFunc("/b", registeredBad)
	mux.HandleFunc("/c", alwaysOk)
	mux.HandleFunc("/d", onlyPost)
}
