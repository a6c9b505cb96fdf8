package handed

import "net/http"

func each(f func()) { f() }

// Fn_Numbered gives away a closure that has a number beside the exchange.
// Lost: The number might have changed.
//
// rows: $0.status(?)
func Fn_Numbered(w http.ResponseWriter) {
	code := http.StatusNoContent
	each(func() { w.WriteHeader(code) })
}

func through(f func(), with func(func())) { with(f) }

// Through gives it to somebody whom nobody knows.
//
// rows: if $1!=nil: $0.unknown because(other)
// rows: if $1==nil: $0.status(501) because(other)
func Through(w http.ResponseWriter, with func(func())) {
	if with == nil {
		w.WriteHeader(http.StatusNotImplemented)
		return
	}
	through(func() { w.WriteHeader(http.StatusCreated) }, with)
}
