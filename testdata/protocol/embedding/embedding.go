// Package embedding has structs that embed the response.
package embedding

import "net/http"

// Plain adds a field and overrides nothing.
type Plain struct {
	http.ResponseWriter
	n int
}

// rows: $0.set(Etag) $0.status(200)
func Promoted(p Plain) {
	p.Header().Set("Etag", "0")
	p.WriteHeader(http.StatusOK)
}

// rows: $0.status(200)
func PromotedPointer(p *Plain) { p.WriteHeader(http.StatusOK) }

// rows: $0.status(200)
func Direct(p *Plain) { p.ResponseWriter.WriteHeader(http.StatusOK) }

// rows: $0.status(200)
func Made(w http.ResponseWriter) {
	p := Plain{ResponseWriter: w}
	p.WriteHeader(http.StatusOK)
}

// rows: $0.status(200)
func MadePointer(w http.ResponseWriter) {
	p := &Plain{w, 1}
	p.WriteHeader(http.StatusOK)
}

// Outer embeds a struct that embeds the response.
type Outer struct{ *Plain }

// rows: $0.status(200)
func Deep(o Outer) { o.WriteHeader(http.StatusOK) }

// rows: $0.status(200)
func MadeDeep(w http.ResponseWriter) {
	o := Outer{&Plain{ResponseWriter: w}}
	o.WriteHeader(http.StatusOK)
}

// Fail is promoted to Outer.
//
// rows: $0.status($1)
func (p *Plain) Fail(code int) { p.WriteHeader(code) }

// rows: $0.status(404)
func CallsPromoted(o *Outer) { o.Fail(http.StatusNotFound) }

// rows: $0.status(200)
func AsInterface(w http.ResponseWriter) {
	var p http.ResponseWriter = Plain{ResponseWriter: w}
	p.WriteHeader(http.StatusOK)
}

// rows: $0.del(Content-Length) $0.set(Content-Type,"text/plain; charset=utf-8") $0.set(X-Content-Type-Options) $0.status(404) $0.body $0.answer
func ErrorOn(w http.ResponseWriter) {
	http.Error(&Plain{ResponseWriter: w}, "x", http.StatusNotFound)
}

// Base holds the request.
type Base struct{ *http.Request }

// Both embeds request and response.
type Both struct {
	http.ResponseWriter
	Base
}

// rows: $0.method(!POST) $0.status(405) because(!method) -> false
// rows: $0.method(POST) because(other) -> true
func (b *Both) Guard() bool {
	if b.Method != http.MethodPost {
		b.WriteHeader(http.StatusMethodNotAllowed)
		return false
	}
	return true
}

// rows: $1.method(!POST) $0.status(405) because(!method)
// rows: $1.method(POST) $0.status(201) because(other)
func UsesBoth(w http.ResponseWriter, r *http.Request) {
	b := &Both{w, Base{r}}
	if b.Guard() {
		b.WriteHeader(http.StatusCreated)
	}
}

// Later sets the field after the struct was made.
//
// rows: $0.status(200)
func Later(w http.ResponseWriter) {
	var p Plain
	p.ResponseWriter = w
	p.WriteHeader(http.StatusOK)
}

// New makes one.
// rows: -> $0
func New(w http.ResponseWriter) *Plain { return &Plain{ResponseWriter: w} }

// rows: $0.status(200)
func UsesNew(w http.ResponseWriter) { New(w).WriteHeader(http.StatusOK) }

// rows: $0.status(404)
func UsesNewFail(w http.ResponseWriter) { New(w).Fail(http.StatusNotFound) }

// Lost: The response is handed on as well.
//
// rows: $1.unknown $0.unknown
func Fn_ServesNew(w http.ResponseWriter, r *http.Request, next http.Handler) {
	next.ServeHTTP(New(w), r)
}

// Valued embeds a struct that embeds the response, both by value.
type Valued struct{ Plain }

// rows: $0.status(200)
func NestedValue(v *Valued) { v.WriteHeader(http.StatusOK) }

// rows: $0.status(200)
func MadeNestedValue(w http.ResponseWriter) {
	v := &Valued{Plain{ResponseWriter: w}}
	v.WriteHeader(http.StatusOK)
}

// Show is a method of the outer struct.
// rows: $0.status(404)
func (v *Valued) Show() { v.Fail(http.StatusNotFound) }

// Explicit names the fields.
// rows: $0.status(200)
func (v *Valued) Explicit() { v.Plain.ResponseWriter.WriteHeader(http.StatusOK) }
