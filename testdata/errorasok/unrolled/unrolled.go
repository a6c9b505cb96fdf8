// Package unrolled has errors that are answered with a 2xx, with unrolled/render.
package unrolled

import (
	"context"
	"log"
	"net/http"

	"github.com/unrolled/render"
)

var rnd = render.New()

type store interface {
	Delete(ctx context.Context, id string) error
}

var db store

func textBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		rnd.JSON(w, http.StatusOK, map[string]string{"error": err.Error()}) // want `errorasok: an error is sent with 200 OK`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func textOk(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		rnd.JSON(w, http.StatusInternalServerError, map[string]string{"error": err.Error()})
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func impliedBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		rnd.Text(w, http.StatusOK, err.Error()) // want `errorasok: an error is sent with 200 OK`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func silentBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		log.Print(err)
		return // want `errorasok: the handler returns because of an error and has sent nothing, which becomes an empty 200 OK`
	}
	w.WriteHeader(http.StatusNoContent)
}

func silentOk(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		log.Print(err)
		rnd.Text(w, http.StatusInternalServerError, "cannot delete")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func routes() http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("DELETE /a/{id}", textBad)
	m.HandleFunc("DELETE /b/{id}", textOk)
	m.HandleFunc("DELETE /c/{id}", impliedBad)
	m.HandleFunc("DELETE /d/{id}", silentBad)
	m.HandleFunc("DELETE /e/{id}", silentOk)
	return m
}
