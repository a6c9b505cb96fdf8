// Package nethttp sends statuses that nobody has registered.
package nethttp

import "net/http"

func closedBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(499) // want `invalidstatus: 499 is not a registered status: clients treat it as 400, so send a registered one`
}

func closedOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusRequestTimeout)
}

func originBad(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "origin", 520) // want `invalidstatus: 520 is not a registered status: clients treat it as 500`
}

func teapotOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusTeapot)
}

func unusedOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(306)
}
