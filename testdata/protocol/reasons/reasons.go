// Package reasons has functions that are given an error and ask what it is.
package reasons

import (
	"database/sql"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strconv"
	"strings"
)

// Refused is an error of the service's own.
type Refused struct{ Why string }

func (r *Refused) Error() string { return r.Why }

// ErrFull is another.
var ErrFull = errors.New("full")

// ErrShort is another's.
var ErrShort = io.ErrUnexpectedEOF

// IsFull asks for the variable: where it is not that, the error stays the reason.
//
// rows: because(!other,"$0") -> false
// rows: if $0!=nil: because(!error,"is github.com/statusvet/statusvet/testdata/protocol/reasons.ErrFull") -> true
func IsFull(err error) bool { return errors.Is(err, ErrFull) }

// IsShort asks for an error of reading.
//
// rows: because(other) -> false
// rows: if $0!=nil: because(!error,"is github.com/statusvet/statusvet/testdata/protocol/reasons.ErrShort") -> true
func IsShort(err error) bool { return errors.Is(err, ErrShort) }

// Answer keeps apart what has nothing to do with reading.
//
// rows: $0.status(500) because(!other,"$1")
// rows: if $1!=nil: $0.status(409) because(!error,"is database/sql.ErrNoRows")
// rows: if $1!=nil: $0.status(409) because(other)
func Answer(w http.ResponseWriter, err error) {
	switch {
	case IsFull(err), errors.Is(err, sql.ErrNoRows):
		w.WriteHeader(http.StatusConflict)
	default:
		w.WriteHeader(http.StatusInternalServerError)
	}
}

// AnswerBy asks for a type.
//
// rows: if $1.(type)!="*github.com/statusvet/statusvet/testdata/protocol/reasons.Refused": $0.status(500) because(!other,"$1")
// rows: if $1.(type)=="*github.com/statusvet/statusvet/testdata/protocol/reasons.Refused": $0.status(400) because(!error,"is *github.com/statusvet/statusvet/testdata/protocol/reasons.Refused")
func AnswerBy(w http.ResponseWriter, err error) {
	switch err.(type) {
	case *Refused:
		w.WriteHeader(http.StatusBadRequest)
	default:
		w.WriteHeader(http.StatusInternalServerError)
	}
}

// Looks asks for an error of reading as well: of what is left nothing is known.
//
// rows: if $1!=nil, $1.(as)!="*encoding/json.SyntaxError": $0.status(400) because(other)
// rows: if $1!=nil, $1.(as)=="*encoding/json.SyntaxError": $0.status(400) because(!error,"is *encoding/json.SyntaxError")
// rows: if $1.(as)!="*encoding/json.SyntaxError": $0.status(500) because(other)
func Looks(w http.ResponseWriter, err error) {
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) || IsFull(err) {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusInternalServerError)
}

// LooksAtText reads what the error says.
//
// rows: $0.status(400) because(other)
// rows: $0.status(500) because(other)
func LooksAtText(w http.ResponseWriter, err error) {
	if IsFull(err) || strings.Contains(err.Error(), "syntax") {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusInternalServerError)
}

// LooksAtKept reads it from a variable.
//
// rows: $0.status(400) because(other)
// rows: $0.status(500) because(other)
func LooksAtKept(w http.ResponseWriter, err error) {
	kept := struct{ Text string }{err.Error()}
	code := http.StatusInternalServerError
	if IsFull(err) || kept.Text == "syntax" {
		code = http.StatusBadRequest
	}
	w.WriteHeader(code)
}

// LooksShort asks by another function.
//
// rows: $0.status(500) because(other)
// rows: if $1!=nil: $0.status(400) because(other)
func LooksShort(w http.ResponseWriter, err error) {
	if IsFull(err) || IsShort(err) {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusInternalServerError)
}

// HandsOn gives it to Answer.
//
// rows: $0.set(X-Error) $0.status(500) because(!other,"$1")
// rows: if $1!=nil: $0.set(X-Error) $0.status(409) because(!error,"is database/sql.ErrNoRows")
// rows: if $1!=nil: $0.set(X-Error) $0.status(409) because(other)
func HandsOn(w http.ResponseWriter, err error) {
	w.Header().Set("X-Error", err.Error())
	Answer(w, err)
}

// Reads has an error of reading.
//
// rows: $1.read(10485760) $0.set(X-Error) $0.status(409) because(!error,"is database/sql.ErrNoRows")
// rows: $1.read(10485760) $0.set(X-Error) $0.status(409) because(other)
// rows: $1.read(10485760) $0.set(X-Error) $0.status(500) because(!error,malformed)
// rows: $1.read(10485760) $0.status(204) because(other)
func Reads(w http.ResponseWriter, r *http.Request) {
	if _, err := strconv.Atoi(r.FormValue("n")); err != nil {
		HandsOn(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Looked has one, and what it is has been asked.
//
// rows: $1.read(10485760) $0.status(204) because(other)
// rows: $1.read(10485760) $0.status(400) because(other)
// rows: $1.read(10485760) $0.status(500) because(other)
func Looked(w http.ResponseWriter, r *http.Request) {
	if _, err := strconv.Atoi(r.FormValue("n")); err != nil {
		LooksAtText(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Refuses has one of the service's own.
//
// rows: $0.status(409) because(!error,"is database/sql.ErrNoRows")
// rows: $0.status(409) because(other)
// rows: $0.status(500) because(other)
func Refuses(w http.ResponseWriter) {
	Answer(w, &Refused{"no"})
}

// Chooses answers as something says that is not known.
//
// rows: $0.status(400) because(other)
// rows: $0.status(500) because(other)
func Chooses(w http.ResponseWriter, ask func() bool) {
	code := http.StatusInternalServerError
	if ask() {
		code = http.StatusBadRequest
	}
	w.WriteHeader(code)
}

// Chosen has an error, and something else has decided.
//
// rows: $1.read(10485760) $0.status(204) because(other)
// rows: $1.read(10485760) $0.status(400) because(other)
// rows: $1.read(10485760) $0.status(500) because(other)
func Chosen(w http.ResponseWriter, r *http.Request, ask func() bool) {
	if _, err := strconv.Atoi(r.FormValue("n")); err != nil {
		Chooses(w, ask)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
