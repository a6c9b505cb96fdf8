// Package inferred answers errors of another package of the module.
package inferred

import (
	"errors"
	"fmt"
	"net/http"

	"github.com/statusvet/statusvet/testdata/wrongerrorstatus/inferred/store"
)

func wrappedBad(w http.ResponseWriter, r *http.Request) {
	name, err := store.User(r.PathValue("id"))
	if errors.Is(err, store.ErrWrapped) {
		w.WriteHeader(http.StatusInternalServerError) // want `wrongerrorstatus: the error says that there is no such thing .*ErrWrapped.*500`
		return
	}
	fmt.Fprintln(w, name)
}

func returnedBad(w http.ResponseWriter, r *http.Request) {
	name, err := store.User(r.PathValue("id"))
	switch {
	case errors.Is(err, store.ErrNoUser):
		w.WriteHeader(http.StatusInternalServerError) // want `wrongerrorstatus: .*ErrNoUser.*500`
	case err != nil:
		w.WriteHeader(http.StatusInternalServerError)
	default:
		fmt.Fprintln(w, name)
	}
}

func returnedOk(w http.ResponseWriter, r *http.Request) {
	name, err := store.User(r.PathValue("id"))
	switch {
	case errors.Is(err, store.ErrNoUser):
		w.WriteHeader(http.StatusNotFound)
	case errors.Is(err, store.ErrFailed):
		w.WriteHeader(http.StatusInternalServerError)
	default:
		fmt.Fprintln(w, name)
	}
}

func chainedBad(w http.ResponseWriter, r *http.Request) {
	name, err := store.Account(r.PathValue("id"))
	if errors.Is(err, store.ErrChained) {
		w.WriteHeader(http.StatusInternalServerError) // want `wrongerrorstatus: .*ErrChained.*500`
		return
	}
	fmt.Fprintln(w, name)
}

// The same error says that the database failed.
func eitherOk(w http.ResponseWriter, r *http.Request) {
	name, err := store.Either(r.PathValue("id"))
	if errors.Is(err, store.ErrEither) {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(w, name)
}

func typeBad(w http.ResponseWriter, r *http.Request) {
	name, err := store.Missing(r.PathValue("id"))
	var missing *store.MissingError
	if errors.As(err, &missing) {
		w.WriteHeader(http.StatusInternalServerError) // want `wrongerrorstatus: .*MissingError.*500`
		return
	}
	fmt.Fprintln(w, name)
}

func typeOk(w http.ResponseWriter, r *http.Request) {
	name, err := store.Missing(r.PathValue("id"))
	var missing *store.MissingError
	if errors.As(err, &missing) {
		w.WriteHeader(http.StatusGone)
		return
	}
	fmt.Fprintln(w, name)
}

func takenBad(w http.ResponseWriter, r *http.Request) {
	if err := store.Create(nil); errors.Is(err, store.ErrTaken) {
		w.WriteHeader(http.StatusInternalServerError) // want `wrongerrorstatus: the error says that it exists already .*ErrTaken.*500`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Here the handler's own package tells.
var errGone = fmt.Errorf("gone: %w", store.ErrNoUser)

func ownBad(w http.ResponseWriter, r *http.Request) {
	name, err := store.User(r.PathValue("id"))
	if err == errGone {
		w.WriteHeader(http.StatusInternalServerError) // want `wrongerrorstatus: .*errGone.*500`
		return
	}
	fmt.Fprintln(w, name)
}

func codeBad(w http.ResponseWriter, r *http.Request) {
	if err := store.Insert(r.PathValue("id")); errors.Is(err, store.ErrUsed) {
		w.WriteHeader(http.StatusInternalServerError) // want `wrongerrorstatus: the error says that it exists already .*ErrUsed.*500`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func codeOk(w http.ResponseWriter, r *http.Request) {
	if err := store.Insert(r.PathValue("id")); errors.Is(err, store.ErrUsed) {
		w.WriteHeader(http.StatusConflict)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func refusedOk(w http.ResponseWriter, r *http.Request) {
	if err := store.Update(r.PathValue("id")); errors.Is(err, store.ErrRefused) {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func absentBad(w http.ResponseWriter, r *http.Request) {
	if err := store.Absent(r.PathValue("id")); errors.Is(err, store.ErrAbsent) {
		w.WriteHeader(http.StatusInternalServerError) // want `wrongerrorstatus: .*ErrAbsent.*500`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
