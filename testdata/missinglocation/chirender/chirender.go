// Package chirender creates things and answers with go-chi/render.
package chirender

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/render"
)

func createBad(w http.ResponseWriter, r *http.Request) {
	render.Status(r, http.StatusCreated)
	render.JSON(w, r, "item") // want `missinglocation: 201 Created is sent without a Location header`
}

func createOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/items/1")
	render.Status(r, http.StatusCreated)
	render.JSON(w, r, "item")
}

// The header may come behind the status, which is only kept.
func laterOk(w http.ResponseWriter, r *http.Request) {
	render.Status(r, http.StatusCreated)
	w.Header().Set("Location", "/items/1")
	render.JSON(w, r, "item")
}

// A PUT creates what its address names.
func putOk(w http.ResponseWriter, r *http.Request) {
	render.Status(r, http.StatusCreated)
	render.JSON(w, r, "item")
}

// Nothing sends what was kept.
func forgottenOk(w http.ResponseWriter, r *http.Request) {
	render.Status(r, http.StatusCreated)
	render.NoContent(w, r)
}

// The last status counts.
func replacedOk(w http.ResponseWriter, r *http.Request) {
	render.Status(r, http.StatusCreated)
	render.Status(r, http.StatusOK)
	render.JSON(w, r, "item")
}

type response struct{ Name string }

func (response) Render(w http.ResponseWriter, r *http.Request) error { return nil }

func renderBad(w http.ResponseWriter, r *http.Request) {
	render.Status(r, http.StatusCreated)
	render.Render(w, r, response{"item"}) // want `missinglocation: 201 Created is sent without a Location header`
}

type created struct{ Name string }

func (c *created) Render(w http.ResponseWriter, r *http.Request) error {
	render.Status(r, http.StatusCreated)
	w.Header().Set("Location", "/items/"+c.Name)
	return nil
}

func renderOk(w http.ResponseWriter, r *http.Request) {
	render.Render(w, r, &created{"item"})
}

// The Render of a field sets the header.
type wrapped struct {
	response
	Inner *created
}

func (wrapped) Render(w http.ResponseWriter, r *http.Request) error { return nil }

func nestedOk(w http.ResponseWriter, r *http.Request) {
	render.Status(r, http.StatusCreated)
	render.Render(w, r, wrapped{Inner: &created{"item"}})
}

func respondBad(w http.ResponseWriter, r *http.Request) {
	render.Status(r, http.StatusCreated)
	render.Respond(w, r, "item") // want `missinglocation: 201 Created is sent without a Location header`
}

func routes() http.Handler {
	r := chi.NewRouter()
	r.Post("/a", createBad)
	r.Post("/b", createOk)
	r.Post("/c", laterOk)
	r.Put("/d", putOk)
	r.Post("/e", forgottenOk)
	r.Post("/f", replacedOk)
	r.Post("/g", renderBad)
	r.Post("/h", renderOk)
	r.Post("/i", nestedOk)
	r.Post("/j", respondBad)
	return r
}
