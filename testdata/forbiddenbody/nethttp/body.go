// Package nethttp has bodies that are written with statuses that have none.
package nethttp

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"html/template"
	"io"
	"net/http"
	"os"
	"strings"
)

func encodedBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
	json.NewEncoder(w).Encode("deleted") // want `forbiddenbody: a body is written with 204 No Content, which has none: leave the body out, or send another status`
}

func encodedOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode("deleted")
}

func noBodyOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
}

func writtenBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
	w.Write([]byte("deleted")) // want `forbiddenbody: a body is written with 204 No Content`
}

func nilOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
	w.Write(nil)
}

func emptyOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
	w.Write([]byte{})
}

func emptyTextOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
	io.WriteString(w, "")
}

func emptyBytesOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
	w.Write([]byte(""))
}

func stringBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
	io.WriteString(w, "deleted") // want `forbiddenbody: a body is written with 204 No Content`
}

func printedBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
	fmt.Fprintf(w, "deleted %s", r.URL.Path) // want `forbiddenbody: a body is written with 204 No Content`
}

func printedEmptyOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
	fmt.Fprint(w, "")
}

func lineBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
	fmt.Fprintln(w) // want `forbiddenbody: a body is written with 204 No Content`
}

func xmlBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
	xml.NewEncoder(w).Encode(item{}) // want `forbiddenbody: a body is written with 204 No Content`
}

type item struct{ ID string }

var page = template.Must(template.New("page").Parse("<p>{{.}}</p>"))

func templateBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
	page.Execute(w, "deleted") // want `forbiddenbody: a body is written with 204 No Content`
}

func bufferedBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
	bw := bufio.NewWriter(w)
	bw.WriteString("deleted") // want `forbiddenbody: a body is written with 204 No Content`
	bw.Flush()
}

func bufferedOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	bw := bufio.NewWriter(w)
	bw.WriteString("deleted")
	bw.Flush()
}

func copiedBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
	io.Copy(w, strings.NewReader("deleted")) // want `forbiddenbody: a body is written with 204 No Content`
}

func bufferBad(w http.ResponseWriter, r *http.Request) {
	var buf bytes.Buffer
	json.NewEncoder(&buf).Encode(item{})
	w.WriteHeader(http.StatusNoContent)
	w.Write(buf.Bytes()) // want `forbiddenbody: a body is written with 204 No Content`
}

// One body, one finding.
func gzippedBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
	zw := gzip.NewWriter(w)
	zw.Write([]byte("deleted")) // want `forbiddenbody: a body is written with 204 No Content`
	zw.Close()
}

func twoWritesBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
	io.WriteString(w, "deleted ") // want `forbiddenbody: a body is written with 204 No Content`
	io.WriteString(w, "today")
}

// What goes into a buffer is not sent.
func elsewhereOk(w http.ResponseWriter, r *http.Request) {
	var buf bytes.Buffer
	w.WriteHeader(http.StatusNoContent)
	json.NewEncoder(&buf).Encode(item{})
	fmt.Fprintln(os.Stderr, buf.String())
}

func otherResponseOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
	resp, err := http.Post("http://hook.example", "application/json", strings.NewReader("{}"))
	if err == nil {
		resp.Body.Close()
	}
}

func resetContentBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusResetContent)
	io.WriteString(w, "reset") // want `forbiddenbody: a body is written with 205 Reset Content`
}

func notModifiedBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNotModified)
	io.WriteString(w, "the same") // want `forbiddenbody: a body is written with 304 Not Modified`
}

func notModifiedOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("ETag", `"1"`)
	w.WriteHeader(http.StatusNotModified)
}

func errorBad(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "deleted", http.StatusNoContent) // want `forbiddenbody: a body is written with 204 No Content`
}

func errorOk(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "gone", http.StatusGone)
}

// A 1xx comes before the final status, and the body belongs to the latter.
func earlyHintsOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Link", "</style.css>; rel=preload")
	w.WriteHeader(http.StatusEarlyHints)
	io.WriteString(w, "page")
}

func processingOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusProcessing)
	w.WriteHeader(http.StatusOK)
	io.WriteString(w, "done")
}

func processingBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusProcessing)
	w.WriteHeader(http.StatusNoContent)
	io.WriteString(w, "done") // want `forbiddenbody: a body is written with 204 No Content`
}

// A 101 of net/http is the last status; what follows is the other protocol's.
func switchingOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Upgrade", "line")
	w.WriteHeader(http.StatusSwitchingProtocols)
}

func joinedBad(w http.ResponseWriter, r *http.Request) {
	status := http.StatusOK
	if r.URL.RawQuery == "" {
		status = http.StatusNoContent
	}
	w.WriteHeader(status)
	io.WriteString(w, "result") // want `forbiddenbody: a body is written with 204 No Content`
}

func joinedOk(w http.ResponseWriter, r *http.Request) {
	status := http.StatusOK
	if r.URL.RawQuery == "" {
		status = http.StatusNoContent
	}
	w.WriteHeader(status)
	if status != http.StatusNoContent {
		io.WriteString(w, "result")
	}
}

func joinedSwitchOk(w http.ResponseWriter, r *http.Request) {
	status := http.StatusOK
	if r.URL.RawQuery == "" {
		status = http.StatusNoContent
	}
	w.WriteHeader(status)
	switch status {
	case http.StatusNoContent, http.StatusNotModified:
	default:
		io.WriteString(w, "result")
	}
}

func missingReturnBad(w http.ResponseWriter, r *http.Request) {
	if r.URL.RawQuery == "" {
		w.WriteHeader(http.StatusNoContent)
	}
	io.WriteString(w, "result") // want `forbiddenbody: a body is written with 204 No Content`
}

func missingReturnOk(w http.ResponseWriter, r *http.Request) {
	if r.URL.RawQuery == "" {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	io.WriteString(w, "result")
}

func elseOk(w http.ResponseWriter, r *http.Request) {
	if r.URL.RawQuery == "" {
		w.WriteHeader(http.StatusNoContent)
	} else {
		io.WriteString(w, "result")
	}
}

func loopBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
	for _, v := range r.URL.Query()["v"] {
		fmt.Fprintln(w, v) // want `forbiddenbody: a body is written with 204 No Content`
	}
}

func deferredBad(w http.ResponseWriter, r *http.Request) {
	defer io.WriteString(w, "bye") // want `forbiddenbody: a body is written with 204 No Content`
	w.WriteHeader(http.StatusNoContent)
}

func closureBad(w http.ResponseWriter, r *http.Request) {
	say := func(s string) {
		io.WriteString(w, s)
	}
	w.WriteHeader(http.StatusNoContent)
	say("bye") // want `forbiddenbody: a body is written with 204 No Content`
}

// A HEAD is answered without a body by the server itself.
func headOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	if r.Method != http.MethodHead {
		io.WriteString(w, "body")
	}
}

func maybeEmptyOk(w http.ResponseWriter, r *http.Request) {
	write(w, nil)
}

func maybeFullBad(w http.ResponseWriter, r *http.Request) {
	write(w, []byte("deleted")) // want `forbiddenbody: a body is written with 204 No Content`
}

// One of the two callers is right, so the finding belongs to the other.
func write(w http.ResponseWriter, data []byte) {
	w.WriteHeader(http.StatusNoContent)
	w.Write(data)
}
