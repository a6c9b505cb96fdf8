// Package reply answers for others.
package reply

import "net/http"

// Status sends a status.
func Status(w http.ResponseWriter, code int) { w.WriteHeader(code) }

// NotSet sends none.
func NotSet(w http.ResponseWriter) {
	w.WriteHeader(0) // want `invalidstatus: 0 is sent, which is no status`
}

// Located says where something is, with a status of the caller's.
func Located(w http.ResponseWriter, at string, code int) {
	w.Header().Set("Location", at)
	w.WriteHeader(code)
}
