package nethttp

import (
	"io"
	"net/http"
)

// audit notes an error and reports whether that worked.
var audit func(error) bool

// What goes on beside the handler, or when it returns, decides nothing about the answer.
func asideBad(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err != nil {
		go audit(err)
		http.Error(w, "cannot read", http.StatusBadRequest) // want `wrongtoolarge: every error of reading the body is answered 400 Bad Request`
		return
	}
	w.Write(data)
}

func asideOk(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err != nil {
		go audit(err)
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	w.Write(data)
}
