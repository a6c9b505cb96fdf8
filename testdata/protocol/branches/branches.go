// Package branches has helpers whose branches do different things.
package branches

import "net/http"

// rows: if $2==false: $0.status(200) because(other)
// rows: if $2==true: $0.set(Location) $0.status(201) because(other)
func Created(w http.ResponseWriter, u string, created bool) {
	status := http.StatusOK
	if created {
		w.Header().Set("Location", u)
		status = http.StatusCreated
	}
	w.WriteHeader(status)
}

// rows: if $1==false: $0.status(404) because(other)
// rows: if $1==true: $0.status(200) because(other)
func Early(w http.ResponseWriter, found bool) {
	if !found {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// rows: if $1==false: $0.status(404) because(other)
// rows: if $1==true: $0.status(200)
func ForgottenReturn(w http.ResponseWriter, found bool) {
	if !found {
		w.WriteHeader(http.StatusNotFound)
	}
	w.WriteHeader(http.StatusOK)
}

// rows: if $1==false, $2==false:
// rows: if $1==false, $2==true: $0.status(409) because(other)
// rows: if $1==true, $2==false: $0.status(202) because(other)
// rows: if $1==true, $2==true: $0.status(200) because(other)
func Nested(w http.ResponseWriter, a, b bool) {
	if a {
		if b {
			w.WriteHeader(http.StatusOK)
		} else {
			w.WriteHeader(http.StatusAccepted)
		}
	} else if b {
		w.WriteHeader(http.StatusConflict)
	}
}

// Again asks the same question twice; the answers are the same.
//
// rows: if $1==false: $0.status(404) because(other)
// rows: if $1==true: $0.status(200)
func Again(w http.ResponseWriter, ok bool) {
	if !ok {
		w.WriteHeader(http.StatusNotFound)
	}
	if ok {
		w.WriteHeader(http.StatusOK)
	}
}

// Empty asks whether a string is empty, twice.
//
// rows: if $1!="": $0.status(200) because(other)
// rows: if $1=="": $0.status(400) because(other)
func Empty(w http.ResponseWriter, id string) {
	if id == "" {
		w.WriteHeader(http.StatusBadRequest)
	}
	if id != "" {
		w.WriteHeader(http.StatusOK)
	}
}

// EmptyField does so with a field.
//
// rows: $0.status(200) because(other)
// rows: $0.status(400) because(other)
func EmptyField(w http.ResponseWriter, v struct{ ID string }) {
	if v.ID == "" {
		w.WriteHeader(http.StatusBadRequest)
	}
	if v.ID != "" {
		w.WriteHeader(http.StatusOK)
	}
}

// Fp_NoItems asks for a length twice.
// False: No path sends both or nothing: a length is a new value each time it is asked for.
//
// rows: $0.status(204) because(other)
// rows: if $1!=nil: $0.status(200) because(other)
// rows: nothing
func Fp_NoItems(w http.ResponseWriter, list []string) {
	if len(list) == 0 {
		w.WriteHeader(http.StatusNoContent)
	}
	if len(list) > 0 {
		w.WriteHeader(http.StatusOK)
	}
}

// Fn_CodeGuard sends no body with statuses that have none.
// Lost: With 200 the body is certain: the first row needs the condition that code is one of two.
//
// rows: $0.status($1)
// rows: if $1!=204, $1!=304: $0.status($1) $0.body($2)
func Fn_CodeGuard(w http.ResponseWriter, code int, data []byte) {
	w.WriteHeader(code)
	if code == http.StatusNoContent || code == http.StatusNotModified {
		return
	}
	w.Write(data)
}

// Fn_Range compares by size.
// Lost: From which status on the header is set is lost.
//
// rows: $0.set(Cache-Control) $0.status($1)
// rows: if $1!=400: $0.status($1)
func Fn_Range(w http.ResponseWriter, code int) {
	if code >= 400 {
		w.Header().Set("Cache-Control", "no-store")
	}
	w.WriteHeader(code)
}

// Negated compares a constant with itself by way of a variable.
//
// rows: $0.status(200)
func Known(w http.ResponseWriter) {
	code := http.StatusOK
	if code != http.StatusOK {
		code = http.StatusTeapot
	}
	w.WriteHeader(code)
}

// Logged does something else between condition and answer.
//
// rows: if $1!=nil: $0.status(500) because(!error)
// rows: if $1==nil: because(other)
func Logged(w http.ResponseWriter, err error) {
	if err != nil {
		println(err.Error())
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
}

// rows: if $1==false: $0.status(500) because(other)
// rows: if $1==true: $0.status(200) because(other)
func Goto(w http.ResponseWriter, ok bool) {
	if !ok {
		goto fail
	}
	w.WriteHeader(http.StatusOK)
	return
fail:
	w.WriteHeader(http.StatusInternalServerError)
}
