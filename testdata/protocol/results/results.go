// Package results tells callers what was done by what is returned.
package results

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
)

// ErrMissing is a sentinel.
var ErrMissing = errors.New("missing")

// Allowed answers and says so by false.
//
// rows: $0.status(403) because(!header,X-Key) -> false
// rows: because(other) -> true
func Allowed(w http.ResponseWriter, r *http.Request) bool {
	if r.Header.Get("X-Key") == "" {
		w.WriteHeader(http.StatusForbidden)
		return false
	}
	return true
}

// rows: $0.status(200) because(other)
// rows: $0.status(403) because(!header,X-Key)
func CallsAllowed(w http.ResponseWriter, r *http.Request) {
	if !Allowed(w, r) {
		return
	}
	w.WriteHeader(http.StatusOK)
}

// rows: $0.set(Etag) $0.status(200) because(other)
// rows: $0.status(403) because(!header,X-Key)
func Stored(w http.ResponseWriter, r *http.Request) {
	ok := Allowed(w, r)
	w.Header().Set("Etag", "0")
	if ok {
		w.WriteHeader(http.StatusOK)
	}
}

// rows: $0.status(200) because(other)
// rows: $0.status(403) because(!header,X-Key)
func Forgets(w http.ResponseWriter, r *http.Request) {
	Allowed(w, r)
	w.WriteHeader(http.StatusOK)
}

// rows: $0.status(403) because(!header,X-Key)
// rows: because(other)
func Inverted(w http.ResponseWriter, r *http.Request) {
	if Allowed(w, r) {
		return
	}
	w.WriteHeader(http.StatusOK)
}

// rows: $0.status(200) because(other)
// rows: $0.status(403) because(!header,X-Key)
func Compared(w http.ResponseWriter, r *http.Request) {
	if Allowed(w, r) == false {
		return
	}
	w.WriteHeader(http.StatusOK)
}

// rows: $0.status(403) because(!header,X-Key)
// rows: $1.read $0.status(200) because(other)
// rows: $1.read $0.status(400) because(!error,decode)
func Both(w http.ResponseWriter, r *http.Request) {
	if Allowed(w, r) && Decode(w, r, nil) == nil {
		w.WriteHeader(http.StatusOK)
	}
}

// rows: $0.status(403) because(!header,X-Key)
// rows: $1.read $0.status(200) because(other)
// rows: $1.read $0.status(400) because(!error,decode)
func Either(w http.ResponseWriter, r *http.Request) {
	if !Allowed(w, r) || Decode(w, r, nil) != nil {
		return
	}
	w.WriteHeader(http.StatusOK)
}

// Decode answers and returns the error.
//
// rows: $1.read $0.status(400) because(!error,decode) -> error(decode)
// rows: $1.read because(other) -> nil
func Decode(w http.ResponseWriter, r *http.Request, v any) error {
	if err := json.NewDecoder(r.Body).Decode(v); err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return err
	}
	return nil
}

