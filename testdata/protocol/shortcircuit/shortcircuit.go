// Package shortcircuit joins conditions.
package shortcircuit

import "net/http"

// rows: $0.status(409) because(other)
// rows: if $1==true, $2==true: $0.status(200) because(other)
func And(w http.ResponseWriter, a, b bool) {
	if a && b {
		w.WriteHeader(http.StatusOK)
		return
	}
	w.WriteHeader(http.StatusConflict)
}

// rows: $0.status(200) because(other)
// rows: if $1==false, $2==false: $0.status(409) because(other)
func Or(w http.ResponseWriter, a, b bool) {
	if a || b {
		w.WriteHeader(http.StatusOK)
		return
	}
	w.WriteHeader(http.StatusConflict)
}

// rows: if $1==false: $0.status(409)
// rows: if $1==true, $2==false: $0.status(409) because(other)
// rows: if $1==true, $2==true: $0.status(200) because(other)
func Stored(w http.ResponseWriter, a, b bool) {
	both := a && b
	if both {
		w.WriteHeader(http.StatusOK)
		return
	}
	w.WriteHeader(http.StatusConflict)
}

// rows: if $1==false, $2==false: $0.status(200) because(other)
// rows: nothing
func Not(w http.ResponseWriter, a, b bool) {
	if !(a || b) {
		w.WriteHeader(http.StatusOK)
	}
}

// Lost: The reason for 405 is lost, and that HEAD is let through: what was compared before is a plain boolean.
//
// rows: $1.method(!GET)
// rows: $1.method(!GET) $0.status(405) because(other)
// rows: $1.method(GET)
func Fn_Methods(w http.ResponseWriter, r *http.Request) {
	get := r.Method == http.MethodGet || r.Method == http.MethodHead
	if !get {
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
}

// rows: if $1!=nil: $0.status(404) because(!error)
// rows: if $1==nil, $2!=nil: $0.status(200) because(other)
// rows: if $1==nil, $2==nil: $0.status(404) because(other)
func Nil(w http.ResponseWriter, err error, p *int) {
	if err != nil || p == nil {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func answer(w http.ResponseWriter) bool {
	w.WriteHeader(http.StatusConflict)
	return false
}

// Effect: the second operand answers.
//
// rows: if $1==false: $0.status(409) because(other)
// rows: if $1==true: $0.status(200) because(other)
func Effect(w http.ResponseWriter, ok bool) {
	if ok || answer(w) {
		w.WriteHeader(http.StatusOK)
	}
}
