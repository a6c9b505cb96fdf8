package nethttp

import (
	"context"
	"log"
	"net/http"
)

type failure struct{}

type failures struct{ list []error }

// keep leaves the error behind the request's context, where a middleware finds and answers it.
func keep(r *http.Request, err error) {
	if p, ok := r.Context().Value(failure{}).(*error); ok {
		*p = err
	}
}

func keepAll(ctx context.Context, err error) {
	f := ctx.Value(failure{}).(*failures)
	f.list = append(f.list, err)
}

func note(ctx context.Context, err error) { log.Print(ctx.Value(failure{}), err) }

func keptOk(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		keep(r, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func keptAllOk(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		keepAll(r.Context(), err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func notedBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		note(r.Context(), err)
		return // want `errorasok: the handler returns because of an error and has sent nothing`
	}
	w.WriteHeader(http.StatusNoContent)
}

// noteRequest is given both, and keeps neither.
func noteRequest(r *http.Request, err error) { log.Print(r.URL.Path, err) }

func notedRequestBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		noteRequest(r, err)
		return // want `errorasok: the handler returns because of an error and has sent nothing`
	}
	w.WriteHeader(http.StatusNoContent)
}

// What takes the request and the error is not seen, and may keep them.
type keeper interface {
	Keep(r *http.Request, err error)
}

var kept keeper

func unseenOk(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		kept.Keep(r, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
