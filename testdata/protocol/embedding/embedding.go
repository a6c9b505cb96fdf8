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

// False: What is learnt of the method is lost: the request is in a struct in a struct.
//
// rows: $0.status(405) because(other) -> false
// rows: because(other) -> true
func (b *Both) Fp_Guard() bool {
	if b.Method != http.MethodPost {
		b.WriteHeader(http.StatusMethodNotAllowed)
		return false
	}
	return true
}

// False: Likewise.
//
// rows: $0.status(201) because(other)
// rows: $0.status(405) because(other)
func Fp_UsesBoth(w http.ResponseWriter, r *http.Request) {
	b := &Both{w, Base{r}}
	if b.Fp_Guard() {
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

// Fp_New makes one.
// False: The result holds the operand.
//
// rows: nothing
func Fp_New(w http.ResponseWriter) *Plain { return &Plain{ResponseWriter: w} }

// False: Sends 200.
//
// rows: nothing
func Fp_UsesNew(w http.ResponseWriter) { Fp_New(w).WriteHeader(http.StatusOK) }

// False: Sends 404.
//
// rows: nothing
func Fp_UsesNewFail(w http.ResponseWriter) { Fp_New(w).Fail(http.StatusNotFound) }

// False: The response is handed on as well.
//
// rows: $1.unknown
func Fp_ServesNew(w http.ResponseWriter, r *http.Request, next http.Handler) {
	next.ServeHTTP(Fp_New(w), r)
}

// Valued embeds a struct that embeds the response, both by value.
type Valued struct{ Plain }

// False: Sends 200: a struct in a struct, both by value, is not followed.
//
// rows: nothing
func Fp_NestedValue(v *Valued) { v.WriteHeader(http.StatusOK) }

// False: Sends 200: likewise.
//
// rows: nothing
func Fp_MadeNestedValue(w http.ResponseWriter) {
	v := &Valued{Plain{ResponseWriter: w}}
	v.WriteHeader(http.StatusOK)
}

// Fp_Show is a method of the outer struct.
// False: Sends 404: likewise.
//
// rows: nothing
func (v *Valued) Fp_Show() { v.Fail(http.StatusNotFound) }

// Fp_Explicit names the fields.
// False: Sends 200: likewise.
//
// rows: nothing
func (v *Valued) Fp_Explicit() { v.Plain.ResponseWriter.WriteHeader(http.StatusOK) }
