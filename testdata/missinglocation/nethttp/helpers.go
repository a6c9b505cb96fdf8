package nethttp

import (
	"encoding/json"
	"errors"
	"net/http"
)

func respondJSON(w http.ResponseWriter, code int, v any) {
	data, err := json.Marshal(v)
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	w.Write(data)
}

func helperStatusBad(w http.ResponseWriter, r *http.Request) {
	respondJSON(w, http.StatusCreated, "1") // want `missinglocation: 201 Created is sent without a Location header`
}

func helperStatusOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/items/1")
	respondJSON(w, http.StatusCreated, "1")
}

func helperOtherStatusOk(w http.ResponseWriter, r *http.Request) {
	respondJSON(w, http.StatusOK, "1")
}

func helperJoinedStatusOk(w http.ResponseWriter, r *http.Request) {
	id, created, _ := save(r)
	code := http.StatusOK
	if created {
		code = http.StatusCreated
		w.Header().Set("Location", "/items/"+id)
	}
	respondJSON(w, code, id)
}

func helperJoinedStatusBad(w http.ResponseWriter, r *http.Request) {
	id, created, _ := save(r)
	code := http.StatusOK
	if created {
		code = http.StatusCreated
	}
	respondJSON(w, code, id) // want `missinglocation: 201 Created is sent without a Location header`
}

// The header is set one level down, the status is sent two levels down.
func created(w http.ResponseWriter, u string, v any) {
	w.Header().Set("Location", u)
	render(w, http.StatusCreated, v)
}

func render(w http.ResponseWriter, code int, v any) {
	respondJSON(w, code, v)
}

func helperTwoLevelsOk(w http.ResponseWriter, r *http.Request) {
	created(w, "/items/1", "1")
}

func helperTwoLevelsBad(w http.ResponseWriter, r *http.Request) {
	render(w, http.StatusCreated, "1") // want `missinglocation: 201 Created is sent without a Location header`
}

func locate(h http.Header, id string) {
	h.Set("Location", "/items/"+id)
}

func helperHeaderOk(w http.ResponseWriter, r *http.Request) {
	locate(w.Header(), "1")
	w.WriteHeader(http.StatusCreated)
}

func setHeader(w http.ResponseWriter, key, value string) {
	w.Header().Set(key, value)
}

func helperKeyOk(w http.ResponseWriter, r *http.Request) {
	setHeader(w, "Location", "/items/1")
	w.WriteHeader(http.StatusCreated)
}

func helperKeyBad(w http.ResponseWriter, r *http.Request) {
	setHeader(w, "Content-Type", "text/plain")
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

// Nobody who calls it sets Location: one finding, in the helper.
func writeCreated(w http.ResponseWriter, v any) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
	json.NewEncoder(w).Encode(v)
}

func firstCallerBad(w http.ResponseWriter, r *http.Request) {
	writeCreated(w, 1)
}

func secondCallerBad(w http.ResponseWriter, r *http.Request) {
	writeCreated(w, 2)
}

// One of its callers sets Location: the finding is in the other.
func sendCreated(w http.ResponseWriter) {
	w.WriteHeader(http.StatusCreated)
}

func carefulCallerOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/items/1")
	sendCreated(w)
}

func carelessCallerBad(w http.ResponseWriter, r *http.Request) {
	sendCreated(w) // want `missinglocation: 201 Created is sent without a Location header`
}

// Two levels of helpers that cannot be right: the finding is where the status was chosen.
func innerCreated(w http.ResponseWriter) {
	respondJSON(w, http.StatusCreated, nil) // want `missinglocation: 201 Created is sent without a Location header`
}

func outerCreated(w http.ResponseWriter) { innerCreated(w) }

func deepCallerBad(w http.ResponseWriter, r *http.Request) {
	outerCreated(w)
}

// Nobody calls it: nothing is known of the response that it is given.
func uncalled(w http.ResponseWriter, v any) {
	w.WriteHeader(http.StatusCreated)
}

// The result tells whether Location was set.
func tryLocate(w http.ResponseWriter, r *http.Request) bool {
	id, made, _ := save(r)
	if !made {
		return false
	}
	w.Header().Set("Location", "/items/"+id)
	return true
}

func resultOk(w http.ResponseWriter, r *http.Request) {
	if tryLocate(w, r) {
		w.WriteHeader(http.StatusCreated)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func resultBad(w http.ResponseWriter, r *http.Request) {
	if !tryLocate(w, r) {
		w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
		return
	}
	w.WriteHeader(http.StatusOK)
}

func statusOf(err error) int {
	if errors.Is(err, errNew) {
		return http.StatusCreated
	}
	return http.StatusOK
}

var errNew = errors.New("new")

// A status that a function without the exchange returns.
func statusFunctionBad(w http.ResponseWriter, r *http.Request) {
	_, _, err := save(r)
	w.WriteHeader(statusOf(err)) // want `missinglocation: 201 Created is sent without a Location header`
}

func statusFunctionOk(w http.ResponseWriter, r *http.Request) {
	id, _, err := save(r)
	w.Header().Set("Location", "/items/"+id)
	w.WriteHeader(statusOf(err))
}

// Helpers without the request, with the response as a field.
type reply struct {
	w http.ResponseWriter
	r *http.Request
}

func (c *reply) created(u string) {
	c.w.Header().Set("Location", u)
	c.w.WriteHeader(http.StatusCreated)
}

func (c *reply) status(code int) {
	c.w.WriteHeader(code)
}

func contextOk(w http.ResponseWriter, r *http.Request) {
	c := &reply{w, r}
	c.created("/items/1")
}

func contextBad(w http.ResponseWriter, r *http.Request) {
	c := &reply{w, r}
	c.status(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

// respond is generic.
func respond[T any](w http.ResponseWriter, code int, v T) {
	w.WriteHeader(code)
	json.NewEncoder(w).Encode(v)
}

func genericBad(w http.ResponseWriter, r *http.Request) {
	respond(w, http.StatusCreated, 1) // want `missinglocation: 201 Created is sent without a Location header`
}

func genericOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/items/1")
	respond(w, http.StatusCreated, 1)
}

// statusWriter remembers the status.
type statusWriter struct {
	http.ResponseWriter
	status int
}

func (s *statusWriter) WriteHeader(code int) {
	s.status = code
	s.ResponseWriter.WriteHeader(code)
}

func wrappedOk(w http.ResponseWriter, r *http.Request) {
	sw := &statusWriter{ResponseWriter: w}
	sw.Header().Set("Location", "/items/1")
	sw.WriteHeader(http.StatusCreated)
}

func wrappedBad(w http.ResponseWriter, r *http.Request) {
	sw := &statusWriter{ResponseWriter: w}
	sw.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

var handlerVariableBad = func(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

var handlerVariableOk = func(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/items/1")
	w.WriteHeader(http.StatusCreated)
}

// A handler that returns an error is a handler.
func erroringBad(w http.ResponseWriter, r *http.Request) error {
	if _, _, err := save(r); err != nil {
		return err
	}
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
	return nil
}

func erroringOk(w http.ResponseWriter, r *http.Request) error {
	id, _, err := save(r)
	if err != nil {
		return err
	}
	w.Header().Set("Location", "/items/"+id)
	w.WriteHeader(http.StatusCreated)
	return nil
}

// Middleware sets Location for the status that the handler chooses: the handler is not called by it.
func pathLocation(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Location", r.URL.Path)
		next.ServeHTTP(w, r)
	})
}
