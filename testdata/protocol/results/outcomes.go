package results

import "net/http"

type draft struct {
	code   int
	status int
}

// Refine stores to another field on each of its paths.
//
// rows: if $1==false: $0.put(code,404)
// rows: if $1==true: $0.put(status,200)
func Refine(d *draft, found bool) {
	if !found {
		d.code = http.StatusNotFound
	} else {
		d.status = http.StatusOK
	}
}

// Refined sends what each path of the callee stored: what one stored is not there on the other.
//
// rows: if $1==false: $0.status(404)
// rows: if $1==true: $0.status(400)
func Refined(w http.ResponseWriter, found bool) {
	d := &draft{code: http.StatusBadRequest}
	Refine(d, found)
	w.WriteHeader(d.code)
}

// RefinedPart does so with what it was given.
//
// rows: if $2==false: $0.status(404) $1.put(code,404)
// rows: if $2==true: $0.status(400) $1.put(code,400) $1.put(status,200)
func RefinedPart(w http.ResponseWriter, d *draft, found bool) {
	d.code = http.StatusBadRequest
	Refine(d, found)
	w.WriteHeader(d.code)
}
