// Package statuses joins the status over branches.
package statuses

import (
	"errors"
	"net/http"
)

// rows: if $1!=nil: $0.status(401) because(!error,"is net/http.ErrNoCookie")
// rows: if $1!=nil: $0.status(500) because(other)
// rows: if $1==nil: $0.status(200) because(other)
func Three(w http.ResponseWriter, err error) {
	code := http.StatusInternalServerError
	if err == nil {
		code = http.StatusOK
	} else if errors.Is(err, http.ErrNoCookie) {
		code = http.StatusUnauthorized
	}
	w.WriteHeader(code)
}

// rows: if $1!=0: $0.status($1)
// rows: if $1==0: $0.status(200) because(other)
func Default(w http.ResponseWriter, code int) {
	if code == 0 {
		code = http.StatusOK
	}
	w.WriteHeader(code)
}

// rows: $0.status(200) because(other)
func CallsDefault(w http.ResponseWriter) { Default(w, 0) }

// rows: if $1==false: $0.status(200) because(other)
// rows: if $1==true: $0.set(Location) $0.status(201) because(other)
func Header(w http.ResponseWriter, created bool, u string) {
	code := http.StatusOK
	if created {
		code = http.StatusCreated
	}
	if code == http.StatusCreated {
		w.Header().Set("Location", u)
	}
	w.WriteHeader(code)
}

// rows: if $1!=nil: $0.status(200) $0.body($1) because(other)
// rows: if $1==nil: $0.status(204) because(other)
func Body(w http.ResponseWriter, v []byte) {
	code := http.StatusOK
	if v == nil {
		code = http.StatusNoContent
	}
	w.WriteHeader(code)
	if code != http.StatusNoContent {
		w.Write(v)
	}
}

// rows: if $1!="a": $0.status(0)
// rows: if $1=="a": $0.status(200)
func Map(w http.ResponseWriter, kind string) {
	codes := map[string]int{"a": http.StatusOK}
	w.WriteHeader(codes[kind])
}

// Lost: The reason for 500 is lost.
//
// rows: $0.status($1)
// rows: if $1!=100: $0.status(500)
func Fn_Closure(w http.ResponseWriter, code int) {
	defer func() { w.WriteHeader(code) }()
	if code < 100 {
		code = http.StatusInternalServerError
	}
}

// rows: $0.body
func Implied(w http.ResponseWriter) { w.Write([]byte("x")) }

// rows: $0.set(Etag) $0.body
func ImpliedHeader(w http.ResponseWriter) {
	w.Header().Set("Etag", "0")
	w.Write([]byte("x"))
}

// rows: $0.flush
func EmptyBody(w http.ResponseWriter) { w.Write(nil) }

// rows: $0.set(Etag)
func OnlyHeader(w http.ResponseWriter) { w.Header().Set("Etag", "0") }

// rows: $0.status(200)
func Twice(w http.ResponseWriter) {
	w.WriteHeader(http.StatusOK)
	w.WriteHeader(http.StatusConflict)
}

// rows: $0.body
func BodyFirst(w http.ResponseWriter) {
	w.Write([]byte("x"))
	w.WriteHeader(http.StatusConflict)
}

// rows: $0.del(Content-Length) $0.set(Content-Type,"text/plain; charset=utf-8") $0.set(X-Content-Type-Options) $0.status(404) $0.body $0.answer
func ErrorCall(w http.ResponseWriter) { http.Error(w, "x", http.StatusNotFound) }

// rows: $0.set(Location) $0.status(302) $0.body $0.answer
func Redirects(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/", http.StatusFound) }
