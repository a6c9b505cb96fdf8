// Package loops answers and sets headers in loops.
package loops

import (
	"net/http"
	"slices"
)

// rows: $0.status(200)
// rows: if $1!=nil: $0.set(*) $0.status(200)
func Headers(w http.ResponseWriter, m map[string]string) {
	for k, v := range m {
		w.Header().Set(k, v)
	}
	w.WriteHeader(http.StatusOK)
}

// rows: $0.status(200)
// rows: if $1!=nil: $0.set(Link) $0.status(200)
func ConstantHeader(w http.ResponseWriter, links []string) {
	for _, l := range links {
		w.Header().Add("Link", l)
	}
	w.WriteHeader(http.StatusOK)
}

// Literal ranges over keys that are written here.
//
// rows: $0.set(Etag) $0.set(Location)
func Literal(w http.ResponseWriter) {
	for _, k := range []string{"Etag", "Location"} {
		w.Header().Set(k, "x")
	}
}

// rows: $0.status(200) because(other)
// rows: if $1!=nil: $0.status(400) because(other)
func EarlyExit(w http.ResponseWriter, ids []int) {
	for _, id := range ids {
		if id < 0 {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
	}
	w.WriteHeader(http.StatusOK)
}

// Continue goes on after an answer.
//
// rows: $0.status(200)
// rows: if $1!=nil: $0.status(400) because(other)
func Continue(w http.ResponseWriter, ids []int) {
	for _, id := range ids {
		if id < 0 {
			w.WriteHeader(http.StatusBadRequest)
			continue
		}
	}
	w.WriteHeader(http.StatusOK)
}

// rows: $0.status(200) because(other)
// rows: if $1!=nil: $0.status(400) because(other)
func Break(w http.ResponseWriter, ids []int) {
	code := http.StatusOK
	for _, id := range ids {
		if id < 0 {
			code = http.StatusBadRequest
			break
		}
	}
	w.WriteHeader(code)
}

// Lost: The reason for 404 is lost.
//
// rows: $0.status(404)
// rows: if $1!=nil: $0.status(200)
func Fn_Found(w http.ResponseWriter, ids []int, want int) {
	found := false
	for _, id := range ids {
		if id == want {
			found = true
		}
	}
	if !found {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// rows: if $1!=nil: $0.body because(other)
// rows: nothing
func Stream(w http.ResponseWriter, parts []string) {
	for _, p := range parts {
		w.Write([]byte(p))
	}
}

// Lost: Writes for certain.
//
// rows: $0.body because(other)
// rows: nothing
func Fn_Counted(w http.ResponseWriter) {
	for i := 0; i < 3; i++ {
		w.Write([]byte("x"))
	}
}

// rows: exit
func Forever(w http.ResponseWriter, next func() []byte) {
	for {
		w.Write(next())
	}
}

// rows: $0.body because(other)
// rows: because(other)
func Until(w http.ResponseWriter, r *http.Request, next chan []byte) {
	for {
		select {
		case <-r.Context().Done():
			return
		case b := <-next:
			w.Write(b)
		}
	}
}

// Lost: The reason for 502, an error, is lost.
//
// rows: $0.status(200)
// rows: $0.status(502)
func Fn_Retry(w http.ResponseWriter, try func() error) {
	var err error
	for i := 0; i < 3; i++ {
		if err = try(); err == nil {
			break
		}
	}
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// Fn_Func ranges over a function.
// Lost: Sends 200 or 400: the body of such a loop is a closure that is handed on.
//
// rows: $0.status(?) $0.unknown
// rows: $0.unknown because(other)
func Fn_Func(w http.ResponseWriter, ids []int) {
	for id := range slices.Values(ids) {
		if id < 0 {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
	}
	w.WriteHeader(http.StatusOK)
}

// FuncPlain does nothing to the exchange in such a loop.
//
// rows: $0.status(200) because(other)
func FuncPlain(w http.ResponseWriter, ids []int) {
	sum := 0
	for id := range slices.Values(ids) {
		sum += id
	}
	w.WriteHeader(http.StatusOK)
}

// Fn_FuncStatus chooses a status in one.
// Lost: Sends 200 or 400.
//
// rows: $0.status(?)
func Fn_FuncStatus(w http.ResponseWriter, ids []int) {
	code := http.StatusOK
	for id := range slices.Values(ids) {
		if id < 0 {
			code = http.StatusBadRequest
			break
		}
	}
	w.WriteHeader(code)
}

// rows: $0.set(Link)
func Integer(w http.ResponseWriter) {
	for range 3 {
		w.Header().Add("Link", "x")
	}
}

// Flag is set by one round and asked by the next.
//
// rows: if $1!=nil: $0.status(200) $0.body because(other)
// rows: nothing
func Flag(w http.ResponseWriter, parts []string) {
	wrote := false
	for _, p := range parts {
		if !wrote {
			w.WriteHeader(http.StatusOK)
			wrote = true
		}
		w.Write([]byte(p))
	}
}

// Fp_First: the number of the round says that it is the first.
// False: The status is sent before the body and once: the number of the round is not followed.
//
// rows: if $1!=nil: $0.body because(other)
// rows: if $1!=nil: $0.status(200) $0.body because(other)
// rows: nothing
func Fp_First(w http.ResponseWriter, parts []string) {
	for i, p := range parts {
		if i == 0 {
			w.WriteHeader(http.StatusOK)
		}
		w.Write([]byte(p))
	}
}

// Skipped goes over names that begin behind a number of which nothing is known.
//
// rows: $0.set(*)
func Skipped(w http.ResponseWriter, skip int) {
	names := []string{"Etag", "Location", "Link", "Vary"}
	values := []string{"x", "/x"}
	for i := 0; i < len(values); i++ {
		w.Header().Set(names[i+skip], values[i])
	}
}

var shown []string

// Fn_Shown changes its list through another name of it.
// Lost: The list is never empty.
//
// rows: $0.set(*)
// rows: nothing
func Fn_Shown(w http.ResponseWriter) {
	names := []string{"Etag", "Location"}
	shown = names
	shown[0] = "Vary"
	for _, n := range names {
		w.Header().Set(n, "x")
	}
}

// Fn_Replaced changes an element of its list.
// Lost: The list is never empty.
//
// rows: $0.set(*)
// rows: nothing
func Fn_Replaced(w http.ResponseWriter, first string) {
	names := []string{"Etag", "Location"}
	if first != "" {
		names[0] = first
	}
	for _, n := range names {
		w.Header().Set(n, "x")
	}
}
