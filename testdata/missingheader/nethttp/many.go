package nethttp

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
)

// What sends a status in few ways is known of a function that has more outcomes than are kept.

func check(name string) error {
	if name == "" {
		return errors.New("no name")
	}
	return audit(name)
}

var audit = func(string) error { return nil }

func many(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		w.WriteHeader(http.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header that it requires`
		return
	}
	r.Body = http.MaxBytesReader(w, r.Body, 1<<16)
	var item map[string]any
	var text []byte
	var err error
	switch r.Header.Get("Content-Type") {
	case "application/json":
		err = json.NewDecoder(r.Body).Decode(&item)
	case "text/plain":
		text, err = io.ReadAll(r.Body)
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusRequestEntityTooLarge)
		return
	}
	if err := check("a"); err != nil {
		http.Error(w, "a", http.StatusConflict)
		return
	}
	if err := check("b"); err != nil {
		http.Error(w, "b", http.StatusConflict)
		return
	}
	if err := check("c"); err != nil {
		http.Error(w, "c", http.StatusConflict)
		return
	}
	if err := check("d"); err != nil {
		http.Error(w, "d", http.StatusConflict)
		return
	}
	if err := check("e"); err != nil {
		http.Error(w, "e", http.StatusConflict)
		return
	}
	if err := check("f"); err != nil {
		http.Error(w, "f", http.StatusConflict)
		return
	}
	if err := check("g"); err != nil {
		http.Error(w, "g", http.StatusConflict)
		return
	}
	if err := check("h"); err != nil {
		http.Error(w, "h", http.StatusConflict)
		return
	}
	if err := check("i"); err != nil {
		http.Error(w, "i", http.StatusConflict)
		return
	}
	if err := check("j"); err != nil {
		http.Error(w, "j", http.StatusConflict)
		return
	}
	if err := check("k"); err != nil {
		http.Error(w, "k", http.StatusConflict)
		return
	}
	if err := check("l"); err != nil {
		http.Error(w, "l", http.StatusConflict)
		return
	}
	if err := check("m"); err != nil {
		http.Error(w, "m", http.StatusConflict)
		return
	}
	_, _ = w.Write(text)
}

func manyDispatch(w http.ResponseWriter, r *http.Request) {
	switch r.URL.Path {
	case "/many":
		many(w, r)
	default:
		http.NotFound(w, r)
	}
}
