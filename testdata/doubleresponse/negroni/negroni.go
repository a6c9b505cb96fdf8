// Package negroni has middleware that answers twice, or not.
package negroni

import (
	"net/http"

	"github.com/urfave/negroni"
	negroni3 "github.com/urfave/negroni/v3"
)

// The next one answers as well.
func guardBad(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	if r.Header.Get("Authorization") == "" {
		w.WriteHeader(http.StatusUnauthorized)
		http.Error(w, "no", http.StatusForbidden) // want `doubleresponse: 403 Forbidden is sent, but a response was sent on line 14`
		return
	}
	next(w, r)
}

func guardOk(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	if r.Header.Get("Authorization") == "" {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	next(w, r)
}

// It asks whether something was sent.
func watchedOk(w http.ResponseWriter, r *http.Request) {
	ww := negroni.NewResponseWriter(w)
	if r.PathValue("name") != "" {
		ww.WriteHeader(http.StatusOK)
	}
	if !ww.Written() {
		ww.WriteHeader(http.StatusNoContent)
	}
}

func watchedBad(w http.ResponseWriter, r *http.Request) {
	ww := negroni3.NewResponseWriter(w)
	ww.WriteHeader(http.StatusOK)
	ww.WriteHeader(http.StatusNoContent) // want `doubleresponse: 204 No Content is sent, but a response was sent on line`
}

type guard struct{}

func (guard) ServeHTTP(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	if r.Header.Get("Authorization") == "" {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	next(w, r)
}

func stack() http.Handler {
	n := negroni.New(negroni.HandlerFunc(guardBad), guard{})
	n.UseFunc(guardOk)
	n.UseHandlerFunc(watchedOk)
	m := negroni3.New()
	m.UseHandler(http.HandlerFunc(watchedBad))
	n.UseHandler(m)
	return n
}
