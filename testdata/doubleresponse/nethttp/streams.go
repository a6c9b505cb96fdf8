package nethttp

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"html/template"
	"io"
	"log"
	"net/http"
	"os"
	"time"
)

var page = template.Must(template.New("page").Parse("<p>{{.}}</p>"))

// A template that fails half-way has sent its first half.
func templateBad(w http.ResponseWriter, r *http.Request) {
	if err := page.Execute(w, "x"); err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError) // want `doubleresponse: 500 Internal Server Error is sent, but a response was sent on line`
	}
}

func templateNamedBad(w http.ResponseWriter, r *http.Request) {
	err := page.ExecuteTemplate(w, "page", "x")
	if err != nil {
		log.Print(err)
		w.WriteHeader(http.StatusInternalServerError) // want `doubleresponse: 500 Internal Server Error is sent, but a response was sent on line`
		return
	}
}

func templateBufferOk(w http.ResponseWriter, r *http.Request) {
	var buf bytes.Buffer
	if err := page.Execute(&buf, "x"); err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	buf.WriteTo(w)
}

func templateLogOk(w http.ResponseWriter, r *http.Request) {
	if err := page.Execute(w, "x"); err != nil {
		log.Print(err)
	}
}

func xmlBad(w http.ResponseWriter, r *http.Request) {
	if err := xml.NewEncoder(w).Encode(item{}); err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError) // want `doubleresponse: 500 Internal Server Error is sent, but a response was sent on line`
	}
}

// A JSON encoder writes nothing unless all went well.
func jsonFailedOk(w http.ResponseWriter, r *http.Request) {
	if err := json.NewEncoder(w).Encode(item{}); err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
	}
}

func jsonFailedStatusBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	if err := json.NewEncoder(w).Encode(r.Context().Value(item{})); err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError) // want `doubleresponse: 500 Internal Server Error is sent, but a response was sent on line`
	}
}

func marshalOk(w http.ResponseWriter, r *http.Request) {
	data, err := json.Marshal(item{})
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	w.Write(data)
}

func marshalBad(w http.ResponseWriter, r *http.Request) {
	data, err := json.Marshal(item{})
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
	}
	w.Write(data) // want `doubleresponse: a second answer is sent, but a response was sent on line`
}

// Nobody reads what follows a failed write; the strict profile says so.
func writeFailedOk(w http.ResponseWriter, r *http.Request) {
	if _, err := w.Write([]byte("page")); err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
	}
}

func printFailedOk(w http.ResponseWriter, r *http.Request) {
	if _, err := fmt.Fprintln(w, "page"); err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
	}
}

// The copy has failed half-way, as a template does that is rendered to the response.
func copyFailedBad(w http.ResponseWriter, r *http.Request) {
	f, err := os.Open("page")
	if err != nil {
		http.NotFound(w, r)
		return
	}
	defer f.Close()
	if _, err := io.Copy(w, f); err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError) // want `doubleresponse: 500 Internal Server Error is sent, but a response was sent on line`
	}
}

func copyFailedOk(w http.ResponseWriter, r *http.Request) {
	f, err := os.Open("page")
	if err != nil {
		http.NotFound(w, r)
		return
	}
	defer f.Close()
	if _, err := io.Copy(w, f); err != nil {
		log.Print(err)
	}
}

// Into a buffer first.
func copyBufferedOk(w http.ResponseWriter, r *http.Request) {
	f, err := os.Open("page")
	if err != nil {
		http.NotFound(w, r)
		return
	}
	defer f.Close()
	var page bytes.Buffer
	if _, err := io.Copy(&page, f); err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	page.WriteTo(w)
}

// Many writes are one body.

func writesOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	io.WriteString(w, "a")
	fmt.Fprintf(w, "b")
	w.Write([]byte("c"))
}

func eventsOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/event-stream")
	f, ok := w.(http.Flusher)
	if !ok {
		http.Error(w, "no streaming", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusOK)
	for {
		select {
		case <-r.Context().Done():
			return
		case <-time.After(time.Second):
			fmt.Fprintf(w, "data: %s\n\n", time.Now())
			f.Flush()
		}
	}
}

func linesOk(w http.ResponseWriter, r *http.Request) {
	enc := json.NewEncoder(w)
	for _, id := range r.URL.Query()["id"] {
		enc.Encode(id)
	}
}

func linesFailedBad(w http.ResponseWriter, r *http.Request) {
	enc := json.NewEncoder(w)
	io.WriteString(w, "[")
	for _, id := range r.URL.Query()["id"] {
		if err := enc.Encode(r.Context().Value(id)); err != nil {
			http.Error(w, "internal error", http.StatusInternalServerError) // want `doubleresponse: 500 Internal Server Error is sent, but a response was sent on line`
			return
		}
	}
	io.WriteString(w, "]")
}

func flushedBad(w http.ResponseWriter, r *http.Request) {
	http.NewResponseController(w).Flush()
	w.WriteHeader(http.StatusNoContent) // want `doubleresponse: 204 No Content is sent, but a response was sent on line`
}

func contentOk(w http.ResponseWriter, r *http.Request) {
	http.ServeContent(w, r, "page", time.Time{}, bytes.NewReader(nil))
}

func contentBad(w http.ResponseWriter, r *http.Request) {
	http.ServeContent(w, r, "page", time.Time{}, bytes.NewReader(nil))
	w.WriteHeader(http.StatusOK) // want `doubleresponse: 200 OK is sent, but a response was sent on line`
}

// Two parts of one page: the second write is no second answer.
func headAndBodyOk(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, "<html>")
	if err := page.Execute(w, "x"); err != nil {
		log.Print(err)
	}
	io.WriteString(w, "</html>")
}

// Whether the next handler answers is not known.
func nextOk(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		w.WriteHeader(http.StatusNoContent)
	})
}

func nextAfterBad(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/" {
			http.NotFound(w, r)
		}
		next.ServeHTTP(w, r) // want `doubleresponse: a second answer is sent`
	})
}

// A logging wrapper that watches the status.
type recorder struct {
	http.ResponseWriter
	status int
}

func (rec *recorder) WriteHeader(code int) {
	rec.status = code
	rec.ResponseWriter.WriteHeader(code)
}

func recordedOk(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		rec := &recorder{ResponseWriter: w, status: http.StatusOK}
		next.ServeHTTP(rec, r)
		log.Print(rec.status)
	})
}

func hijackedOk(w http.ResponseWriter, r *http.Request) {
	conn, _, err := http.NewResponseController(w).Hijack()
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	defer conn.Close()
	io.WriteString(conn, "HTTP/1.1 200 OK\r\n\r\n")
}
