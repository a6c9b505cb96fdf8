// Package values has handlers that return what is to be answered.
package values

import (
	"errors"
	"fmt"
	"net/http"

	"github.com/statusvet/statusvet/testdata/missingheader/values/apperr"
)

func routes(mux *http.ServeMux) {
	mux.Handle("/a", apperr.Handler(constructedBad))
	mux.Handle("/b", apperr.Handler(literalBad))
	mux.Handle("/c", apperr.Handler(setOk))
	mux.Handle("/d", apperr.Handler(otherOk))
	mux.Handle("/e", apperr.Handler(wrappedBad))
	mux.Handle("/f", apperr.Handler(changedOk))
	mux.Handle("/g", apperr.Handler(changedBad))
	mux.Handle("/h", apperr.Handler(helperBad))
	mux.Handle("POST /i", apperr.Handler(routedOk))
	mux.Handle("/j", apperr.Handler(unknownOk))
	mux.Handle("/k", apperr.Handler(joinedBad))
	mux.Handle("/l", apperr.Handler(formattedOk))
	mux.Handle("/m", apperr.Handler(namedBad))
	mux.Handle("/n", apperr.Handler(deferredBad))
}

func constructedBad(w http.ResponseWriter, r *http.Request) error {
	if r.Method != http.MethodPost {
		return apperr.MethodNotAllowed() // want `missingheader: 405 Method Not Allowed is sent without`
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}

func literalBad(w http.ResponseWriter, r *http.Request) error {
	if r.Method != http.MethodPost {
		return &apperr.Error{Code: http.StatusMethodNotAllowed} // want `missingheader: 405 Method Not Allowed is sent without`
	}
	return nil
}

func setOk(w http.ResponseWriter, r *http.Request) error {
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", "POST")
		return apperr.MethodNotAllowed()
	}
	return nil
}

func otherOk(w http.ResponseWriter, r *http.Request) error {
	if r.Method != http.MethodPost {
		return nil
	}
	return apperr.NotFound(r.URL.Path)
}

func wrappedBad(w http.ResponseWriter, r *http.Request) error {
	if r.Method != http.MethodPost {
		return fmt.Errorf("wrapped: %w", apperr.New(http.StatusMethodNotAllowed, "no")) // want `missingheader: 405 Method Not Allowed is sent without`
	}
	return nil
}

// It does not wrap: the central writer does not find the status.
func formattedOk(w http.ResponseWriter, r *http.Request) error {
	if r.Method != http.MethodPost {
		return fmt.Errorf("not wrapped: %v", apperr.New(http.StatusMethodNotAllowed, "no").Message)
	}
	return nil
}

func changedOk(w http.ResponseWriter, r *http.Request) error {
	e := apperr.MethodNotAllowed()
	e.Code = http.StatusNotFound
	return e
}

func changedBad(w http.ResponseWriter, r *http.Request) error {
	if r.Method == http.MethodPost {
		return nil
	}
	e := apperr.NotFound("x").WithCause(errors.New("cause"))
	e.Code = http.StatusMethodNotAllowed // want `missingheader: 405 Method Not Allowed is sent without`
	return e
}

// One finding, in the helper that chooses the status.
func onlyPost(r *http.Request) error {
	if r.Method != http.MethodPost {
		return apperr.New(http.StatusMethodNotAllowed, "post only") // want `missingheader: 405 Method Not Allowed is sent without`
	}
	return nil
}

func helperBad(w http.ResponseWriter, r *http.Request) error {
	if err := onlyPost(r); err != nil {
		return err
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}

func routedOk(w http.ResponseWriter, r *http.Request) error {
	if r.Method != http.MethodPost {
		return apperr.MethodNotAllowed()
	}
	return nil
}

var current error

func unknownOk(w http.ResponseWriter, r *http.Request) error {
	if r.Method != http.MethodPost {
		return current
	}
	return nil
}

func joinedBad(w http.ResponseWriter, r *http.Request) error {
	code := http.StatusNotFound
	if r.Method != http.MethodGet {
		code = http.StatusMethodNotAllowed
	}
	return apperr.New(code, "no") // want `missingheader: 405 Method Not Allowed is sent without`
}

func namedBad(w http.ResponseWriter, r *http.Request) (err error) {
	if r.Method != http.MethodPost {
		err = apperr.MethodNotAllowed() // want `missingheader: 405 Method Not Allowed is sent without`
		return
	}
	return nil
}

func deferredBad(w http.ResponseWriter, r *http.Request) error {
	defer fmt.Println("done")
	if r.Method != http.MethodPost {
		return apperr.MethodNotAllowed() // want `missingheader: 405 Method Not Allowed is sent without`
	}
	return nil
}

// Nobody turns its error into a response: it is not of an adapter's type.
func unadaptedOk(w http.ResponseWriter, r *http.Request, id string) error {
	if r.Method != http.MethodPost {
		return apperr.MethodNotAllowed()
	}
	return nil
}

func directBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		apperr.Write(w, apperr.MethodNotAllowed()) // want `missingheader: 405 Method Not Allowed is sent without`
	}
}

func directOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", "POST")
		apperr.Write(w, apperr.MethodNotAllowed())
	}
}

func moreRoutes(mux *http.ServeMux) {
	mux.Handle("/o", apperr.Handler(importedVariableBad))
	mux.Handle("/p", apperr.Handler(variableBad))
	mux.Handle("/q", apperr.Handler(variableOk))
	mux.Handle("/r", apperr.Handler(importedVariableOk))
	mux.Handle("/s", apperr.Handler(changedVariableOk))
}

func importedVariableBad(w http.ResponseWriter, r *http.Request) error {
	if r.Method != http.MethodPost {
		return apperr.ErrMethod // want `missingheader: 405 Method Not Allowed is sent without`
	}
	return nil
}

func importedVariableOk(w http.ResponseWriter, r *http.Request) error {
	if r.Method == http.MethodPost {
		return apperr.ErrMissing
	}
	return nil
}

func changedVariableOk(w http.ResponseWriter, r *http.Request) error {
	if r.Method != http.MethodPost {
		return apperr.ErrChanged
	}
	return nil
}

var (
	errMethod  error = apperr.New(http.StatusMethodNotAllowed, "no")
	errMissing error = &apperr.Error{Code: http.StatusNotFound}
)

func variableBad(w http.ResponseWriter, r *http.Request) error {
	if r.Method != http.MethodPost {
		return errMethod // want `missingheader: 405 Method Not Allowed is sent without`
	}
	return nil
}

func variableOk(w http.ResponseWriter, r *http.Request) error {
	if r.Method == http.MethodPost {
		return errMissing
	}
	return nil
}
