package results

import (
	"errors"
	"net/http"
)

type session struct {
	w  http.ResponseWriter
	id string
}

func (s *session) control(v string) error {
	_, err := s.w.Write([]byte(v))
	return err
}

// newSession returns what leads to the response, or an error.
//
// rows: because(other) -> $0, nil
// rows: because(other) -> nil, built(*errors.errorString)
func newSession(w http.ResponseWriter) (*session, error) {
	if _, ok := w.(http.Flusher); !ok {
		return nil, errors.New("no flusher")
	}
	return &session{w: w, id: "1"}, nil
}

type result struct {
	s       *session
	control string
}

type mux struct{ sessions map[string]*session }

// create puts that into another struct.
//
// rows: because(other) -> $1, nil
// rows: because(other) -> _, built(*errors.errorString)
func (m *mux) create(w http.ResponseWriter) (result, error) {
	s, err := newSession(w)
	if err != nil {
		return result{}, err
	}
	return result{s: s, control: "x"}, nil
}

// createKept keeps it as well, for whoever may write to it.
//
// rows: $1.unknown because(other) -> $1, nil
// rows: because(other) -> _, built(*errors.errorString)
func (m *mux) createKept(w http.ResponseWriter) (result, error) {
	s, err := newSession(w)
	if err != nil {
		return result{}, err
	}
	m.sessions[s.id] = s
	return result{s: s, control: "x"}, nil
}

// stream writes by it.
//
// rows: $1.body $1.fail because(other)
// rows: $1.body because(other)
// rows: $1.del(Content-Length) $1.set(Content-Type,"text/plain; charset=utf-8") $1.set(X-Content-Type-Options) $1.status(503) $1.body $1.answer because(other)
func (m *mux) stream(w http.ResponseWriter, r *http.Request) {
	res, err := m.create(w)
	if err != nil {
		http.Error(w, "no", 503)
		return
	}
	if err := res.s.control(res.control); err != nil {
		return
	}
}

// streamKept may not be the only one.
//
// rows: $1.del(Content-Length) $1.set(Content-Type,"text/plain; charset=utf-8") $1.set(X-Content-Type-Options) $1.status(503) $1.body $1.answer because(other)
// rows: $2.unknown $1.status(?) $1.body $1.fail $1.unknown
// rows: $2.unknown $1.status(?) $1.body $1.unknown
func (m *mux) streamKept(w http.ResponseWriter, r *http.Request) {
	res, err := m.createKept(w)
	if err != nil {
		http.Error(w, "no", 503)
		return
	}
	if err := res.s.control(res.control); err != nil {
		return
	}
}
