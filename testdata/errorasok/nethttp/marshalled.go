package nethttp

import (
	"encoding/json"
	"errors"
	"net/http"
)

// indented gives what is sent its form.
func indented(v any) ([]byte, error) { return json.MarshalIndent(v, "", "  ") }

// checked has an error of its own.
func checked(v any) ([]byte, error) {
	if v == nil {
		return nil, errors.New("nothing to send")
	}
	return json.MarshalIndent(v, "", "  ")
}

func sendIndented(w http.ResponseWriter, code int, v any) error {
	data, err := indented(v)
	if err != nil {
		return err
	}
	w.WriteHeader(code)
	w.Write(data)
	return nil
}

func sendChecked(w http.ResponseWriter, code int, v any) error {
	data, err := checked(v)
	if err != nil {
		return err
	}
	w.WriteHeader(code)
	w.Write(data)
	return nil
}

func (s *shelves) indentedOk(w http.ResponseWriter, r *http.Request) {
	if s.n > 0 {
		_ = sendIndented(w, http.StatusOK, s.meta)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *shelves) checkedBad(w http.ResponseWriter, r *http.Request) {
	if s.n > 0 {
		_ = sendChecked(w, http.StatusOK, s.meta)
		return // want `errorasok: the handler returns because of an error and has sent nothing`
	}
	w.WriteHeader(http.StatusNoContent)
}
