package nethttp

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
)

// The helper sets the type after the status: one finding, in the helper.
func respond(w http.ResponseWriter, code int, v any) {
	w.WriteHeader(code)
	w.Header().Set("Content-Type", "application/json") // want `lateheader: header "Content-Type" is never sent`
	json.NewEncoder(w).Encode(v)
}

func respondFirstBad(w http.ResponseWriter, r *http.Request) { respond(w, http.StatusOK, 1) }

func respondSecondBad(w http.ResponseWriter, r *http.Request) { respond(w, http.StatusAccepted+1, 1) }

func respondOk(w http.ResponseWriter, code int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	json.NewEncoder(w).Encode(v)
}

func statusFirstBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	writeJSON(w, 1) // want `lateheader: header "Content-Type" is never sent`
}

func statusFirstOk(w http.ResponseWriter, r *http.Request) {
	writeJSON(w, 1)
}

// writeJSON leaves the status to its caller.
func writeJSON(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(v)
}

func setType(w http.ResponseWriter, t string) { w.Header().Set("Content-Type", t) }

func setTypeBad(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, "page")
	setType(w, "text/html") // want `lateheader: header "Content-Type" is never sent`
}

func setTypeOk(w http.ResponseWriter, r *http.Request) {
	setType(w, "text/html")
	io.WriteString(w, "page")
}

func set(w http.ResponseWriter, key, value string) { w.Header().Set(key, value) }

func setKeyBad(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, "page")
	set(w, "Vary", "Accept") // want `lateheader: header "Vary" is never sent`
}

func setKeyOk(w http.ResponseWriter, r *http.Request) {
	set(w, "Vary", "Accept")
	io.WriteString(w, "page")
}

func setMap(h http.Header) { h.Set("Vary", "Accept") }

func setMapBad(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, "page")
	setMap(w.Header()) // want `lateheader: header "Vary" is never sent`
}

// Sends or sets, as it is told.
func sendOrSet(w http.ResponseWriter, send bool) {
	if send {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Header().Set("Vary", "Accept")
}

func sendOrSetOk(w http.ResponseWriter, r *http.Request) {
	sendOrSet(w, false)
	sendOrSet(w, true)
}

func sendOrSetBad(w http.ResponseWriter, r *http.Request) {
	sendOrSet(w, true)
	sendOrSet(w, false) // want `lateheader: header "Vary" is never sent`
}

// It answers and says so.
func refused(w http.ResponseWriter, r *http.Request) bool {
	if r.URL.Path == "/" {
		http.NotFound(w, r)
		return true
	}
	return false
}

func refusedOk(w http.ResponseWriter, r *http.Request) {
	if refused(w, r) {
		return
	}
	w.Header().Set("Vary", "Accept")
	io.WriteString(w, "page")
}

func refusedBad(w http.ResponseWriter, r *http.Request) {
	if refused(w, r) {
		w.Header().Set("Vary", "Accept") // want `lateheader: header "Vary" is never sent`
		return
	}
	io.WriteString(w, "page")
}

// A buffer that is a ResponseWriter sends at the end.
type buffered struct {
	http.ResponseWriter
	buf bytes.Buffer
}

func (b *buffered) Write(p []byte) (int, error) { return b.buf.Write(p) }

func (b *buffered) flush() { b.ResponseWriter.Write(b.buf.Bytes()) }

// The Write of the wrapper keeps the text.
func bufferedOk(w http.ResponseWriter, r *http.Request) {
	b := &buffered{ResponseWriter: w}
	defer b.flush()
	io.WriteString(b, "page")
	b.Header().Set("Content-Type", "text/html")
}

// A wrapper without a Write of its own sends at once.
type named struct {
	http.ResponseWriter
	name string
}

func namedBad(w http.ResponseWriter, r *http.Request) {
	n := &named{ResponseWriter: w}
	io.WriteString(n, "page")
	n.Header().Set("Content-Type", "text/html") // want `lateheader: header "Content-Type" is never sent`
}

// The Write of this one is that of the response.
type counted struct {
	http.ResponseWriter
	n int
}

func (c *counted) Write(p []byte) (int, error) {
	c.n += len(p)
	return c.ResponseWriter.Write(p)
}

// The Write of the wrapper passes everything on.
func countedBad(w http.ResponseWriter, r *http.Request) {
	c := &counted{ResponseWriter: w}
	io.WriteString(c, "page")
	c.Header().Set("Content-Type", "text/html") // want `lateheader: header "Content-Type" is never sent`
}

func countedWriteBad(w http.ResponseWriter, r *http.Request) {
	c := &counted{ResponseWriter: w}
	c.Write([]byte("page"))
	c.Header().Set("Content-Type", "text/html") // want `lateheader: header "Content-Type" is never sent`
}

// A context that holds the response.
type reply struct{ w http.ResponseWriter }

func (c *reply) header(key, value string) { c.w.Header().Set(key, value) }

func (c *reply) send(code int) { c.w.WriteHeader(code) }

func contextBad(w http.ResponseWriter, r *http.Request) {
	c := &reply{w}
	c.send(http.StatusOK)
	c.header("Vary", "Accept") // want `lateheader: header "Vary" is never sent`
}

func contextOk(w http.ResponseWriter, r *http.Request) {
	c := &reply{w}
	c.header("Vary", "Accept")
	c.send(http.StatusOK)
}
