package nethttp

import (
	"encoding/json"
	"net/http"
	"sync"
)

type ledger interface{ Update(func() error) error }

var books ledger

func inTransactionBad(w http.ResponseWriter, r *http.Request) {
	var entry struct{ Amount int }
	if err := books.Update(func() error {
		return json.NewDecoder(r.Body).Decode(&entry) // want `the request's body is read with no limit`
	}); err != nil {
		http.Error(w, "malformed", http.StatusBadRequest)
	}
}

func inTransactionOk(w http.ResponseWriter, r *http.Request) {
	var entry struct{ Amount int }
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	if err := books.Update(func() error {
		return json.NewDecoder(r.Body).Decode(&entry)
	}); err != nil {
		http.Error(w, "malformed", http.StatusBadRequest)
	}
}

// onceBad has a method of the standard library run it.
func onceBad(w http.ResponseWriter, r *http.Request) {
	var once sync.Once
	var entry struct{ Amount int }
	once.Do(func() {
		if json.NewDecoder(r.Body).Decode(&entry) != nil { // want `the request's body is read with no limit`
			http.Error(w, "malformed", http.StatusBadRequest)
		}
	})
}

func onceOk(w http.ResponseWriter, r *http.Request) {
	var once sync.Once
	var entry struct{ Amount int }
	once.Do(func() {
		if json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20)).Decode(&entry) != nil {
			http.Error(w, "malformed", http.StatusRequestEntityTooLarge)
		}
	})
}
