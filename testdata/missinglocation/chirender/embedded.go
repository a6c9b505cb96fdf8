package chirender

import (
	"net/http"

	"github.com/go-chi/render"
)

type base struct{ Code int }

func (b *base) Render(w http.ResponseWriter, r *http.Request) error {
	render.Status(r, http.StatusCreated)
	return nil
}

type listed struct {
	*base
	Names []string
}

// fn_embedded: the method is of an embedded struct, which is not followed.
func fn_embedded(w http.ResponseWriter, r *http.Request) {
	render.Render(w, r, &listed{base: &base{}, Names: []string{"item"}})
}
