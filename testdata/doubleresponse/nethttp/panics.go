package nethttp

import "net/http"

type member struct{ admin bool }

var findMember func(key string) (*member, error)

// current answers where it finds nobody.
func current(w http.ResponseWriter, r *http.Request) *member {
	m, err := findMember(r.Header.Get("X-Key"))
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
		return nil
	}
	return m
}

// rules reads a field of nobody where that has answered, and so returns nothing there.
func rules(w http.ResponseWriter, r *http.Request) bool {
	m := current(w, r)
	return m.admin
}

func panicsOk(w http.ResponseWriter, r *http.Request) {
	if !rules(w, r) {
		http.Error(w, "no admin", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func panicsBad(w http.ResponseWriter, r *http.Request) {
	if m := current(w, r); m == nil || !m.admin {
		http.Error(w, "no admin", http.StatusForbidden) // want `doubleresponse: 403 Forbidden is sent, but a response was sent on line`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
