// Package branches has helpers whose branches do different things.
package branches

import "net/http"

//rows: if $2==false: $0.status(200)
//rows: if $2==true: $0.set(Location) $0.status(201)
func Created(w http.ResponseWriter, u string, created bool) {
	status := http.StatusOK
	if created {
		w.Header().Set("Location", u)
		status = http.StatusCreated
	}
	w.WriteHeader(status)
}
