package nethttp

import (
	"database/sql"
	"errors"
	"net/http"
)

type pinger struct{ db *sql.DB }

// A refusal is the error of a method that is not allowed.
type refusal struct{ verb string }

func (*refusal) Error() string { return "not allowed" }

// failByType chooses the status by the type of the error.
func failByType(w http.ResponseWriter, err error) {
	status := http.StatusInternalServerError
	if no := (*refusal)(nil); errors.As(err, &no) {
		status = http.StatusMethodNotAllowed
	}
	http.Error(w, "failed", status)
}

// Of the database's error it is not known that it is a refusal: it is none.
func (p *pinger) byTypeOk(w http.ResponseWriter, r *http.Request) {
	if err := p.db.PingContext(r.Context()); err != nil {
		failByType(w, err)
	}
}

func refuseByTypeBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		failByType(w, &refusal{r.Method}) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
	}
}

func refuseByTypeOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		w.Header().Set("Allow", http.MethodGet)
		failByType(w, &refusal{r.Method})
	}
}

// What has been sent by then is not known.
func recoversByType(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if recover() != nil {
				failByType(w, errors.New("panic"))
			}
		}()
		next.ServeHTTP(w, r)
	})
}

// failHere likewise; nobody who calls it sets the header, so it is wrong itself, though of one caller nothing is known.
func failHere(w http.ResponseWriter, err error) {
	status := http.StatusInternalServerError
	if no := (*refusal)(nil); errors.As(err, &no) {
		status = http.StatusMethodNotAllowed
	}
	http.Error(w, "failed", status) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
}

func (p *pinger) here(w http.ResponseWriter, r *http.Request) {
	if err := p.db.PingContext(r.Context()); err != nil {
		failHere(w, err)
	}
}

func recoversHere(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if recover() != nil {
				failHere(w, errors.New("panic"))
			}
		}()
		next.ServeHTTP(w, r)
	})
}
