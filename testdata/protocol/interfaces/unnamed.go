package interfaces

import "net/http"

type page struct{ code int }

// rows: $1.status($0.code) -> nil
func (p page) Send(w http.ResponseWriter) error {
	w.WriteHeader(p.code)
	return nil
}

type blank struct{}

// rows: $1.status(204) -> nil
func (blank) Send(w http.ResponseWriter) error {
	w.WriteHeader(http.StatusNoContent)
	return nil
}

// Unnamed is an interface without a name.
//
// rows: $0.status(200)
func Unnamed(w http.ResponseWriter) {
	var v interface {
		Send(w http.ResponseWriter) error
	} = page{http.StatusOK}
	_ = v.Send(w)
}

// UnnamedBlank likewise, of a value of which nothing is to be known.
//
// rows: $0.status(204)
func UnnamedBlank(w http.ResponseWriter) {
	var v interface {
		Send(w http.ResponseWriter) error
	} = blank{}
	_ = v.Send(w)
}
