// Package dispatch calls handlers that lie in tables.
package dispatch

import "net/http"

func created(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusCreated) }

func deleted(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNoContent) }

var table = map[string]http.HandlerFunc{
	http.MethodPost:   created,
	http.MethodDelete: deleted,
}

// Map finds the handler in a package-level map; where there is none the call panics.
//
// rows: $1.method(DELETE) $0.status(204)
// rows: $1.method(POST) $0.status(201)
func Map(w http.ResponseWriter, r *http.Request) {
	table[r.Method](w, r)
}

// Found answers 405 itself.
//
// rows: $1.method(!POST,!DELETE) $0.set(Allow) $0.status(405) because(!method)
// rows: $1.method(DELETE) $0.status(204) because(other)
// rows: $1.method(POST) $0.status(201) because(other)
func Found(w http.ResponseWriter, r *http.Request) {
	h, ok := table[r.Method]
	if !ok {
		w.Header().Set("Allow", "POST, DELETE")
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	h(w, r)
}

// Literal has the map inside.
//
// rows: $0.status(201)
// rows: $0.status(204)
func Literal(w http.ResponseWriter, r *http.Request) {
	map[string]http.HandlerFunc{"a": created, "b": deleted}[r.URL.Path](w, r)
}

// Slice calls every handler of a slice.
//
// rows: $0.status(201)
func Slice(w http.ResponseWriter, r *http.Request) {
	for _, h := range []http.HandlerFunc{created, deleted} {
		h(w, r)
	}
}

// Fn_Index calls one handler of an array.
// Lost: One of the two handlers answers.
//
// rows: $1.unknown $0.unknown
func Fn_Index(w http.ResponseWriter, r *http.Request, i int) {
	[...]http.HandlerFunc{created, deleted}[i](w, r)
}

// Fn_Structs has a table of structs.
// Lost: One of the two handlers answers.
//
// rows: $0.status(404) because(other)
// rows: $1.unknown $0.unknown because(other)
func Fn_Structs(w http.ResponseWriter, r *http.Request) {
	for _, row := range []struct {
		path string
		h    http.HandlerFunc
	}{{"/a", created}, {"/b", deleted}} {
		if row.path == r.URL.Path {
			row.h(w, r)
			return
		}
	}
	w.WriteHeader(http.StatusNotFound)
}

// Chosen has no table: the variable holds one of two functions.
//
// rows: if $2==false: $0.status(201)
// rows: if $2==true: $0.status(204)
func Chosen(w http.ResponseWriter, r *http.Request, remove bool) {
	h := created
	if remove {
		h = deleted
	}
	h(w, r)
}

// One function in a variable is known.
//
// rows: $0.status(201)
func One(w http.ResponseWriter, r *http.Request) {
	h := created
	h(w, r)
}
