package nethttp

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
)

type member struct{ Name string }

// Who the client is, by nothing but what it has sent to say so.
type directory interface {
	ByToken(ctx context.Context, token string) (*member, error)
	Find(token string) (*member, bool)
	Lookup(token string) *member
	Allowed(token string) bool
	Allow(token string) error
	Permits(token string) (bool, error)
	Authorize(ctx context.Context, token, action string) (*member, error)
}

var members directory

var errNotAllowed = errors.New("not allowed")

func byTokenBad(w http.ResponseWriter, r *http.Request) {
	m, err := members.ByToken(r.Context(), r.Header.Get("Authorization"))
	if err != nil {
		http.Error(w, "forbidden", http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the credentials are missing or do not verify`
		return
	}
	serve(w, m.Name)
}

// An error may as well be the directory's.
func byTokenOk(w http.ResponseWriter, r *http.Request) {
	m, err := members.ByToken(r.Context(), r.Header.Get("Authorization"))
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	serve(w, m.Name)
}

func findBad(w http.ResponseWriter, r *http.Request) {
	m, ok := members.Find(strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer "))
	if !ok {
		http.Error(w, "forbidden", http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the credentials are missing or do not verify`
		return
	}
	serve(w, m.Name)
}

func lookupBad(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("session")
	if err != nil {
		http.Error(w, "no session", http.StatusUnauthorized)
		return
	}
	if members.Lookup(c.Value) == nil {
		http.Error(w, "forbidden", http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the credentials are missing or do not verify`
		return
	}
	serve(w, "welcome")
}

// Whose they are is known, and not asked.
func lookupOk(w http.ResponseWriter, r *http.Request) {
	m := members.Lookup(r.Header.Get("Authorization"))
	if m == nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if m.Name != "admin" {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	serve(w, "welcome")
}

// What returns nobody may ask what somebody is allowed to do.
func allowedOk(w http.ResponseWriter, r *http.Request) {
	if !members.Allowed(r.Header.Get("Authorization")) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	serve(w, "welcome")
}

func allowOk(w http.ResponseWriter, r *http.Request) {
	if err := members.Allow(r.Header.Get("Authorization")); err != nil {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	serve(w, "welcome")
}

// So may what is given more.
func authorizeOk(w http.ResponseWriter, r *http.Request) {
	m, err := members.Authorize(r.Context(), r.Header.Get("Authorization"), "delete")
	if err != nil {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	serve(w, m.Name)
}

// The error says what it is.
func askedOk(w http.ResponseWriter, r *http.Request) {
	m, err := members.ByToken(r.Context(), r.Header.Get("Authorization"))
	if errors.Is(err, errNotAllowed) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	serve(w, m.Name)
}

// The helper returns the errors of all that the request lacks.
func memberOf(r *http.Request) (*member, error) {
	token := r.Header.Get("Authorization")
	if !strings.HasPrefix(token, "Bearer ") {
		return nil, errors.New("no token")
	}
	return members.ByToken(r.Context(), strings.TrimPrefix(token, "Bearer "))
}

func memberBad(w http.ResponseWriter, r *http.Request) {
	m, err := memberOf(r)
	if err != nil {
		forbid(w) // want `wrongforbidden: 403 Forbidden is sent because the (Authorization header is missing or wrong|credentials are missing or do not verify)`
		return
	}
	serve(w, m.Name)
}

// Whether something is permitted is what is asked, and the error is of that question.
func permitsOk(w http.ResponseWriter, r *http.Request) {
	ok, err := members.Permits(r.Header.Get("Authorization"))
	if err != nil {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	fmt.Fprintln(w, ok)
}

var errSuspended = errors.New("suspended")

func accountOf(token string) (*member, error) {
	m := members.Lookup(token)
	if m != nil && m.Name == "" {
		return nil, errSuspended
	}
	return m, nil
}

// Who is suspended is known: what the error says is not looked at.
func fp_suspendedOk(w http.ResponseWriter, r *http.Request) {
	m, err := accountOf(r.Header.Get("Authorization"))
	if err != nil {
		http.Error(w, "suspended", http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the credentials are missing or do not verify`
		return
	}
	serve(w, m.Name)
}
