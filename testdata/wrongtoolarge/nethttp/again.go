package nethttp

import (
	"bufio"
	"bytes"
	"io"
	"net/http"
)

// What is read again from memory is not the body.
func linesOk(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err != nil {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	lines := bufio.NewScanner(bytes.NewReader(data))
	for lines.Scan() {
		io.WriteString(w, lines.Text())
	}
	if lines.Err() != nil {
		audit(lines.Err())
	}
}

func longLineOk(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err != nil {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	n := 0
	lines := bufio.NewScanner(bytes.NewReader(data))
	for lines.Scan() {
		n++
	}
	if err := lines.Err(); err != nil {
		http.Error(w, "a line is too long", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
