package nethttp

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
)

func untoldBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var it item
	if err := json.NewDecoder(r.Body).Decode(&it); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest) // want `wrongtoolarge: every error of reading the body is answered 400 Bad Request, also when the limit was passed: answer 413 for a \*http.MaxBytesError`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// One fixed answer, and it is the right one.
func untoldOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var it item
	if err := json.NewDecoder(r.Body).Decode(&it); err != nil {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func untoldReadBad(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError) // want `wrongtoolarge: every error of reading the body is answered 500 Internal Server Error`
		return
	}
	w.Write(data)
}

// A LimitReader cuts: nobody learns that the limit was passed.
func untoldCutOk(w http.ResponseWriter, r *http.Request) {
	var it item
	if err := json.NewDecoder(io.LimitReader(r.Body, 1<<20)).Decode(&it); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func untoldFormBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	if err := r.ParseForm(); err != nil {
		http.Error(w, "bad form", http.StatusBadRequest) // want `wrongtoolarge: every error of reading the body is answered 400 Bad Request`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// ParseForm has a limit of its own, which its error tells of only by text.
func untoldOwnLimitOk(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		http.Error(w, "bad form", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func untoldMultipartBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	if err := r.ParseMultipartForm(1 << 20); err != nil {
		http.Error(w, "bad form", http.StatusBadRequest) // want `wrongtoolarge: every error of reading the body is answered 400 Bad Request`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func untoldFileBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	f, _, err := r.FormFile("file")
	if err != nil {
		http.Error(w, "no file", http.StatusBadRequest) // want `wrongtoolarge: every error of reading the body is answered 400 Bad Request`
		return
	}
	defer f.Close()
	w.WriteHeader(http.StatusNoContent)
}

func untoldXMLBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var it item
	if err := xml.NewDecoder(r.Body).Decode(&it); err != nil {
		log.Print(err)
		w.WriteHeader(http.StatusUnprocessableEntity) // want `wrongtoolarge: every error of reading the body is answered 422 Unprocessable Entity`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Another error is asked for, but not this one.
func untoldEOFBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var it item
	err := json.NewDecoder(r.Body).Decode(&it)
	switch {
	case errors.Is(err, io.EOF):
		http.Error(w, "no body", http.StatusBadRequest)
	case err != nil:
		http.Error(w, "bad request", http.StatusBadRequest) // want `wrongtoolarge: every error of reading the body is answered 400 Bad Request`
	default:
		w.WriteHeader(http.StatusNoContent)
	}
}

// The data are in memory: an error of theirs is no error of reading.
func unmarshalOk(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err != nil {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	var it item
	if err := json.Unmarshal(data, &it); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// What is wrong with the content is found out later.
func validateOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var it item
	if err := json.NewDecoder(r.Body).Decode(&it); err != nil {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	if it.Name == "" {
		http.Error(w, "no name", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Missed: the error was wrapped before it was asked for.
func fn_wrappedBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var it item
	err := json.NewDecoder(r.Body).Decode(&it)
	if err != nil {
		err = fmt.Errorf("decode: %w", err)
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Helpers.

func decode(w http.ResponseWriter, r *http.Request, v any) error {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	return json.NewDecoder(r.Body).Decode(v)
}

func helperBad(w http.ResponseWriter, r *http.Request) {
	var it item
	if err := decode(w, r, &it); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest) // want `wrongtoolarge: every error of reading the body is answered 400 Bad Request`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func helperOk(w http.ResponseWriter, r *http.Request) {
	var it item
	if err := decode(w, r, &it); err != nil {
		fail(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// fail is the central place that knows.
func fail(w http.ResponseWriter, err error) {
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	http.Error(w, "bad request", http.StatusBadRequest)
}

// statusOf chooses the status.
func statusOf(err error) int {
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		return http.StatusRequestEntityTooLarge
	}
	return http.StatusBadRequest
}

func statusOfOk(w http.ResponseWriter, r *http.Request) {
	var it item
	if err := decode(w, r, &it); err != nil {
		http.Error(w, "bad request", statusOf(err))
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func isTooLarge(err error) bool {
	var tooLarge *http.MaxBytesError
	return errors.As(err, &tooLarge)
}

func askedOk(w http.ResponseWriter, r *http.Request) {
	var it item
	if err := decode(w, r, &it); err != nil {
		if isTooLarge(err) {
			w.WriteHeader(http.StatusRequestEntityTooLarge)
			return
		}
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func askedBad(w http.ResponseWriter, r *http.Request) {
	var it item
	if err := decode(w, r, &it); err != nil {
		if isTooLarge(err) {
			w.WriteHeader(http.StatusUnprocessableEntity) // want `wrongtoolarge: the request's body is too large, but the answer is 422 Unprocessable Entity`
			return
		}
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// It answers and says so.
func read(w http.ResponseWriter, r *http.Request, v any) bool {
	if err := decode(w, r, v); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest) // want `wrongtoolarge: every error of reading the body is answered 400 Bad Request`
		return false
	}
	return true
}

func readBad(w http.ResponseWriter, r *http.Request) {
	var it item
	if !read(w, r, &it) {
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A function that turns one error into another.
func load(w http.ResponseWriter, r *http.Request) (*item, error) {
	var it item
	if err := decode(w, r, &it); err != nil {
		if isTooLarge(err) {
			return nil, errTooLarge
		}
		return nil, errBadBody
	}
	return &it, nil
}

var (
	errTooLarge = errors.New("too large")
	errBadBody  = errors.New("bad body")
)

func sentinelOk(w http.ResponseWriter, r *http.Request) {
	_, err := load(w, r)
	switch {
	case errors.Is(err, errTooLarge):
		w.WriteHeader(http.StatusRequestEntityTooLarge)
	case err != nil:
		w.WriteHeader(http.StatusBadRequest)
	default:
		w.WriteHeader(http.StatusNoContent)
	}
}

// The second error is not of the read that the limit bounds.
func secondReadOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	if err := r.ParseMultipartForm(1 << 20); err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	if _, _, err := r.FormFile("picture"); err != nil {
		w.WriteHeader(http.StatusBadRequest)
	}
}
