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

// The same is asked in other words.
func (p response) sendEarly(w http.ResponseWriter) {
	w.WriteHeader(p.Status)
	if len(p.Body) == 0 {
		return
	}
	w.Write([]byte(p.Body))
}

func (p response) sendTurned(w http.ResponseWriter) {
	w.WriteHeader(p.Status)
	if 0 < len(p.Body) {
		w.Write([]byte(p.Body))
	}
}

func (p response) sendUnequal(w http.ResponseWriter) {
	w.WriteHeader(p.Status)
	if len(p.Body) != 0 {
		w.Write([]byte(p.Body))
	}
}

func (p response) sendOne(w http.ResponseWriter) {
	w.WriteHeader(p.Status)
	if len(p.Body) < 1 {
		return
	}
	w.Write([]byte(p.Body))
}

func wordsOk(w http.ResponseWriter, r *http.Request) {
	p := response{Status: http.StatusNoContent}
	switch r.PathValue("how") {
	case "early":
		p.sendEarly(w)
	case "turned":
		p.sendTurned(w)
	case "unequal":
		p.sendUnequal(w)
	default:
		p.sendOne(w)
	}
}

func earlyBad(w http.ResponseWriter, r *http.Request) {
	p := response{Status: http.StatusNoContent, Body: "gone"}
	p.sendEarly(w) // want `forbiddenbody: a body is written with 204 No Content`
}

func turnedBad(w http.ResponseWriter, r *http.Request) {
	p := response{Status: http.StatusNoContent, Body: "gone"}
	p.sendTurned(w) // want `forbiddenbody: a body is written with 204 No Content`
}

// The length of more than one says nothing of one.
func (p response) sendLong(w http.ResponseWriter) {
	w.WriteHeader(p.Status)
	if len(p.Body) > 1 {
		w.Write([]byte(p.Body))
	}
}

func longBad(w http.ResponseWriter, r *http.Request) {
	p := response{Status: http.StatusNoContent, Body: "gone"}
	p.sendLong(w) // want `forbiddenbody: a body is written with 204 No Content`
}
