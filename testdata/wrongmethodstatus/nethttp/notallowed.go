package nethttp

import (
	"encoding/json"
	"errors"
	"io/fs"
	"net/http"
	"os"
	"strconv"
)

// 405 for something else than the method. Each sets Allow, so that only this rule speaks.

func basicAuthBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "GET")
	if _, _, ok := r.BasicAuth(); !ok {
		w.WriteHeader(http.StatusMethodNotAllowed) // want `wrongmethodstatus: 405 Method Not Allowed is sent because basic authentication failed, and nothing looked at the method: answer 401 Unauthorized`
		return
	}
	w.WriteHeader(http.StatusOK)
}

func basicAuthOk(w http.ResponseWriter, r *http.Request) {
	if _, _, ok := r.BasicAuth(); !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func decodeBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "POST")
	var v any
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20)).Decode(&v); err != nil {
		var tooLarge *http.MaxBytesError
		if errors.As(err, &tooLarge) {
			w.WriteHeader(http.StatusRequestEntityTooLarge)
			return
		}
		w.WriteHeader(http.StatusMethodNotAllowed) // want `wrongmethodstatus: 405 Method Not Allowed is sent because the request's body could not be read`
		return
	}
	w.WriteHeader(http.StatusOK)
}

func decodeOk(w http.ResponseWriter, r *http.Request) {
	var v any
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20)).Decode(&v); err != nil {
		var tooLarge *http.MaxBytesError
		if errors.As(err, &tooLarge) {
			w.WriteHeader(http.StatusRequestEntityTooLarge)
			return
		}
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func formBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "POST")
	if err := r.ParseForm(); err != nil {
		w.WriteHeader(http.StatusMethodNotAllowed) // want `wrongmethodstatus: 405 Method Not Allowed is sent because the request's body could not be read`
		return
	}
	w.WriteHeader(http.StatusOK)
}

// The method was asked before: who knows what the author meant.
func guardedDecodeOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "POST")
	if r.Method != http.MethodPost {
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	if err := r.ParseForm(); err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// A missing Authorization header.
func authorizationBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "GET")
	if r.Header.Get("Authorization") == "" {
		w.WriteHeader(http.StatusMethodNotAllowed) // want `wrongmethodstatus: 405 Method Not Allowed is sent because the Authorization header is missing or wrong`
		return
	}
	w.WriteHeader(http.StatusOK)
}

// A missing cookie.
func cookieBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "GET")
	if _, err := r.Cookie("session"); err != nil {
		w.WriteHeader(http.StatusMethodNotAllowed) // want `wrongmethodstatus: 405 Method Not Allowed is sent because the cookie with the credentials is missing or wrong`
		return
	}
	w.WriteHeader(http.StatusOK)
}

// Missed: a parameter that is no number.
func fn_numberBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "GET")
	if _, err := strconv.Atoi(r.PathValue("id")); err != nil {
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// The table has 405 for a required filter as well.
func filterOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "GET")
	if r.URL.Query().Get("filter") == "" {
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func filterValueOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "GET")
	if r.FormValue("filter") == "" {
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func methodOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "GET")
	if r.Method != http.MethodGet {
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// What is registered for all other methods may say so without a look.
func alwaysOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "GET")
	w.WriteHeader(http.StatusMethodNotAllowed)
}

// A resource in a state in which the method is not allowed.
func stateOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "GET")
	if readOnly {
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// What does not exist is 404.

func missingBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "GET")
	if _, err := os.Stat(r.PathValue("id")); errors.Is(err, fs.ErrNotExist) {
		w.WriteHeader(http.StatusMethodNotAllowed) // want `wrongmethodstatus: 405 Method Not Allowed is sent because the error says that there is no such thing, and nothing looked at the method: answer 404 Not Found`
		return
	}
	w.WriteHeader(http.StatusOK)
}

func missingOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "GET")
	if _, err := os.Stat(r.PathValue("id")); r.Method != http.MethodGet && errors.Is(err, fs.ErrNotExist) {
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	w.WriteHeader(http.StatusOK)
}
