// Package guard lets requests through to handlers.
package guard

import "net/http"

// A Guard decides who may pass.
type Guard interface {
	Pass(w http.ResponseWriter, r *http.Request, next http.Handler)
}

type keyed struct{ key string }

func (k *keyed) Pass(w http.ResponseWriter, r *http.Request, next http.Handler) {
	if r.Header.Get("X-Key") != k.key {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	next.ServeHTTP(w, r)
}

// New returns a guard that asks for a key.
func New(key string) Guard { return &keyed{key} }
