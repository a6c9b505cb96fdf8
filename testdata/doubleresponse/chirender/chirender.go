// Package chirender answers twice, or not, with go-chi/render.
package chirender

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/render"
)

func getBad(w http.ResponseWriter, r *http.Request) {
	if chi.URLParam(r, "id") == "" {
		render.Status(r, http.StatusNotFound)
		render.JSON(w, r, "none")
	}
	render.Status(r, http.StatusOK)
	render.JSON(w, r, "item") // want `doubleresponse: 200 OK is sent, but a response was sent on line 14`
}

func getOk(w http.ResponseWriter, r *http.Request) {
	if chi.URLParam(r, "id") == "" {
		render.Status(r, http.StatusNotFound)
		render.JSON(w, r, "none")
		return
	}
	render.Status(r, http.StatusOK)
	render.JSON(w, r, "item")
}

type problem struct {
	StatusCode int    `json:"-"`
	Message    string `json:"message"`
}

func (p *problem) Render(w http.ResponseWriter, r *http.Request) error {
	render.Status(r, p.StatusCode)
	return nil
}

func invalid(err error) render.Renderer {
	return &problem{StatusCode: http.StatusRequestEntityTooLarge, Message: err.Error()}
}

type item struct {
	Name string `json:"name"`
}

func (i *item) Bind(r *http.Request) error { return nil }

func (i *item) Render(w http.ResponseWriter, r *http.Request) error { return nil }

func renderBad(w http.ResponseWriter, r *http.Request) {
	i := &item{}
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	if err := render.Bind(r, i); err != nil {
		render.Render(w, r, invalid(err))
	}
	render.Render(w, r, i) // want `doubleresponse: .*, but a response was sent on line`
}

func renderOk(w http.ResponseWriter, r *http.Request) {
	i := &item{}
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	if err := render.Bind(r, i); err != nil {
		render.Render(w, r, invalid(err))
		return
	}
	render.Render(w, r, i)
}

// The status was sent by hand, and render sends none of its own; its Content-Type is lost.
func byHandOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusConflict)
	render.JSON(w, r, "taken") // want `lateheader: header "Content-Type" is never sent`
}

// A status that is kept as well is a second one.
func byHandBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	render.Status(r, http.StatusNotFound)
	render.JSON(w, r, "none") // want `doubleresponse: 404 Not Found is sent, but a response was sent on line`
}

func routes() http.Handler {
	r := chi.NewRouter()
	r.Get("/a/{id}", getBad)
	r.Get("/b/{id}", getOk)
	r.Post("/c", renderBad)
	r.Post("/d", renderOk)
	r.Get("/e", byHandOk)
	r.Get("/f", byHandBad)
	return r
}
