// Package typeswitch asks for types.
package typeswitch

import (
	"io"
	"net/http"
)

type notFound struct{ error }

type conflict struct{ error }

// Errors chooses the status by the error's type.
//
// rows: if $1!=nil, $1.(type)!="*github.com/statusvet/statusvet/testdata/protocol/typeswitch.notFound", $1.(type)!="github.com/statusvet/statusvet/testdata/protocol/typeswitch.conflict", $1.(type)!="github.com/statusvet/statusvet/testdata/protocol/typeswitch.notFound": $0.status(500) because(!other,"$1")
// rows: if $1!=nil, $1.(type)!="*github.com/statusvet/statusvet/testdata/protocol/typeswitch.notFound", $1.(type)!="github.com/statusvet/statusvet/testdata/protocol/typeswitch.notFound", $1.(type)=="github.com/statusvet/statusvet/testdata/protocol/typeswitch.conflict": $0.status(409) because(!error,"is github.com/statusvet/statusvet/testdata/protocol/typeswitch.conflict")
// rows: if $1!=nil, $1.(type)!="github.com/statusvet/statusvet/testdata/protocol/typeswitch.notFound", $1.(type)=="*github.com/statusvet/statusvet/testdata/protocol/typeswitch.notFound": $0.status(404) because(!error,"is *github.com/statusvet/statusvet/testdata/protocol/typeswitch.notFound")
// rows: if $1!=nil, $1.(type)=="github.com/statusvet/statusvet/testdata/protocol/typeswitch.notFound": $0.status(404) because(!error,"is github.com/statusvet/statusvet/testdata/protocol/typeswitch.notFound")
// rows: if $1==nil: $0.status(204) because(error)
func Errors(w http.ResponseWriter, err error) {
	switch err.(type) {
	case nil:
		w.WriteHeader(http.StatusNoContent)
	case notFound, *notFound:
		w.WriteHeader(http.StatusNotFound)
	case conflict:
		w.WriteHeader(http.StatusConflict)
	default:
		w.WriteHeader(http.StatusInternalServerError)
	}
}

// Joined sends after the switch.
//
// rows: if $1.(type)!="int", $1.(type)!="string": $0.status(200) because(other)
// rows: if $1.(type)!="int", $1.(type)=="string": $0.set(Location) $0.status(201) because(other)
// rows: if $1.(type)=="int": $0.status(202) because(other)
func Joined(w http.ResponseWriter, v any) {
	code := http.StatusOK
	switch v := v.(type) {
	case int:
		code = http.StatusAccepted
	case string:
		w.Header().Set("Location", v)
		code = http.StatusCreated
	}
	w.WriteHeader(code)
}

// Fp_Writer finds the response behind an interface.
// False: The case always holds.
//
// rows: $0.status(200) because(other)
// rows: nothing
func Fp_Writer(w http.ResponseWriter) {
	switch w := any(w).(type) {
	case http.ResponseWriter:
		w.WriteHeader(http.StatusOK)
	}
}

// Flusher asks what else the response can do.
//
// rows: $0.status(200)
// rows: $0.status(200) $0.body
func Flusher(w http.ResponseWriter) {
	w.WriteHeader(http.StatusOK)
	switch f := w.(type) {
	case http.Flusher:
		f.Flush()
	case io.StringWriter:
		f.WriteString("page")
	}
}
