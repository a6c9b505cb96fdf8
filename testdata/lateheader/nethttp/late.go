// Package nethttp sets headers too late, or not.
package nethttp

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"html/template"
	"io"
	"maps"
	"net/http"
	"time"
)

func statusBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Header().Set("X-Request", "1") // want `lateheader: header "X-Request" is never sent: the response was committed on line 17; set it before that call`
}

func statusOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("X-Request", "1")
	w.WriteHeader(http.StatusOK)
}

func typeBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Content-Type", "application/json") // want `lateheader: header "Content-Type" is never sent`
	json.NewEncoder(w).Encode(1)
}

func addBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Header().Add("Vary", "Accept") // want `lateheader: header "Vary" is never sent`
}

func indexBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Header()["Vary"] = []string{"Accept"} // want `lateheader: header "Vary" is never sent`
}

func viewBad(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	w.WriteHeader(http.StatusOK)
	h.Set("Vary", "Accept") // want `lateheader: header "Vary" is never sent`
}

func viewOk(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Vary", "Accept")
	w.WriteHeader(http.StatusOK)
}

// What is taken away was sent, or was not there.
func deletedOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Header().Del("Vary")
}

// Reading is not setting.
func readOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	io.WriteString(w, w.Header().Get("Vary"))
}

// A copy is not the map.
func cloneOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	h := w.Header().Clone()
	h.Set("Vary", "Accept")
}

func requestHeaderOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	r.Header.Set("X-Seen", "1")
}

func writeBad(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte("page"))
	w.Header().Set("Content-Type", "text/html") // want `lateheader: header "Content-Type" is never sent`
}

// An empty write sends the headers too.
func emptyWriteBad(w http.ResponseWriter, r *http.Request) {
	w.Write(nil)
	w.Header().Set("Content-Type", "text/html") // want `lateheader: header "Content-Type" is never sent`
}

func encodeBad(w http.ResponseWriter, r *http.Request) {
	if err := json.NewEncoder(w).Encode(1); err != nil {
		return
	}
	w.Header().Set("Content-Type", "application/json") // want `lateheader: header "Content-Type" is never sent`
}

// The encoder wrote nothing.
func encodeFailedOk(w http.ResponseWriter, r *http.Request) {
	if err := json.NewEncoder(w).Encode(1); err != nil {
		w.Header().Set("Content-Type", "text/plain")
		w.WriteHeader(http.StatusInternalServerError)
	}
}

func printBad(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "page")
	w.Header().Set("Vary", "Accept") // want `lateheader: header "Vary" is never sent`
}

var page = template.Must(template.New("page").Parse("<p>{{.}}</p>"))

func templateBad(w http.ResponseWriter, r *http.Request) {
	page.Execute(w, "x")
	w.Header().Set("Content-Type", "text/html") // want `lateheader: header "Content-Type" is never sent`
}

func bufferOk(w http.ResponseWriter, r *http.Request) {
	var buf bytes.Buffer
	page.Execute(&buf, "x")
	w.Header().Set("Content-Type", "text/html")
	buf.WriteTo(w)
}

// The buffer is flushed at the end: nobody can tell whether it was full before.
//
// Wrong: the text is in the buffer until Flush.
func fp_bufioOk(w http.ResponseWriter, r *http.Request) {
	bw := bufio.NewWriter(w)
	bw.WriteString("page")
	w.Header().Set("Content-Type", "text/html") // want `lateheader: header "Content-Type" is never sent`
	bw.Flush()
}

func errorBad(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "gone", http.StatusGone)
	w.Header().Set("Cache-Control", "no-store") // want `lateheader: header "Cache-Control" is never sent`
}

func errorOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	http.Error(w, "gone", http.StatusGone)
}

func redirectBad(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/", http.StatusFound)
	http.SetCookie(w, &http.Cookie{Name: "a"}) // want `lateheader: header "Set-Cookie" is never sent`
}

func redirectOk(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a"})
	http.Redirect(w, r, "/", http.StatusFound)
}

func contentBad(w http.ResponseWriter, r *http.Request) {
	http.ServeContent(w, r, "page", time.Time{}, bytes.NewReader(nil))
	w.Header().Set("Cache-Control", "no-store") // want `lateheader: header "Cache-Control" is never sent`
}

