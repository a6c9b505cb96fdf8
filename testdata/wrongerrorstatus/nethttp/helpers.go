package nethttp

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
)

// refused asks no more of the error than whether there is one.
func refused(w http.ResponseWriter, err error) bool {
	if err != nil {
		http.Error(w, "no", http.StatusInternalServerError)
		return true
	}
	return false
}

func refusedBad(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("n"))
	if refused(w, err) { // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500`
		return
	}
	fmt.Fprint(w, n)
}

var stock func() (int, error)

func refusedOk(w http.ResponseWriter, r *http.Request) {
	n, err := stock()
	if refused(w, err) {
		return
	}
	fmt.Fprint(w, n)
}

// identifier is given the text alone.
func identifier(s string) (int, error) {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0, fmt.Errorf("identifier: %w", err)
	}
	return n, nil
}

func identifierBad(w http.ResponseWriter, r *http.Request) {
	if _, err := identifier(r.PathValue("id")); err != nil {
		http.Error(w, "no", http.StatusInternalServerError) // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func identifierOk(w http.ResponseWriter, r *http.Request) {
	if _, err := identifier(r.PathValue("id")); err != nil {
		http.Error(w, "no", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The text is the service's own.
func ownIdentifierOk(w http.ResponseWriter, r *http.Request) {
	if _, err := identifier(w.Header().Get("X-Version")); err != nil {
		http.Error(w, "no", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// page looks into the query, through another helper.
func page(q url.Values) (int, error) {
	if !q.Has("page") {
		return 0, errors.New("no page")
	}
	return identifier(q.Get("page"))
}

func pageBad(w http.ResponseWriter, r *http.Request) {
	if _, err := page(r.URL.Query()); err != nil {
		http.Error(w, "no", http.StatusInternalServerError) // want `wrongerrorstatus: every error is answered 500 Internal Server Error, also when what the client sent is malformed`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// lookup fails as well where the store does.
func lookup(s string) (int, error) {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0, nil
	}
	if _, err := stock(); err != nil {
		return 0, err
	}
	return n, nil
}

func lookupOk(w http.ResponseWriter, r *http.Request) {
	if _, err := lookup(r.PathValue("id")); err != nil {
		http.Error(w, "no", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
