// Package constants names statuses and headers in many ways.
package constants

import "net/http"

// Code is a type for statuses.
type Code int

const (
	statusOK      = 200
	Missing  Code = 404
	next          = http.StatusOK + 1
	location      = "loca" + "tion"
	Multiple Code = http.StatusMultipleChoices + iota
	Permanently
)

var variable = http.StatusTeapot

// rows: $0.status(200)
func Named(w http.ResponseWriter) { w.WriteHeader(statusOK) }

// rows: $0.status(404)
func Typed(w http.ResponseWriter) { w.WriteHeader(int(Missing)) }

// rows: $0.status(201)
func Computed(w http.ResponseWriter) { w.WriteHeader(next) }

// rows: $0.status(305)
func Iota(w http.ResponseWriter) { w.WriteHeader(int(Permanently)) }

// rows: $0.set(Location) $0.status(201)
func Key(w http.ResponseWriter) {
	w.Header().Set(location, "/")
	w.WriteHeader(http.StatusCreated)
}

// rows: $0.set(Content-Type,text/html)
func LowerCase(w http.ResponseWriter) {
	w.Header().Set("content-type", "text/html")
}

// Send has a typed parameter.
//
// rows: $0.status($1)
func Send(w http.ResponseWriter, c Code) { w.WriteHeader(int(c)) }

// rows: $0.status(404)
func CallsSend(w http.ResponseWriter) { Send(w, Missing) }

// Fn_Sum is computed when it runs.
// Lost: Sends 204: constants are not added.
//
// rows: $0.status(?)
func Fn_Sum(w http.ResponseWriter) {
	code := http.StatusOK
	code += 4
	w.WriteHeader(code)
}

// Hundreds rounds what it is given.
//
// rows: $0.status(?)
func Hundreds(w http.ResponseWriter, code int) { w.WriteHeader(code / 100 * 100) }

// Variable may have been changed.
//
// rows: $0.status(?)
func Variable(w http.ResponseWriter) { w.WriteHeader(variable) }

// Field is read from a struct.
//
// rows: $0.status(404)
func Field(w http.ResponseWriter) {
	res := struct{ Code int }{Code: http.StatusNotFound}
	w.WriteHeader(res.Code)
}

// Local is kept in a variable that a pointer leads to.
//
// rows: $0.status(410)
func Local(w http.ResponseWriter) {
	code := http.StatusNotFound
	p := &code
	*p = http.StatusGone
	w.WriteHeader(code)
}

// Fp_Narrow loses the upper bits: 456 becomes 200.
// False: The conversion changes the status.
//
// rows: $0.status($1)
func Fp_Narrow(w http.ResponseWriter, code int) { w.WriteHeader(int(uint8(code))) }

// False: Sends 200.
//
// rows: $0.status(456)
func Fp_CallsNarrow(w http.ResponseWriter) { Fp_Narrow(w, 456) }

// Fn_Method gives a status by a method on a constant.
// Lost: Sends 404: functions that touch no exchange have no rows.
//
// rows: $0.status(?)
func Fn_Method(w http.ResponseWriter) { w.WriteHeader(Missing.Int()) }

func (c Code) Int() int { return int(c) }

// Text is a value with signs of the notation in it.
//
// rows: $0.set(Content-Type,"text/html; x=\"a -> b, c\"") $0.status(200)
func Text(w http.ResponseWriter) {
	w.Header().Set("Content-Type", `text/html; x="a -> b, c"`)
	w.WriteHeader(http.StatusOK)
}

// Unequal asks for a value with signs of the notation in it.
//
// rows: if $1!="a!=b":
// rows: if $1=="a!=b": $0.status(400) because(other)
func Unequal(w http.ResponseWriter, s string) {
	if s == "a!=b" {
		w.WriteHeader(http.StatusBadRequest)
	}
}
