package nethttp

import "net/http"

// response is sent as a value; whether there is a body is asked of it.
type response struct {
	Status int
	Body   string
}

func (p response) send(w http.ResponseWriter) {
	w.WriteHeader(p.Status)
	if len(p.Body) > 0 {
		w.Write([]byte(p.Body))
	}
}

func (p *response) sendTo(w http.ResponseWriter) {
	w.WriteHeader(p.Status)
	if p.Body != "" {
		w.Write([]byte(p.Body))
	}
}

func valueOk(w http.ResponseWriter, r *http.Request) {
	p := response{Status: http.StatusNoContent}
	p.send(w)
}

func valueBad(w http.ResponseWriter, r *http.Request) {
	p := response{Status: http.StatusNoContent, Body: "gone"}
	p.send(w) // want `forbiddenbody: a body is written with 204 No Content`
}

func pointerOk(w http.ResponseWriter, r *http.Request) {
	p := &response{Status: http.StatusNoContent}
	p.sendTo(w)
}

func pointerBad(w http.ResponseWriter, r *http.Request) {
	p := &response{Status: http.StatusNoContent, Body: "gone"}
	p.sendTo(w) // want `forbiddenbody: a body is written with 204 No Content`
}