func flushBad(w http.ResponseWriter, r *http.Request) {
	http.NewResponseController(w).Flush()
	w.Header().Set("Vary", "Accept") // want `lateheader: header "Vary" is never sent`
}

// The response has a Flusher on one of the paths.
func flusherOk(w http.ResponseWriter, r *http.Request) {
	if f, ok := w.(http.Flusher); ok {
		f.Flush()
	}
	w.Header().Set("Vary", "Accept")
}

// Several headers.
func manyBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	for k, v := range extra {
		w.Header().Set(k, v) // want `lateheader: header set here is never sent`
	}
}

var extra map[string]string

func copiedBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	maps.Copy(w.Header(), http.Header{"Vary": {"Accept"}}) // want `lateheader: header set here is never sent`
}

const vary = "Vary"

func constantBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Header().Set(vary, "Accept") // want `lateheader: header "Vary" is never sent`
}

// After a 1xx the final response is still to come.
func earlyHintsOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Link", "</style.css>; rel=preload")
	w.WriteHeader(http.StatusEarlyHints)
	w.Header().Set("Content-Type", "text/html")
	io.WriteString(w, "page")
}

// Trailers.

func trailerOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Trailer", "X-Sum")
	io.WriteString(w, "page")
	w.Header().Set("X-Sum", "1")
}

func trailerPrefixOk(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, "page")
	w.Header().Set(http.TrailerPrefix+"X-Sum", "1")
}

func trailerIndexOk(w http.ResponseWriter, r *http.Request) {
	w.Header()["Trailer"] = []string{"X-Sum"}
	io.WriteString(w, "page")
	w.Header()["X-Sum"] = []string{"1"}
}

func trailerLateBad(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, "page")
	w.Header().Set("Trailer", "X-Sum") // want `lateheader: header "Trailer" is never sent`
	w.Header().Set("X-Sum", "1")       // want `lateheader: header "X-Sum" is never sent`
}

// Branches.

func somePathsOk(w http.ResponseWriter, r *http.Request) {
	if r.URL.RawQuery == "" {
		w.WriteHeader(http.StatusOK)
	}
	w.Header().Set("Vary", "Accept")
	io.WriteString(w, "page")
}

func bothPathsBad(w http.ResponseWriter, r *http.Request) {
	if r.URL.RawQuery == "" {
		w.WriteHeader(http.StatusOK)
	} else {
		w.WriteHeader(http.StatusAccepted + 1)
	}
	w.Header().Set("Vary", "Accept") // want `lateheader: header "Vary" is never sent`
}

func oneBranchBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	if r.URL.RawQuery == "" {
		w.Header().Set("Vary", "Accept") // want `lateheader: header "Vary" is never sent`
	}
}

func otherBranchOk(w http.ResponseWriter, r *http.Request) {
	if r.URL.RawQuery == "" {
		w.WriteHeader(http.StatusOK)
		return
	}
	w.Header().Set("Vary", "Accept")
	io.WriteString(w, "page")
}

// The place is wrong: the header is set one line further down.
func fp_deferredBad(w http.ResponseWriter, r *http.Request) {
	defer func() { // want `lateheader: header "X-Took" is never sent`
		w.Header().Set("X-Took", "1s")
	}()
	w.WriteHeader(http.StatusOK)
}

func deferredOk(w http.ResponseWriter, r *http.Request) {
	defer func() {
		w.WriteHeader(http.StatusOK)
	}()
	w.Header().Set("X-Took", "1s")
}

func loopOk(w http.ResponseWriter, r *http.Request) {
	for i, id := range r.URL.Query()["id"] {
		if i == 0 {
			w.Header().Set("Content-Type", "text/plain")
		}
		io.WriteString(w, id)
	}
}

func loopBad(w http.ResponseWriter, r *http.Request) {
	for _, id := range r.URL.Query()["id"] {
		io.WriteString(w, id)
		w.Header().Set("X-Last", id) // want `lateheader: header "X-Last" is never sent`
	}
}

// What the next handler has sent is not known.
func nextOk(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		w.Header().Set("X-Took", "1s")
	})
}