// rows: $1.read $0.status(204) because(other)
// rows: $1.read $0.status(400) because(!error,decode)
func CallsDecode(w http.ResponseWriter, r *http.Request) {
	var v struct{}
	if err := Decode(w, r, &v); err != nil {
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// rows: $1.read $0.status(204) because(other)
// rows: $1.read $0.status(400) because(!error,decode)
func AnswersAgain(w http.ResponseWriter, r *http.Request) {
	var v struct{}
	if err := Decode(w, r, &v); err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Parse returns the error and does not answer.
//
// rows: $0.read because(!error,decode) -> error(decode)
// rows: $0.read because(other) -> nil
func Parse(r *http.Request, v any) error {
	if err := json.NewDecoder(r.Body).Decode(v); err != nil {
		return fmt.Errorf("parse: %w", err)
	}
	return nil
}

// rows: $1.read $0.status(204) because(other)
// rows: $1.read $0.status(400) because(!error,decode)
func CallsParse(w http.ResponseWriter, r *http.Request) {
	var v struct{}
	if err := Parse(r, &v); err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// TooLarge looks into the wrapped error.
//
// rows: $1.read $0.status(400) because(!error,decode)
// rows: $1.read $0.status(413) because(!toolarge)
// rows: $1.read because(other)
func TooLarge(w http.ResponseWriter, r *http.Request) {
	var v struct{}
	if err := Parse(r, &v); err != nil {
		var tooLarge *http.MaxBytesError
		if errors.As(err, &tooLarge) {
			w.WriteHeader(http.StatusRequestEntityTooLarge)
			return
		}
		w.WriteHeader(http.StatusBadRequest)
	}
}

// Input returns a value and whether there is one.
//
// rows: $0.status(404) because(other) -> "\"\"", false
// rows: because(other) -> input(path), true
func Input(w http.ResponseWriter, r *http.Request) (string, bool) {
	s := r.PathValue("name")
	if s == "" {
		w.WriteHeader(http.StatusNotFound)
		return "", false
	}
	return s, true
}

// rows: $0.body because(other)
// rows: $0.status(404) because(other)
func CallsInput(w http.ResponseWriter, r *http.Request) {
	s, ok := Input(w, r)
	if !ok {
		return
	}
	w.Write([]byte(s))
}

// Fn_Find returns a pointer; nil says that it has answered.
// Lost: The pointer is not nil.
//
// rows: $0.status(404) because(other) -> nil
// rows: because(other) -> error
func Fn_Find(w http.ResponseWriter, r *http.Request) *int {
	if r.PathValue("id") == "" {
		w.WriteHeader(http.StatusNotFound)
		return nil
	}
	return new(int)
}

// rows: $0.status(200) because(other)
// rows: $0.status(404) because(other)
func CallsFind(w http.ResponseWriter, r *http.Request) {
	v := Fn_Find(w, r)
	if v == nil {
		return
	}
	w.WriteHeader(http.StatusOK)
}

// Lookup does not answer.
func Lookup(id string) error {
	if id == "" {
		return ErrMissing
	}
	return nil
}

// rows: $0.status(200) because(error)
// rows: $0.status(404) because(!error,"is github.com/statusvet/statusvet/testdata/protocol/results.ErrMissing")
// rows: $0.status(500) because(!error)
func Mapped(w http.ResponseWriter, id string) {
	err := Lookup(id)
	switch {
	case errors.Is(err, ErrMissing):
		w.WriteHeader(http.StatusNotFound)
	case err != nil:
		w.WriteHeader(http.StatusInternalServerError)
	default:
		w.WriteHeader(http.StatusOK)
	}
}

// IsThenNil: an error that is something is not nil.
// rows: if $1!=nil:
// rows: if $1!=nil: $0.status(404) because(!error,"is github.com/statusvet/statusvet/testdata/protocol/results.ErrMissing")
// rows: if $1==nil: $0.status(200) because(error)
func IsThenNil(w http.ResponseWriter, err error) {
	if errors.Is(err, ErrMissing) {
		w.WriteHeader(http.StatusNotFound)
	}
	if err == nil {
		w.WriteHeader(http.StatusOK)
	}
}

// AsThenNil: likewise.
//
// rows: if $1!=nil, $1.(as)!="*net/http.MaxBytesError": because(toolarge)
// rows: if $1!=nil, $1.(as)=="*net/http.MaxBytesError": $0.status(413) because(!toolarge)
// rows: if $1==nil, $1.(as)!="*net/http.MaxBytesError": $0.status(200) because(error)
func AsThenNil(w http.ResponseWriter, err error) {
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
	}
	if err == nil {
		w.WriteHeader(http.StatusOK)
	}
}

// statusOf chooses a status and touches no exchange.
func statusOf(err error) int {
	if errors.Is(err, ErrMissing) {
		return http.StatusNotFound
	}
	return http.StatusInternalServerError
}

// rows: $0.status(500) because(!other,"$1")
// rows: if $1!=nil: $0.status(404) because(!error,"is github.com/statusvet/statusvet/testdata/protocol/results.ErrMissing")
func CallsStatusOf(w http.ResponseWriter, err error) { w.WriteHeader(statusOf(err)) }

// Code returns the status that it has sent, or 0.
//
// rows: if $1==false: $0.status(400) because(other) -> 400
// rows: if $1==true: because(other) -> 0
func Code(w http.ResponseWriter, ok bool) int {
	if !ok {
		w.WriteHeader(http.StatusBadRequest)
		return http.StatusBadRequest
	}
	return 0
}

// rows: if $1==false: $0.status(400) because(other)
// rows: if $1==true: $0.status(200) because(other)
func CallsCode(w http.ResponseWriter, ok bool) {
	if Code(w, ok) != 0 {
		return
	}
	w.WriteHeader(http.StatusOK)
}

// Three: the first of three results says it.
//
// rows: $1.read(10485760) $0.status(400) because(!error,decode) -> true, "\"\"", nil
// rows: $1.read(10485760) because(other) -> false, "\"x\"", nil
func Three(w http.ResponseWriter, r *http.Request) (bool, string, error) {
	if err := r.ParseForm(); err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return true, "", nil
	}
	return false, "x", nil
}

// rows: $1.read(10485760) $0.body because(other)
// rows: $1.read(10485760) $0.status(400) because(!error,decode)
func CallsThree(w http.ResponseWriter, r *http.Request) {
	handled, s, err := Three(w, r)
	if handled {
		return
	}
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.Write([]byte(s))
}

// Passes hands on what another one returned.
//
// rows: $1.read $0.status(400) because(!error,decode) -> error(decode)
// rows: $1.read because(other) -> nil
func Passes(w http.ResponseWriter, r *http.Request) error {
	var v struct{}
	return Decode(w, r, &v)
}

// rows: $1.read $0.status(200) because(other)
// rows: $1.read $0.status(400) because(!error,decode)
func CallsPasses(w http.ResponseWriter, r *http.Request) {
	if Passes(w, r) != nil {
		return
	}
	w.WriteHeader(http.StatusOK)
}

// Wraps wraps what another one returned.
//
// rows: $1.read $0.status(400) because(!error,decode) -> error(decode)
// rows: $1.read because(other) -> nil
func Wraps(w http.ResponseWriter, r *http.Request) error {
	if err := Decode(w, r, nil); err != nil {
		return fmt.Errorf("wraps: %w", err)
	}
	return nil
}

// rows: $1.read $0.status(200) because(other)
// rows: $1.read $0.status(400) because(!error,decode)
func CallsWraps(w http.ResponseWriter, r *http.Request) {
	if err := Wraps(w, r); err != nil {
		return
	}
	w.WriteHeader(http.StatusOK)
}

// Reused: one variable for the errors of two calls.
//
// rows: $1.read $0.status(200) because(other)
// rows: $1.read $0.status(400) because(!error,decode)
// rows: $1.read $0.status(400) because(other)
func Reused(w http.ResponseWriter, r *http.Request) {
	err := Decode(w, r, nil)
	if err == nil {
		err = Parse(r, nil)
		if err != nil {
			w.WriteHeader(http.StatusBadRequest)
		}
	}
	if err != nil {
		return
	}
	w.WriteHeader(http.StatusOK)
}

// Scanned: a call changes the variable through its address.
// rows: $0.status(200) because(other)
// rows: $0.status(404) because(other)
func Scanned(w http.ResponseWriter, s string) {
	found := false
	fmt.Sscan(s, &found)
	if !found {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// Fn_Unmarshalled: likewise.
// Lost: The status is not known: likewise.
//
// rows: $0.status(?)
func Fn_Unmarshalled(w http.ResponseWriter, data []byte) {
	code := http.StatusOK
	json.Unmarshal(data, &code)
	w.WriteHeader(code)
}

// ByPointer: likewise, by a pointer of its own type.
//
// rows: $0.status(?)
func ByPointer(w http.ResponseWriter, fill func(*int)) {
	code := http.StatusOK
	fill(&code)
	w.WriteHeader(code)
}

// Fn_InStruct: the address goes by way of a struct.
// Lost: The status is not known: the callee has the address in a struct.
//
// rows: $0.status(?)
func Fn_InStruct(w http.ResponseWriter, fill func(struct{ p *int })) {
	code := http.StatusOK
	fill(struct{ p *int }{&code})
	w.WriteHeader(code)
}

// Fp_ByPhi: the address is one of two.
// False: May send 409: the store goes by a pointer that is one of two.
//
// rows: $0.status(200)
func Fp_ByPhi(w http.ResponseWriter, first bool) {
	a, b := http.StatusOK, http.StatusAccepted
	p := &a
	if first {
		p = &b
	}
	*p = http.StatusConflict
	w.WriteHeader(a)
}
