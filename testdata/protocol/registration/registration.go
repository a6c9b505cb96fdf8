// Package registration gives handlers to routers: what they do is theirs, whoever calls them.
package registration

import "net/http"

// Registered by name.
//
// rows: $0.status(201)
func Registered(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusCreated) }

// Nobody registers this one: its signature is enough.
//
// rows: $0.status(204)
func Nobody(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNoContent) }

// An Item serves itself.
type Item struct{ code int }

// rows: $1.status($0.code)
func (i *Item) ServeHTTP(w http.ResponseWriter, r *http.Request) { w.WriteHeader(i.code) }

// Show is registered as a method value.
//
// rows: $1.status(200)
func (i *Item) Show(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusOK) }

// Made returns a handler: making it answers nobody.
func Made(code int) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(code) }
}

// Routes registers: it answers nobody.
func Routes() *http.ServeMux {
	mux := http.NewServeMux()
	i := &Item{code: http.StatusOK}
	mux.HandleFunc("POST /a", Registered)
	mux.HandleFunc("/b", i.Show)
	mux.Handle("/c", i)
	mux.Handle("/d", Made(http.StatusAccepted))
	mux.Handle("/e", http.HandlerFunc(Registered))
	for _, path := range []string{"/f", "/g"} {
		mux.HandleFunc(path, func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusGone) })
	}
	return mux
}

// Behind serves through a router of its own: what that calls is not known.
//
// rows: $1.unknown $0.unknown
func Behind(w http.ResponseWriter, r *http.Request) { Routes().ServeHTTP(w, r) }

// Direct calls what is also registered.
//
// rows: $0.status(201)
func Direct(w http.ResponseWriter, r *http.Request) { Registered(w, r) }

// Converted calls it through a conversion.
//
// rows: $0.status(201)
func Converted(w http.ResponseWriter, r *http.Request) { http.HandlerFunc(Registered)(w, r) }

// Served calls it as a handler.
//
// rows: $0.status(201)
func Served(w http.ResponseWriter, r *http.Request) { http.HandlerFunc(Registered).ServeHTTP(w, r) }
