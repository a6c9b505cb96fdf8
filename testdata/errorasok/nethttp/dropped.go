package nethttp

import (
	"encoding/json"
	"net/http"
)

type shelves struct {
	n    int
	meta any
}

func (s *shelves) remove(name string) error {
	if s.n == len(name) {
		return http.ErrNoLocation
	}
	return nil
}

// reply says by an error that it could not encode, and has sent nothing then.
func reply(w http.ResponseWriter, code int, v any) error {
	data, err := json.Marshal(v)
	if err != nil {
		return err
	}
	w.WriteHeader(code)
	w.Write(data)
	return nil
}

// A map of texts can always be encoded.
func (s *shelves) textsOk(w http.ResponseWriter, r *http.Request) {
	if err := s.remove(r.URL.Path); err != nil {
		_ = reply(w, http.StatusInternalServerError, map[string]string{"error": "internal error"})
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The error is answered, unless what tells of it cannot be encoded.
func (s *shelves) anythingOk(w http.ResponseWriter, r *http.Request) {
	if err := s.remove(r.URL.Path); err != nil {
		_ = reply(w, http.StatusInternalServerError, s.meta)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *shelves) marshalOk(w http.ResponseWriter, r *http.Request) {
	data, err := json.Marshal([]string{r.URL.Path})
	if err != nil {
		return
	}
	w.Write(data)
}

// Missed: errors of encoding are taken for those of writing, as an encoder's may be.
func (s *shelves) fn_marshalBad(w http.ResponseWriter, r *http.Request) {
	data, err := json.Marshal(s.meta)
	if err != nil {
		return
	}
	w.Write(data)
}
