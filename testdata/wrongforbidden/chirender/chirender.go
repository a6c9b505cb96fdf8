// Package chirender refuses requests without credentials, with go-chi/render.
package chirender

import (
	"net/http"

	"github.com/go-chi/render"
)

func requireBad(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" {
			render.Status(r, http.StatusForbidden)
			render.JSON(w, r, render.M{"error": "no"}) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
			return
		}
		next.ServeHTTP(w, r)
	})
}

func requireOk(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" {
			render.Status(r, http.StatusUnauthorized)
			render.JSON(w, r, render.M{"error": "no"})
			return
		}
		next.ServeHTTP(w, r)
	})
}

// The status was chosen because of the credentials, whatever is asked until it is sent.
func laterBad(w http.ResponseWriter, r *http.Request) {
	if _, err := r.Cookie("session"); err != nil {
		render.Status(r, http.StatusForbidden)
		text := "no"
		if r.Header.Get("Accept-Language") == "de" {
			text = "nein"
		}
		render.PlainText(w, r, text) // want `wrongforbidden: 403 Forbidden is sent because the cookie with the credentials is missing or wrong`
		return
	}
	render.NoContent(w, r)
}

// Whoever gets here is known.
func ownerOk(w http.ResponseWriter, r *http.Request) {
	if r.PathValue("user") != r.Header.Get("X-User") {
		render.Status(r, http.StatusForbidden)
		render.JSON(w, r, render.M{"error": "no"})
		return
	}
	render.NoContent(w, r)
}

func routes() http.Handler {
	m := http.NewServeMux()
	m.Handle("GET /a/{user}", requireBad(http.HandlerFunc(ownerOk)))
	m.Handle("GET /b/{user}", requireOk(http.HandlerFunc(ownerOk)))
	m.HandleFunc("GET /c", laterBad)
	return m
}
