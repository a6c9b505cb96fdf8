// Package values has handlers that return their answer, builders, and adapters of one package.
package values

import (
	"encoding/json"
	"net/http"
)

// Response is an answer.
type Response struct {
	Status  int
	Body    any
	Headers map[string]string
}

type handlerFunc func(*http.Request) Response

func serve(h handlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		res := h(r)
		for k, v := range res.Headers {
			w.Header().Set(k, v)
		}
		w.WriteHeader(res.Status)
		if res.Body != nil {
			json.NewEncoder(w).Encode(res.Body)
		}
	}
}

func routes(mux *http.ServeMux) {
	mux.HandleFunc("POST /a", serve(createdBad))
	mux.HandleFunc("POST /b", serve(createdOk))
	mux.HandleFunc("POST /c", serve(fineOk))
	mux.HandleFunc("POST /d", serve(thenBad))
	mux.HandleFunc("PUT /e", serve(replacedOk))
	mux.HandleFunc("POST /f", serve(func(r *http.Request) Response {
		return Response{Status: http.StatusCreated} // want `missinglocation: 201 Created is sent without a Location header`
	}))
	mux.Handle("POST /g", pair(pairBad))
	mux.Handle("POST /h", pair(pairOk))
}

func createdBad(r *http.Request) Response {
	return Response{Status: http.StatusCreated, Body: "made"} // want `missinglocation: 201 Created is sent without a Location header`
}

func createdOk(r *http.Request) Response {
	return Response{Status: http.StatusCreated, Headers: map[string]string{"Location": "/1"}}
}

func fineOk(r *http.Request) Response { return Response{Status: http.StatusOK} }

func replacedOk(r *http.Request) Response { return Response{Status: http.StatusCreated} }

func made() Response { return Response{Status: http.StatusOK} }

func thenBad(r *http.Request) Response {
	res := made()
	if r.URL.Query().Get("new") != "" {
		res.Status = http.StatusAccepted // want `missinglocation: 202 Accepted is sent without a Location header`
	}
	return res
}

type pairFunc func(http.ResponseWriter, *http.Request) (int, error)

func pair(h pairFunc) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		status, err := h(w, r)
		if err != nil {
			http.Error(w, err.Error(), status)
			return
		}
		if status != 0 {
			w.WriteHeader(status)
		}
	})
}

func pairBad(w http.ResponseWriter, r *http.Request) (int, error) {
	return http.StatusCreated, nil // want `missinglocation: 201 Created is sent without a Location header`
}

func pairOk(w http.ResponseWriter, r *http.Request) (int, error) {
	w.Header().Set("Location", "/1")
	return http.StatusCreated, nil
}

// A builder keeps status and headers until it writes.
type builder struct {
	w       http.ResponseWriter
	status  int
	headers http.Header
	body    any
}

func reply(w http.ResponseWriter) *builder {
	return &builder{w: w, status: http.StatusOK, headers: make(http.Header)}
}

func (b *builder) withStatus(code int) *builder {
	b.status = code
	return b
}

func (b *builder) withHeader(k, v string) *builder {
	b.headers.Set(k, v)
	return b
}

func (b *builder) write() {
	for k, v := range b.headers {
		b.w.Header()[k] = v
	}
	b.w.WriteHeader(b.status)
	if b.body != nil {
		json.NewEncoder(b.w).Encode(b.body)
	}
}

func builderBad(w http.ResponseWriter, r *http.Request) {
	reply(w).withStatus(http.StatusCreated).write() // want `missinglocation: 201 Created is sent without a Location header`
}

func builderOk(w http.ResponseWriter, r *http.Request) {
	reply(w).withStatus(http.StatusCreated).withHeader("Location", "/1").write()
}

func builderDefaultOk(w http.ResponseWriter, r *http.Request) {
	reply(w).write()
}

func builderStepsBad(w http.ResponseWriter, r *http.Request) {
	b := reply(w)
	if r.URL.Query().Get("new") != "" {
		b.withStatus(http.StatusCreated)
	}
	b.write() // want `missinglocation: 201 Created is sent without a Location header`
}
