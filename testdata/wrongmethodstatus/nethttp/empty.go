package nethttp

import (
	"io"
	"log"
	"net/http"
)

// Empty answers that are right, and functions that leave the answer to others.

// HEAD has no body.
func headOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain")
	if r.Method != http.MethodHead {
		io.WriteString(w, "page")
	}
}

func headFirstOk(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodHead {
		return
	}
	io.WriteString(w, "page")
}

// OPTIONS is answered by the headers.
func optionsOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	if r.Method == http.MethodOptions {
		return
	}
	io.WriteString(w, "page")
}

func optionsElseOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodOptions {
		io.WriteString(w, "page")
	}
}

// All that GET and HEAD share is done before.
func afterGuardOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	if r.Method == http.MethodGet {
		io.WriteString(w, "page")
	}
}

// The other methods are answered after the condition.
func goesOnOk(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		log.Print("post")
	}
	io.WriteString(w, "page")
}

// An empty 200 for all methods alike.
func emptyForAllOk(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		log.Print("post")
	}
}

func emptyForMostOk(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost && r.URL.RawQuery == "" {
		http.Error(w, "no query", http.StatusBadRequest)
		return
	}
	log.Print("noted")
}

// What comes back from the client says the rest.
func hijackedOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodConnect {
		w.Header().Set("Allow", "CONNECT")
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	conn, _, err := w.(http.Hijacker).Hijack()
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	conn.Close()
}

// It is called first by handlers that go on.
func cors(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
	}
}

func corsOk(w http.ResponseWriter, r *http.Request) {
	cors(w, r)
	if r.Method == http.MethodOptions {
		return
	}
	io.WriteString(w, "page")
}

// A dispatcher by method: each part answers.
func dispatchOk(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		headOk(w, r)
	case http.MethodPost:
		goesOnOk(w, r)
	default:
		w.Header().Set("Allow", "GET, POST")
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
}

func dispatchBad(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet: // want `wrongmethodstatus: every other method is answered with an empty 200 OK: answer 405 Method Not Allowed with an Allow header`
		headOk(w, r)
	case http.MethodPost:
		goesOnOk(w, r)
	}
}

// It tells its caller whether it has answered.
func handled(w http.ResponseWriter, r *http.Request) bool {
	if r.Method == http.MethodPost {
		io.WriteString(w, "posted")
		return true
	}
	return false
}

func handledOk(w http.ResponseWriter, r *http.Request) {
	if handled(w, r) {
		return
	}
	io.WriteString(w, "page")
}

// The helper answers only POST, and its caller does not ask.
func handledBad(w http.ResponseWriter, r *http.Request) {
	handled(w, r) // want `wrongmethodstatus: every other method is answered with an empty 200 OK`
}

// A type's method that is registered for POST alone.
type poster struct{}

func (poster) postOnlyOk(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		io.WriteString(w, "posted")
	}
}

func (poster) postOnlyBad(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost { // want `wrongmethodstatus: every other method is answered with an empty 200 OK: answer 405 Method Not Allowed with an Allow header`
		io.WriteString(w, "posted")
	}
}

func (p poster) routes(mux *http.ServeMux) {
	mux.HandleFunc("POST /e", p.postOnlyOk)
	mux.HandleFunc("/f", p.postOnlyBad)
}

// A handler that returns its error answers in one place for all.
func erroringOk(w http.ResponseWriter, r *http.Request) error {
	if r.Method != http.MethodPost {
		return errMethod
	}
	io.WriteString(w, "posted")
	return nil
}

// What is answered before the method is asked for is answered to every method.
func checkedFirstBad(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("ticket") == "" {
		http.Error(w, "no ticket", http.StatusUnauthorized)
		return
	}
	switch r.Method {
	case http.MethodGet: // want `wrongmethodstatus: every other method is answered with an empty 200 OK`
		io.WriteString(w, "form")
	case http.MethodPost:
		http.Redirect(w, r, "/done", http.StatusSeeOther)
	}
}

func checkedFirstOk(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("ticket") == "" {
		http.Error(w, "no ticket", http.StatusUnauthorized)
		return
	}
	switch r.Method {
	case http.MethodGet:
		io.WriteString(w, "form")
	case http.MethodPost:
		http.Redirect(w, r, "/done", http.StatusSeeOther)
	default:
		w.Header().Set("Allow", "GET, POST")
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
}

// One method is answered apart, all others alike.
func checkedOptionsOk(w http.ResponseWriter, r *http.Request) {
	if r.URL.RawQuery == "" {
		http.Error(w, "no query", http.StatusBadRequest)
		return
	}
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	if r.Method == http.MethodGet {
		io.WriteString(w, "page")
		return
	}
	io.WriteString(w, "done")
}
