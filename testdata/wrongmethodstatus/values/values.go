// Package values has handlers that return a status and an error, which one place sends, behind decorators
// that hand on what they return.
package values

import (
	"log"
	"net/http"

	"github.com/gorilla/mux"
)

type user struct{ admin bool }

type handlerFunc func(w http.ResponseWriter, r *http.Request, u *user) (int, error)

// handle is the one place.
func handle(h handlerFunc) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		status, err := h(w, r, &user{})
		if err != nil {
			log.Print(err)
		}
		if status != 0 {
			http.Error(w, http.StatusText(status), status)
		}
	})
}

// asAdmin hands on what h returns: who calls it sends that.
func asAdmin(h handlerFunc) handlerFunc {
	return func(w http.ResponseWriter, r *http.Request, u *user) (int, error) {
		if !u.admin {
			return http.StatusForbidden, nil
		}
		return h(w, r, u)
	}
}

var listBad = asAdmin(func(w http.ResponseWriter, r *http.Request, u *user) (int, error) {
	if r.Method != http.MethodGet {
		return http.StatusNotFound, nil // want `wrongmethodstatus: the request's method was ruled out, but the answer is 404 Not Found`
	}
	return 0, nil
})

var listOk = asAdmin(func(w http.ResponseWriter, r *http.Request, u *user) (int, error) {
	if r.Method != http.MethodGet {
		w.Header().Set("Allow", http.MethodGet)
		return http.StatusMethodNotAllowed, nil
	}
	return 0, nil
})

// Its route lets one method through: there is nothing to rule out.
var routedOk = asAdmin(func(w http.ResponseWriter, r *http.Request, u *user) (int, error) {
	if r.Method != http.MethodDelete {
		return http.StatusNotFound, nil
	}
	return 0, nil
})

var bareBad = asAdmin(func(w http.ResponseWriter, r *http.Request, u *user) (int, error) {
	if r.Method != http.MethodGet {
		return http.StatusMethodNotAllowed, nil // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
	}
	return 0, nil
})

var emptyBad = asAdmin(func(w http.ResponseWriter, r *http.Request, u *user) (int, error) {
	return http.StatusNoContent, nil // want `forbiddenbody: a body is written with 204 No Content`
})

var emptyOk = asAdmin(func(w http.ResponseWriter, r *http.Request, u *user) (int, error) {
	w.WriteHeader(http.StatusNoContent)
	return 0, nil
})

var twiceBad = asAdmin(func(w http.ResponseWriter, r *http.Request, u *user) (int, error) {
	http.Error(w, "gone", http.StatusGone)
	return http.StatusGone, nil // want `doubleresponse: 410 Gone is sent, but a response was sent on line 79`
})

// pages makes two handlers: the router asks the first where nothing else fits.
func pages() (missingOk, staticBad http.Handler) {
	missingOk = handle(func(w http.ResponseWriter, r *http.Request, u *user) (int, error) {
		if r.Method != http.MethodGet {
			return http.StatusNotFound, nil
		}
		return 0, nil
	})
	staticBad = handle(func(w http.ResponseWriter, r *http.Request, u *user) (int, error) {
		if r.Method != http.MethodGet {
			return http.StatusNotFound, nil // want `wrongmethodstatus: the request's method was ruled out, but the answer is 404 Not Found`
		}
		return 0, nil
	})
	return missingOk, staticBad
}

func routes() http.Handler {
	r := mux.NewRouter()
	missing, static := pages()
	r.NotFoundHandler = missing
	r.PathPrefix("/static").Handler(static)
	r.Handle("/bad", handle(listBad))
	r.Handle("/ok", handle(listOk))
	r.Handle("/routed", handle(routedOk)).Methods("DELETE")
	r.Handle("/bare", handle(bareBad))
	r.Handle("/empty", handle(emptyBad))
	r.Handle("/emptied", handle(emptyOk))
	r.Handle("/twice", handle(twiceBad))
	return r
}
