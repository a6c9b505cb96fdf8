// Package nethttp has bodies that are too large.
package nethttp

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"
)

type item struct{ Name string }

func knownBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var it item
	if err := json.NewDecoder(r.Body).Decode(&it); err != nil {
		var tooLarge *http.MaxBytesError
		if errors.As(err, &tooLarge) {
			http.Error(w, "too large", http.StatusBadRequest) // want `wrongtoolarge: the request's body is too large, but the answer is 400 Bad Request: answer 413 Content Too Large`
			return
		}
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func knownOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var it item
	if err := json.NewDecoder(r.Body).Decode(&it); err != nil {
		var tooLarge *http.MaxBytesError
		if errors.As(err, &tooLarge) {
			http.Error(w, "too large", http.StatusRequestEntityTooLarge)
			return
		}
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func knownSwitchBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var it item
	var tooLarge *http.MaxBytesError
	switch err := json.NewDecoder(r.Body).Decode(&it); {
	case errors.As(err, &tooLarge):
		http.Error(w, "too large", http.StatusInternalServerError) // want `wrongtoolarge: the request's body is too large, but the answer is 500 Internal Server Error`
	case err != nil:
		http.Error(w, "bad request", http.StatusBadRequest)
	default:
		w.WriteHeader(http.StatusNoContent)
	}
}

func knownSwitchOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var it item
	var tooLarge *http.MaxBytesError
	switch err := json.NewDecoder(r.Body).Decode(&it); {
	case errors.As(err, &tooLarge):
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
	case err != nil:
		http.Error(w, "bad request", http.StatusBadRequest)
	default:
		w.WriteHeader(http.StatusNoContent)
	}
}

func textBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var it item
	if err := json.NewDecoder(r.Body).Decode(&it); err != nil {
		if err.Error() == "http: request body too large" {
			http.Error(w, "too large", http.StatusUnprocessableEntity) // want `wrongtoolarge: the request's body is too large, but the answer is 422 Unprocessable Entity`
			return
		}
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func textOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var it item
	if err := json.NewDecoder(r.Body).Decode(&it); err != nil {
		if err.Error() == "http: request body too large" {
			http.Error(w, "too large", http.StatusRequestEntityTooLarge)
			return
		}
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func containsBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	if _, err := io.ReadAll(r.Body); err != nil {
		if strings.Contains(err.Error(), "request body too large") {
			http.Error(w, "too large", http.StatusBadRequest) // want `wrongtoolarge: the request's body is too large, but the answer is 400 Bad Request`
			return
		}
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func containsOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	if _, err := io.ReadAll(r.Body); err != nil {
		if strings.Contains(err.Error(), "request body too large") {
			http.Error(w, "too large", http.StatusRequestEntityTooLarge)
			return
		}
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func assertedBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	if _, err := io.ReadAll(r.Body); err != nil {
		if _, ok := err.(*http.MaxBytesError); ok {
			http.Error(w, "too large", http.StatusBadRequest) // want `wrongtoolarge: the request's body is too large, but the answer is 400 Bad Request`
			return
		}
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func assertedOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	if _, err := io.ReadAll(r.Body); err != nil {
		if _, ok := err.(*http.MaxBytesError); ok {
			http.Error(w, "too large", http.StatusRequestEntityTooLarge)
			return
		}
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func typeSwitchBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	_, err := io.ReadAll(r.Body)
	switch err.(type) {
	case nil:
		w.WriteHeader(http.StatusNoContent)
	case *http.MaxBytesError:
		http.Error(w, "too large", http.StatusBadRequest) // want `wrongtoolarge: the request's body is too large, but the answer is 400 Bad Request`
	default:
		http.Error(w, "bad request", http.StatusBadRequest)
	}
}

func joinedBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	if _, err := io.ReadAll(r.Body); err != nil {
		status := http.StatusBadRequest
		var tooLarge *http.MaxBytesError
		if errors.As(err, &tooLarge) {
			status = http.StatusUnprocessableEntity
		}
		w.WriteHeader(status) // want `wrongtoolarge: the request's body is too large, but the answer is never 413`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func joinedOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	if _, err := io.ReadAll(r.Body); err != nil {
		status := http.StatusBadRequest
		var tooLarge *http.MaxBytesError
		if errors.As(err, &tooLarge) {
			status = http.StatusRequestEntityTooLarge
		}
		w.WriteHeader(status)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func lengthBad(w http.ResponseWriter, r *http.Request) {
	if r.ContentLength > 1<<20 {
		http.Error(w, "too large", http.StatusBadRequest) // want `wrongtoolarge: the request's body is too large, but the answer is 400 Bad Request`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func lengthOk(w http.ResponseWriter, r *http.Request) {
	if r.ContentLength > 1<<20 {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

const maxPayload = 1 << 20

func lengthConstantBad(w http.ResponseWriter, r *http.Request) {
	if maxPayload < r.ContentLength {
		http.Error(w, "too large", http.StatusForbidden) // want `wrongtoolarge: the request's body is too large, but the answer is 403 Forbidden`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// No body at all, or none whose length is known.

func lengthZeroOk(w http.ResponseWriter, r *http.Request) {
	if r.ContentLength == 0 {
		http.Error(w, "no body", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func lengthNegativeOk(w http.ResponseWriter, r *http.Request) {
	if r.ContentLength < 0 {
		http.Error(w, "no length", http.StatusLengthRequired)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func lengthPositiveOk(w http.ResponseWriter, r *http.Request) {
	if r.ContentLength > 0 {
		http.Error(w, "no body is wanted", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func lengthTooShortOk(w http.ResponseWriter, r *http.Request) {
	if r.ContentLength < 16 {
		http.Error(w, "too short", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A URL that is too long has a status of its own.
func longURLOk(w http.ResponseWriter, r *http.Request) {
	if len(r.URL.RawQuery) > 1<<12 {
		http.Error(w, "too long", http.StatusRequestURITooLong)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// What was read is longer than the limit.

func readLengthBad(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(io.LimitReader(r.Body, maxPayload+1))
	if err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	if len(data) > maxPayload {
		http.Error(w, "too large", http.StatusBadRequest) // want `wrongtoolarge: the request's body is too large, but the answer is 400 Bad Request`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func readLengthOk(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(io.LimitReader(r.Body, maxPayload+1))
	if err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	if len(data) > maxPayload {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A field that is too long is not a body that is too large.
func fieldOk(w http.ResponseWriter, r *http.Request) {
	if len(r.FormValue("name")) > 100 {
		http.Error(w, "the name is too long", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Nothing of the body has been read.
func readerOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	if _, err := r.MultipartReader(); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
	}
}
