// Package answered has a handler with a limit that gives the exchange, and an error, to somebody who is not known: that one
// answers, and handles no requests.
package answered

import (
	"encoding/json"
	"fmt"
	"net/http"
)

type responder interface {
	Fail(w http.ResponseWriter, r *http.Request, err error)
}

type api struct {
	out  responder
	fail func(w http.ResponseWriter, r *http.Request, err error)
}

func (a *api) routes(mux *http.ServeMux) {
	mux.HandleFunc("POST /pictures", a.session(a.pictureOk))
	mux.HandleFunc("POST /notes", a.session(a.noteBad))
}

var _ = (*api).routes

func (a *api) session(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if _, err := r.Cookie("session"); err != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next(w, r)
	}
}

func (a *api) pictureOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	if err := r.ParseMultipartForm(1 << 20); err != nil {
		a.out.Fail(w, r, err)
		return
	}
	if len(r.MultipartForm.File) == 0 {
		a.fail(w, r, fmt.Errorf("no file"))
		return
	}
	a.answer(w, r, fmt.Errorf("no room"))
}

func (a *api) answer(w http.ResponseWriter, r *http.Request, err error) {
	a.out.Fail(w, r, err)
}

func (a *api) noteBad(w http.ResponseWriter, r *http.Request) {
	var v map[string]string
	if err := json.NewDecoder(r.Body).Decode(&v); err != nil { // want `unlimitedbody: the request's body is read with no limit`
		http.Error(w, "not JSON", http.StatusBadRequest)
	}
}
