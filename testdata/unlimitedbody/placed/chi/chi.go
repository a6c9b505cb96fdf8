// Package chi limits the bodies that some of its routers get.
package chi

import (
	"io"
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
)

func limited(max int64) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			r.Body = http.MaxBytesReader(w, r.Body, max)
			next.ServeHTTP(w, r)
		})
	}
}

func read(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body)
	w.Write(data)
}

func rootBad(w http.ResponseWriter, r *http.Request) {
	read(w, r) // want `unlimitedbody: the request's body is read with no limit`
}

func groupOk(w http.ResponseWriter, r *http.Request) { read(w, r) }

func routeOk(w http.ResponseWriter, r *http.Request) { read(w, r) }

func routeBad(w http.ResponseWriter, r *http.Request) {
	read(w, r) // want `unlimitedbody: the request's body is read with no limit`
}

func withOk(w http.ResponseWriter, r *http.Request) { read(w, r) }

func mountedOk(w http.ResponseWriter, r *http.Request) { read(w, r) }

func mountedBad(w http.ResponseWriter, r *http.Request) {
	read(w, r) // want `unlimitedbody: the request's body is read with no limit`
}

func handedOk(w http.ResponseWriter, r *http.Request) { read(w, r) }

func handedBad(w http.ResponseWriter, r *http.Request) {
	read(w, r) // want `unlimitedbody: the request's body is read with no limit`
}

func fieldOk(w http.ResponseWriter, r *http.Request) { read(w, r) }

type admin struct{ router chi.Router }

func newAdmin() *admin {
	a := &admin{router: chi.NewRouter()}
	a.router.Use(middleware.RequestSize(1 << 20))
	a.router.Post("/", fieldOk)
	return a
}

func (a *admin) ServeHTTP(w http.ResponseWriter, r *http.Request) { a.router.ServeHTTP(w, r) }

func registerOk(r chi.Router) { r.Post("/handed", handedOk) }

func registerBad(r chi.Router) { r.Post("/handed", handedBad) }

func sub() http.Handler {
	r := chi.NewRouter()
	r.Post("/", mountedOk)
	return r
}

func openSub() chi.Router {
	r := chi.NewRouter()
	r.Post("/", mountedBad)
	return r
}

func routes() http.Handler {
	limit := limited(1 << 20)
	r := chi.NewRouter()
	r.Use(middleware.NoCache)
	r.Post("/root", rootBad)
	r.Group(func(r chi.Router) {
		r.Use(limit)
		r.Post("/group", groupOk)
		registerOk(r)
		r.Mount("/sub", sub())
		r.Route("/in", func(r chi.Router) { r.Post("/", routeOk) })
	})
	r.Route("/bad", func(r chi.Router) {
		r.Post("/route", routeBad)
		registerBad(r)
	})
	r.With(limit).Post("/with", withOk)
	r.Mount("/open", openSub())
	r.Mount("/admin", newAdmin())
	return r
}
