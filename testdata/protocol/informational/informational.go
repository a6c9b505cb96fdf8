// Package informational sends statuses below 200.
package informational

import "net/http"

// rows: $0.set(Content-Type,text/html) $0.set(Link) $0.status(200)
func EarlyHints(w http.ResponseWriter) {
	w.Header().Set("Link", "</a.css>; rel=preload")
	w.WriteHeader(http.StatusEarlyHints)
	w.Header().Set("Content-Type", "text/html")
	w.WriteHeader(http.StatusOK)
}

// rows: nothing
func OnlyHints(w http.ResponseWriter) { w.WriteHeader(http.StatusEarlyHints) }

// rows: $0.status(101)
func Switching(w http.ResponseWriter) {
	w.WriteHeader(http.StatusSwitchingProtocols)
	w.Header().Set("Etag", "0")
}

// rows: if $1==false: $0.status(200) because(other)
// rows: if $1==true: because(other)
func Branch(w http.ResponseWriter, hints bool) {
	code := http.StatusOK
	if hints {
		code = http.StatusProcessing
	}
	w.WriteHeader(code)
}

func send(w http.ResponseWriter, code int) { w.WriteHeader(code) }

// rows: $0.status(200)
func Helper(w http.ResponseWriter) {
	send(w, http.StatusEarlyHints)
	send(w, http.StatusOK)
}

// rows: $0.set(Etag)
func HelperHeader(w http.ResponseWriter) {
	send(w, http.StatusEarlyHints)
	w.Header().Set("Etag", "0")
}

// HelperBody writes what its status may not have.
//
// rows: $0.body
func HelperBody(w http.ResponseWriter) {
	reply(w, http.StatusEarlyHints)
}

func reply(w http.ResponseWriter, code int) {
	w.WriteHeader(code)
	w.Write([]byte("x"))
}

// After the final status net/http logs it and sends nothing.
//
// rows: $0.status(200)
func After(w http.ResponseWriter) {
	w.WriteHeader(http.StatusOK)
	w.WriteHeader(http.StatusEarlyHints)
}

func hint(w http.ResponseWriter) { w.WriteHeader(http.StatusEarlyHints) }

// Fn_HelperAfter: the helper's row keeps no trace of the interim status.
// Lost: It comes after the final one: net/http logs it and sends nothing.
//
// rows: $0.status(200)
func Fn_HelperAfter(w http.ResponseWriter) {
	w.WriteHeader(http.StatusOK)
	hint(w)
}
