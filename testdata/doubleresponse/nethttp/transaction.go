package nethttp

import "net/http"

type ledger interface{ Update(func() error) error }

var books ledger

// fn_answeredBad: how often the function runs, and whether at all, is not known.
func fn_answeredBad(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Key") == "" {
		http.Error(w, "no key", http.StatusUnauthorized)
	}
	books.Update(func() error {
		w.WriteHeader(http.StatusNoContent)
		return nil
	})
}

// mayAnswerOk: whether the function has answered is not known.
func mayAnswerOk(w http.ResponseWriter, r *http.Request) {
	if books.Update(func() error {
		w.WriteHeader(http.StatusNoContent)
		return nil
	}) != nil {
		http.Error(w, "not stored", http.StatusInternalServerError)
	}
}

func twiceWithinBad(w http.ResponseWriter, r *http.Request) {
	books.Update(func() error {
		if r.Header.Get("X-Key") == "" {
			http.Error(w, "no key", http.StatusUnauthorized)
		}
		w.WriteHeader(http.StatusNoContent) // want `204 No Content is sent, but a response was sent on line`
		return nil
	})
}
