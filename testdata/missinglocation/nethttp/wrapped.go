package nethttp

import "net/http"

func passed(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { h.ServeHTTP(w, r) })
}

func noted(h http.Handler) http.Handler    { return passed(h) }
func measured(h http.Handler) http.Handler { return passed(h) }

// What only PUT reaches has created what the request names, behind whatever it is wrapped in.
func behindPutOk(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusCreated) }

func behindPostBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func behindRoutes(mux *http.ServeMux) {
	mux.Handle("PUT /wrapped/{id}", noted(passed(measured(passed(passed(passed(http.HandlerFunc(behindPutOk))))))))
	mux.Handle("POST /wrapped", noted(passed(measured(passed(passed(http.HandlerFunc(behindPostBad)))))))
}
