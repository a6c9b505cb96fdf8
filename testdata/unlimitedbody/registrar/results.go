package registrar

import (
	"errors"
	"io"
	"net/http"
)

// What wraps a handler is returned by a function, or chosen.

func read(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body)
	w.Write(data)
}

func logger() func(http.HandlerFunc) http.HandlerFunc { return logged }

func outer() func(http.HandlerFunc) http.HandlerFunc { return Around }

func loaded(name string) (func(http.HandlerFunc) http.HandlerFunc, error) {
	if name == "" {
		return nil, errors.New("no name")
	}
	return Around, nil
}

// A Guard is implemented elsewhere: it checks who asks.
type Guard interface {
	Wrap(h http.HandlerFunc) http.HandlerFunc
}

func resultRoutes(mux *http.ServeMux, g Guard, verbose bool) error {
	mux.HandleFunc("POST /returned", logger()(returnedBad))
	mux.HandleFunc("POST /outer", outer()(outerOk))
	mux.HandleFunc("POST /guarded", g.Wrap(guardedBad))
	wrap, err := loaded("limits")
	if err != nil {
		return err
	}
	mux.HandleFunc("POST /loaded", wrap(loadedOk))
	chosen := logged
	if verbose {
		chosen = Around
	}
	mux.HandleFunc("POST /chosen", chosen(chosenOk))
	return nil
}

func returnedBad(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body) // want `unlimitedbody: the request's body is read with no limit`
	w.Write(data)
}

func guardedBad(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body) // want `unlimitedbody: the request's body is read with no limit`
	w.Write(data)
}

func outerOk(w http.ResponseWriter, r *http.Request) { read(w, r) }

func loadedOk(w http.ResponseWriter, r *http.Request) { read(w, r) }

func chosenOk(w http.ResponseWriter, r *http.Request) { read(w, r) }
