package gorilla

import (
	"net/http"

	"github.com/gorilla/sessions"
)

var store = sessions.NewCookieStore([]byte("key"))

// To save a session sets a cookie, and nothing else.
func savedBad(w http.ResponseWriter, r *http.Request) {
	s, _ := store.Get(r, "cart")
	if err := s.Save(r, w); err != nil {
		http.Error(w, "no session", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func savedOk(w http.ResponseWriter, r *http.Request) {
	s, _ := store.Get(r, "cart")
	if err := s.Save(r, w); err != nil {
		http.Error(w, "no session", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Location", "/cart")
	w.WriteHeader(http.StatusCreated)
}
