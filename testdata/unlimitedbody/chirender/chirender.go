// Package chirender reads bodies with go-chi/render.
package chirender

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/render"
)

type item struct{ Name string }

func (*item) Bind(r *http.Request) error { return nil }

func bindBad(w http.ResponseWriter, r *http.Request) {
	if err := render.Bind(r, &item{}); err != nil { // want `unlimitedbody: the request's body is read with no limit`
		render.Status(r, http.StatusBadRequest)
		render.JSON(w, r, err.Error())
	}
}

func bindOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	if err := render.Bind(r, &item{}); err != nil {
		render.Status(r, http.StatusRequestEntityTooLarge)
		render.JSON(w, r, err.Error())
	}
}

func decodeBad(w http.ResponseWriter, r *http.Request) {
	var v item
	render.DecodeJSON(r.Body, &v) // want `unlimitedbody: the request's body is read with no limit`
}

func variableBad(w http.ResponseWriter, r *http.Request) {
	var v item
	render.Decode(r, &v) // want `unlimitedbody: the request's body is read with no limit`
}

func formBad(w http.ResponseWriter, r *http.Request) {
	var v item
	render.DecodeForm(r.Body, &v) // want `unlimitedbody: the request's body is read with no limit`
}

// The body of another server's response.
func clientOk(w http.ResponseWriter, r *http.Request) {
	resp, err := http.Get("https://example.com/")
	if err != nil {
		render.Status(r, http.StatusBadGateway)
		render.PlainText(w, r, "no")
		return
	}
	defer resp.Body.Close()
	var v item
	render.DecodeJSON(resp.Body, &v)
}

func routes() http.Handler {
	r := chi.NewRouter()
	r.Post("/a", bindBad)
	r.Post("/b", bindOk)
	r.Post("/c", decodeBad)
	r.Post("/d", variableBad)
	r.Post("/e", formBad)
	r.Post("/f", clientOk)
	return r
}
