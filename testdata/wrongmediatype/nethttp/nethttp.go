// Package nethttp answers media types that are not supported.
package nethttp

import (
	"encoding/json"
	"mime"
	"net/http"
	"slices"
	"strings"
)

func comparedBad(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Content-Type") != "application/json" {
		http.Error(w, "JSON is wanted", http.StatusBadRequest) // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400 Bad Request: answer 415 Unsupported Media Type`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func comparedOk(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Content-Type") != "application/json" {
		http.Error(w, "JSON is wanted", http.StatusUnsupportedMediaType)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// 406 is for what the client accepts.
func acceptableBad(w http.ResponseWriter, r *http.Request) {
	if ct := r.Header.Get("Content-Type"); ct != "" && ct != "application/json" {
		w.WriteHeader(http.StatusNotAcceptable) // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 406 Not Acceptable`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A type that is missing is none that is not supported.
func missingOk(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Content-Type") == "" {
		http.Error(w, "which type is it?", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func missingListOk(w http.ResponseWriter, r *http.Request) {
	if len(r.Header["Content-Type"]) == 0 {
		http.Error(w, "which type is it?", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func missingKeyOk(w http.ResponseWriter, r *http.Request) {
	if _, ok := r.Header["Content-Type"]; !ok {
		http.Error(w, "which type is it?", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func prefixBad(w http.ResponseWriter, r *http.Request) {
	if !strings.HasPrefix(r.Header.Get("Content-Type"), "multipart/form-data") {
		http.Error(w, "a form is wanted", http.StatusUnprocessableEntity) // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 422`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func prefixOk(w http.ResponseWriter, r *http.Request) {
	if !strings.HasPrefix(r.Header.Get("Content-Type"), "multipart/form-data") {
		http.Error(w, "a form is wanted", http.StatusUnsupportedMediaType)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func containsBad(w http.ResponseWriter, r *http.Request) {
	if ct := strings.ToLower(r.Header.Get("content-type")); !strings.Contains(ct, "json") {
		w.WriteHeader(http.StatusBadRequest) // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func switchBad(w http.ResponseWriter, r *http.Request) {
	switch r.Header.Get("Content-Type") {
	case "application/json", "text/json":
		w.WriteHeader(http.StatusNoContent)
	case "application/xml":
		w.WriteHeader(http.StatusNoContent)
	default:
		http.Error(w, "JSON or XML is wanted", http.StatusInternalServerError) // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 500`
	}
}

func switchOk(w http.ResponseWriter, r *http.Request) {
	switch r.Header.Get("Content-Type") {
	case "application/json":
		w.WriteHeader(http.StatusNoContent)
	case "":
		w.WriteHeader(http.StatusBadRequest)
	default:
		w.WriteHeader(http.StatusUnsupportedMediaType)
	}
}

func parsedBad(w http.ResponseWriter, r *http.Request) {
	mediatype, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil {
		http.Error(w, "malformed type", http.StatusBadRequest)
		return
	}
	if mediatype != "application/json" {
		http.Error(w, "JSON is wanted", http.StatusBadRequest) // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A type that has no form is malformed as the rest of the request may be.
func parsedOk(w http.ResponseWriter, r *http.Request) {
	mediatype, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil {
		http.Error(w, "malformed type", http.StatusBadRequest)
		return
	}
	if mediatype != "application/json" {
		http.Error(w, "JSON is wanted", http.StatusUnsupportedMediaType)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func parsedTogetherBad(w http.ResponseWriter, r *http.Request) {
	mediatype, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || mediatype != "application/json" {
		http.Error(w, "JSON is wanted", http.StatusBadRequest) // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The boundary is part of what the client sent.
func boundaryOk(w http.ResponseWriter, r *http.Request) {
	_, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || params["boundary"] == "" {
		http.Error(w, "no boundary", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

var supported = []string{"application/json", "application/xml"}

func listBad(w http.ResponseWriter, r *http.Request) {
	if !slices.Contains(supported, r.Header.Get("Content-Type")) {
		w.WriteHeader(http.StatusBadRequest) // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

var decoders = map[string]func([]byte, any) error{"application/json": json.Unmarshal}

func mapBad(w http.ResponseWriter, r *http.Request) {
	if _, ok := decoders[r.Header.Get("Content-Type")]; !ok {
		w.WriteHeader(http.StatusBadRequest) // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func mapOk(w http.ResponseWriter, r *http.Request) {
	if _, ok := decoders[r.Header.Get("Content-Type")]; !ok {
		w.WriteHeader(http.StatusUnsupportedMediaType)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Missed: the loop's result is a variable of its own.
func fn_loopBad(w http.ResponseWriter, r *http.Request) {
	ok := false
	for _, t := range supported {
		if t == r.Header.Get("Content-Type") {
			ok = true
		}
	}
	if !ok {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// What is wrong with the content is another matter.
func contentOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var v struct{ Name string }
	if strings.HasPrefix(r.Header.Get("Content-Type"), "application/json") {
		if err := json.NewDecoder(r.Body).Decode(&v); err != nil {
			http.Error(w, "too large", http.StatusRequestEntityTooLarge)
			return
		}
	} else {
		v.Name = r.FormValue("name")
	}
	if v.Name == "" {
		http.Error(w, "no name", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The handler goes on without the type.
func anywayOk(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Content-Type") != "application/json" {
		w.Write([]byte("text"))
		return
	}
	w.Write([]byte("{}"))
}

// The type of a response that another server sent.
func relayedOk(w http.ResponseWriter, r *http.Request) {
	resp, err := http.Get("http://example.com")
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	if resp.Header.Get("Content-Type") != "application/json" {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Accept.

func acceptBad(w http.ResponseWriter, r *http.Request) {
	if !strings.Contains(r.Header.Get("Accept"), "text/event-stream") {
		http.Error(w, "events only", http.StatusUnsupportedMediaType) // want `wrongmediatype: the request's Accept header cannot be met, but the answer is 415 Unsupported Media Type: answer 406 Not Acceptable`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func acceptOk(w http.ResponseWriter, r *http.Request) {
	if !strings.Contains(r.Header.Get("Accept"), "text/event-stream") {
		http.Error(w, "events only", http.StatusNotAcceptable)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Helpers.

func isJSON(r *http.Request) bool {
	return strings.HasPrefix(r.Header.Get("Content-Type"), "application/json")
}

func askedBad(w http.ResponseWriter, r *http.Request) {
	if !isJSON(r) {
		http.Error(w, "JSON is wanted", http.StatusBadRequest) // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func askedOk(w http.ResponseWriter, r *http.Request) {
	if !isJSON(r) {
		http.Error(w, "JSON is wanted", http.StatusUnsupportedMediaType)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// requireJSON answers and says so.
func requireJSON(w http.ResponseWriter, r *http.Request) bool {
	if !isJSON(r) {
		http.Error(w, "JSON is wanted", http.StatusBadRequest) // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400`
		return false
	}
	return true
}

func requiredBad(w http.ResponseWriter, r *http.Request) {
	if !requireJSON(w, r) {
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// badRequest writes the error in the format that the client sent.
func badRequest(w http.ResponseWriter, r *http.Request, message string) {
	if isJSON(r) {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusBadRequest)
		json.NewEncoder(w).Encode(message)
		return
	}
	http.Error(w, message, http.StatusBadRequest)
}

func formatOk(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("name") == "" {
		badRequest(w, r, "no name")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The same in the handler itself.
func formatHereOk(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("name") == "" {
		if isJSON(r) {
			w.Header().Set("Content-Type", "application/json")
			w.WriteHeader(http.StatusBadRequest)
			json.NewEncoder(w).Encode("no name")
			return
		}
		http.Error(w, "no name", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Middleware.
func jsonOnlyBad(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !isJSON(r) {
			http.Error(w, "JSON is wanted", http.StatusBadRequest) // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400`
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Status chosen before it is sent, which is right wherever Accept can be met.
func chosenBad(w http.ResponseWriter, r *http.Request) {
	status := http.StatusOK
	if r.Header.Get("Accept") != "text/csv" {
		status = http.StatusUnsupportedMediaType
	}
	w.WriteHeader(status) // want `wrongmediatype: the request's Accept header cannot be met, but the answer is 415 Unsupported Media Type`
}

func chosenOk(w http.ResponseWriter, r *http.Request) {
	status := http.StatusOK
	if r.Header.Get("Accept") != "text/csv" {
		status = http.StatusNotAcceptable
	}
	w.WriteHeader(status)
}
