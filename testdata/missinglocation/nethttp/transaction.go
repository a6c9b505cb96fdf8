package nethttp

import "net/http"

// A ledger runs functions in transactions: how, is not seen here.
type ledger interface {
	Update(func() error) error
	Answer(http.ResponseWriter, func() error) error
}

var books ledger

func inTransactionBad(w http.ResponseWriter, r *http.Request) {
	books.Update(func() error {
		w.WriteHeader(http.StatusCreated) // want `201 Created is sent without a Location header`
		return nil
	})
}

func inTransactionOk(w http.ResponseWriter, r *http.Request) {
	books.Update(func() error {
		w.Header().Set("Location", "/entries/7")
		w.WriteHeader(http.StatusCreated)
		return nil
	})
}

func beforeTransactionOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/entries/7")
	books.Update(func() error {
		w.WriteHeader(http.StatusCreated)
		return nil
	})
}

// givenOk: who runs the function is given the response as well, and may have set the header.
func givenOk(w http.ResponseWriter, r *http.Request) {
	books.Answer(w, func() error {
		w.WriteHeader(http.StatusCreated)
		return nil
	})
}

// behindOk: what the function has done is not known behind the call.
func behindOk(w http.ResponseWriter, r *http.Request) {
	books.Update(func() error {
		w.Header().Set("Location", "/entries/7")
		return nil
	})
	w.WriteHeader(http.StatusCreated)
}

// outcomeBad answers by what the function found.
func outcomeBad(w http.ResponseWriter, r *http.Request) {
	books.Update(func() error {
		if r.URL.Query().Has("known") {
			w.WriteHeader(http.StatusOK)
			return nil
		}
		w.WriteHeader(http.StatusCreated) // want `201 Created is sent without a Location header`
		return nil
	})
}
