package nethttp

import (
	"encoding/json"
	"errors"
	"net/http"
)

var (
	errMissing, errTaken, errGone, errHeld     = errors.New("missing"), errors.New("taken"), errors.New("gone"), errors.New("held")
	errAsleep, errFull, errSmall, errForeign   = errors.New("asleep"), errors.New("full"), errors.New("small"), errors.New("foreign")
	errTwice, errLate, errEarly, errOverloaded = errors.New("twice"), errors.New("late"), errors.New("early"), errors.New("overloaded")
)

func replies(w http.ResponseWriter, r *http.Request, code int, v any) {
	if r.Context().Err() != nil {
		w.WriteHeader(499)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(v)
}

// refused answers in more ways than are told apart, and says whether it has.
func refused(w http.ResponseWriter, r *http.Request, err error) bool {
	if err == nil {
		return false
	}
	switch {
	case errors.Is(err, errMissing):
		replies(w, r, http.StatusNotFound, err.Error())
	case errors.Is(err, errTaken):
		replies(w, r, http.StatusConflict, err.Error())
	case errors.Is(err, errGone):
		replies(w, r, http.StatusGone, err.Error())
	case errors.Is(err, errHeld):
		replies(w, r, http.StatusLocked, err.Error())
	case errors.Is(err, errAsleep):
		replies(w, r, http.StatusServiceUnavailable, err.Error())
	case errors.Is(err, errFull):
		replies(w, r, http.StatusInsufficientStorage, err.Error())
	case errors.Is(err, errSmall):
		replies(w, r, http.StatusLengthRequired, err.Error())
	case errors.Is(err, errForeign):
		replies(w, r, http.StatusMisdirectedRequest, err.Error())
	case errors.Is(err, errTwice):
		replies(w, r, http.StatusFailedDependency, err.Error())
	case errors.Is(err, errLate):
		replies(w, r, http.StatusGatewayTimeout, err.Error())
	case errors.Is(err, errEarly):
		replies(w, r, http.StatusTooEarly, err.Error())
	case errors.Is(err, errOverloaded):
		replies(w, r, http.StatusTooManyRequests, err.Error())
	default:
		replies(w, r, http.StatusInternalServerError, err.Error())
	}
	return true
}

func manyBad(w http.ResponseWriter, r *http.Request) {
	err := kept(r)
	if refused(w, r, err) {
		return
	}
	replies(w, r, http.StatusCreated, "made") // want `missinglocation: 201 Created is sent without a Location header`
}

func manyOk(w http.ResponseWriter, r *http.Request) {
	err := kept(r)
	if refused(w, r, err) {
		return
	}
	w.Header().Set("Location", "/items/1")
	replies(w, r, http.StatusCreated, "made")
}

func kept(r *http.Request) error { return keep(r.URL.Path) }

var keep func(path string) error
