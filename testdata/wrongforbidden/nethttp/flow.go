package nethttp

import (
	"context"
	"net/http"
)

func joinedBad(w http.ResponseWriter, r *http.Request) {
	status := http.StatusOK
	if _, _, ok := r.BasicAuth(); !ok {
		status = http.StatusForbidden
	}
	w.WriteHeader(status) // want `wrongforbidden: 403 Forbidden is sent because basic authentication failed`
}

func joinedOk(w http.ResponseWriter, r *http.Request) {
	status := http.StatusOK
	if _, _, ok := r.BasicAuth(); !ok {
		status = http.StatusUnauthorized
	}
	w.WriteHeader(status)
}

// Nobody has asked whether the user is the one that is named: there is no password.
func sameAnswerBad(w http.ResponseWriter, r *http.Request) {
	user, _, ok := r.BasicAuth()
	if !ok || user != "admin" {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because basic authentication failed`
		return
	}
	serve(w, "welcome")
}

func switchBad(w http.ResponseWriter, r *http.Request) {
	_, err := r.Cookie("session")
	switch {
	case err != nil:
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the cookie with the credentials is missing or wrong`
	default:
		serve(w, "welcome")
	}
}

func elseBad(w http.ResponseWriter, r *http.Request) {
	if _, _, ok := r.BasicAuth(); ok {
		serve(w, "welcome")
	} else {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because basic authentication failed`
	}
}

// Whoever has credentials may not come here.
func reversedOk(w http.ResponseWriter, r *http.Request) {
	if _, _, ok := r.BasicAuth(); ok {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	serve(w, "welcome")
}

// What led to the answer is what came last.
func laterOk(w http.ResponseWriter, r *http.Request) {
	if _, _, ok := r.BasicAuth(); !ok {
		if r.URL.Path == "/private" {
			w.WriteHeader(http.StatusForbidden)
			return
		}
	}
	serve(w, "welcome")
}

// Anonymous callers may read, and nothing else.
func anonymousOk(w http.ResponseWriter, r *http.Request) {
	if _, _, ok := r.BasicAuth(); !ok && r.Method != http.MethodGet {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	serve(w, "welcome")
}

type key struct{}

// Who the caller is was found out by middleware.
func contextOk(w http.ResponseWriter, r *http.Request) {
	if r.Context().Value(key{}) != "admin" {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	serve(w, "welcome")
}

func middlewareBad(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		user, _, ok := r.BasicAuth()
		if !ok {
			http.Error(w, "forbidden", http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because basic authentication failed`
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), key{}, user)))
	})
}

func middlewareOk(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		user, _, ok := r.BasicAuth()
		if !ok {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), key{}, user)))
	})
}

func forbid(w http.ResponseWriter) { http.Error(w, "forbidden", http.StatusForbidden) }

func helperBad(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") == "" {
		forbid(w) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	serve(w, "welcome")
}

func helperOk(w http.ResponseWriter, r *http.Request) {
	if r.Context().Value(key{}) == nil {
		forbid(w)
		return
	}
	serve(w, "welcome")
}

// It answers and says so.
func authenticate(w http.ResponseWriter, r *http.Request) (string, bool) {
	c, err := r.Cookie("session")
	if err != nil {
		forbid(w) // want `wrongforbidden: 403 Forbidden is sent because the cookie with the credentials is missing or wrong`
		return "", false
	}
	return c.Value, true
}

func authenticatedBad(w http.ResponseWriter, r *http.Request) {
	user, ok := authenticate(w, r)
	if !ok {
		return
	}
	serve(w, user)
}

// It returns what is in the header.
func bearer(r *http.Request) string { return r.Header.Get("Authorization") }

func bearerBad(w http.ResponseWriter, r *http.Request) {
	if bearer(r) == "" {
		forbid(w) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	serve(w, "welcome")
}

func bearerOk(w http.ResponseWriter, r *http.Request) {
	if bearer(r) == "" {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	serve(w, "welcome")
}

func hasBasic(r *http.Request) bool {
	_, _, ok := r.BasicAuth()
	return ok
}

func hasBasicBad(w http.ResponseWriter, r *http.Request) {
	if !hasBasic(r) {
		forbid(w) // want `wrongforbidden: 403 Forbidden is sent because basic authentication failed`
		return
	}
	serve(w, "welcome")
}

func sessionOf(r *http.Request) (string, error) {
	c, err := r.Cookie("session")
	if err != nil {
		return "", err
	}
	return c.Value, nil
}

func sessionBad(w http.ResponseWriter, r *http.Request) {
	s, err := sessionOf(r)
	if err != nil {
		forbid(w) // want `wrongforbidden: 403 Forbidden is sent because the cookie with the credentials is missing or wrong`
		return
	}
	serve(w, s)
}

func sessionOk(w http.ResponseWriter, r *http.Request) {
	s, err := sessionOf(r)
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	serve(w, s)
}
