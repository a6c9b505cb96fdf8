// Package field keeps its routers in fields, with a limit before one of them.
package field

import (
	"io"
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
)

type api struct{ public, admin chi.Router }

func (a *api) publicBad(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(r.Body) // want `unlimitedbody: the request's body is read with no limit`
	if err != nil {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	w.Write(data)
}

func (a *api) adminOk(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	w.Write(data)
}

func newAPI() *api {
	a := &api{public: chi.NewRouter(), admin: chi.NewRouter()}
	a.admin.Use(middleware.RequestSize(1 << 20))
	a.public.Post("/items", a.publicBad)
	a.admin.Post("/items", a.adminOk)
	return a
}

// Part is a part of somebody else's service, whose router may have a limit before it.
type Part struct{ Router chi.Router }

func (p *Part) partOk(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	w.Write(data)
}

// Register adds its routes.
func (p *Part) Register() { p.Router.Post("/part", p.partOk) }

// open makes a router: it is none of the others.
var open func() (chi.Router, error)

func opened() (http.Handler, error) {
	r, err := open()
	if err != nil {
		return nil, err
	}
	r.Use(middleware.RequestSize(1 << 20))
	return r, nil
}
