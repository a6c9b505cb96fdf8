package wrappers

import "net/http"

type counted struct {
	http.ResponseWriter
	calls int
}

// serve has what it is given answer.
//
// rows: $0.unknown
func serve(w http.ResponseWriter, answer func(http.ResponseWriter)) { answer(w) }

// Serving hands a wrapper around the response to a function that calls another.
//
// rows: $1.status(204)
func Serving(name string, w http.ResponseWriter) {
	serve(&counted{ResponseWriter: w}, func(w http.ResponseWriter) {
		w.WriteHeader(http.StatusNoContent)
	})
}

func noContent(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNoContent) }

// counting makes a handler that counts what another one does.
func counting(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(&counted{ResponseWriter: w}, r)
	})
}

// Nested has a handler that was made for one call answer through a wrapper.
//
// rows: $1.status(204)
func Nested(name string, w http.ResponseWriter, r *http.Request) {
	counting(http.HandlerFunc(noContent)).ServeHTTP(&counted{ResponseWriter: w}, r)
}

// A tenantHandler is given more than a handler of net/http.
type tenantHandler func(w http.ResponseWriter, r *http.Request, tenant string)

// rows: $1.status(403) because(!header,X-Tenant)
// rows: $2.unknown $1.unknown because(other)
func (h tenantHandler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	tenant := r.Header.Get("X-Tenant")
	if tenant == "" {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	h(w, r, tenant)
}

func accepts(w http.ResponseWriter, r *http.Request, tenant string) {
	w.WriteHeader(http.StatusAccepted)
}

// Fn_OfTenant serves through the method that gives it the rest.
// Lost: What the method calls is known here.
//
// rows: $1.unknown $0.unknown
func Fn_OfTenant(w http.ResponseWriter, r *http.Request) {
	var h http.Handler = tenantHandler(accepts)
	h.ServeHTTP(w, r)
}
