package nethttp

import (
	"io"
	"net/http"
)

// ParseForm reads forms alone, and of these no more than 10 MB: a body of another kind is still there.
func parsedBad(w http.ResponseWriter, r *http.Request) {
	r.ParseForm()
	data, err := io.ReadAll(r.Body) // want `unlimitedbody: `
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.Write(data)
}

func parsedOk(w http.ResponseWriter, r *http.Request) {
	r.ParseForm()
	io.WriteString(w, r.FormValue("name")+r.PostFormValue("name"))
}

func parsedLimitedOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	r.ParseForm()
	data, err := io.ReadAll(r.Body)
	if err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	w.Write(data)
}
