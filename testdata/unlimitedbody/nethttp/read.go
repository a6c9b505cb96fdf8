// Package nethttp reads request bodies.
package nethttp

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/csv"
	"encoding/gob"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"net/http"
	"os"
	"strings"
)

type item struct{ Name string }

// tell answers the error of a read: 413 where the limit was passed.
func tell(w http.ResponseWriter, err error) {
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	http.Error(w, "bad request", http.StatusBadRequest)
}

func readAllBad(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(r.Body) // want `unlimitedbody: the request's body is read with no limit on its size: wrap it first, as in r.Body = http.MaxBytesReader\(w, r.Body, 1048576\)`
	if err != nil {
		tell(w, err)
		return
	}
	w.Write(data)
}

func readAllOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	data, err := io.ReadAll(r.Body)
	if err != nil {
		tell(w, err)
		return
	}
	w.Write(data)
}

// The limit comes too late.
func readAllLateBad(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body) // want `unlimitedbody: the request's body is read with no limit`
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	w.Write(data)
}

func decodeBad(w http.ResponseWriter, r *http.Request) {
	var it item
	if err := json.NewDecoder(r.Body).Decode(&it); err != nil { // want `unlimitedbody: the request's body is read with no limit`
		tell(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func decodeOk(w http.ResponseWriter, r *http.Request) {
	var it item
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20)).Decode(&it); err != nil {
		tell(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func decoderVariableBad(w http.ResponseWriter, r *http.Request) {
	defer r.Body.Close()
	dec := json.NewDecoder(r.Body)
	dec.DisallowUnknownFields()
	var it item
	if err := dec.Decode(&it); err != nil { // want `unlimitedbody: the request's body is read with no limit`
		tell(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func decoderVariableOk(w http.ResponseWriter, r *http.Request) {
	defer r.Body.Close()
	dec := json.NewDecoder(io.LimitReader(r.Body, 1<<20))
	dec.DisallowUnknownFields()
	var it item
	if err := dec.Decode(&it); err != nil {
		tell(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func limitReaderOk(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(io.LimitReader(r.Body, 1<<20))
	if err != nil {
		tell(w, err)
		return
	}
	w.Write(data)
}

func limitedReaderOk(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(&io.LimitedReader{R: r.Body, N: 1 << 20})
	if err != nil {
		tell(w, err)
		return
	}
	w.Write(data)
}

func bodyVariableBad(w http.ResponseWriter, r *http.Request) {
	body := r.Body
	data, _ := io.ReadAll(body) // want `unlimitedbody: the request's body is read with no limit`
	w.Write(data)
}

func bodyVariableOk(w http.ResponseWriter, r *http.Request) {
	body := http.MaxBytesReader(w, r.Body, 1<<20)
	defer body.Close()
	data, err := io.ReadAll(body)
	if err != nil {
		tell(w, err)
		return
	}
	w.Write(data)
}

func bufferBad(w http.ResponseWriter, r *http.Request) {
	var buf bytes.Buffer
	buf.ReadFrom(r.Body) // want `unlimitedbody: the request's body is read with no limit`
	w.Write(buf.Bytes())
}

func bufferOk(w http.ResponseWriter, r *http.Request) {
	var buf bytes.Buffer
	buf.ReadFrom(io.LimitReader(r.Body, 1<<20))
	w.Write(buf.Bytes())
}

// io.Copy into memory.
func copyBad(w http.ResponseWriter, r *http.Request) {
	var buf bytes.Buffer
	io.Copy(&buf, r.Body) // want `unlimitedbody: the request's body is read with no limit`
	w.Write(buf.Bytes())
}

func copyNOk(w http.ResponseWriter, r *http.Request) {
	var buf bytes.Buffer
	io.CopyN(&buf, r.Body, 1<<20)
	w.Write(buf.Bytes())
}

func copyTextBad(w http.ResponseWriter, r *http.Request) {
	var text strings.Builder
	io.Copy(&text, r.Body) // want `unlimitedbody: the request's body is read with no limit`
	io.WriteString(w, text.String())
}

// What is streamed needs no memory.

func copyFileOk(w http.ResponseWriter, r *http.Request) {
	f, err := os.CreateTemp("", "upload")
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	defer f.Close()
	if _, err := io.Copy(f, r.Body); err != nil {
		tell(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func copyDiscardOk(w http.ResponseWriter, r *http.Request) {
	io.Copy(io.Discard, r.Body)
	w.WriteHeader(http.StatusNoContent)
}

func forwardOk(w http.ResponseWriter, r *http.Request) {
	resp, err := http.Post("http://upstream.example", "application/json", r.Body)
	if err != nil {
		http.Error(w, "bad gateway", http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	io.Copy(w, resp.Body)
}

func forwardRequestOk(w http.ResponseWriter, r *http.Request) {
	req, err := http.NewRequestWithContext(r.Context(), r.Method, "http://upstream.example", r.Body)
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		http.Error(w, "bad gateway", http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	io.Copy(w, resp.Body)
}

func echoOk(w http.ResponseWriter, r *http.Request) {
	io.Copy(w, r.Body)
}

// Another server's response is no request.
func responseBodyOk(w http.ResponseWriter, r *http.Request) {
	resp, err := http.Get("http://upstream.example")
	if err != nil {
		http.Error(w, "bad gateway", http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	data, _ := io.ReadAll(resp.Body)
	var it item
	json.NewDecoder(resp.Body).Decode(&it)
	w.Write(data)
}

// Line by line is a stream.
func scannerOk(w http.ResponseWriter, r *http.Request) {
	n := 0
	sc := bufio.NewScanner(r.Body)
	for sc.Scan() {
		n++
	}
	w.WriteHeader(http.StatusNoContent)
}

func tokensOk(w http.ResponseWriter, r *http.Request) {
	dec := json.NewDecoder(r.Body)
	for dec.More() {
		if _, err := dec.Token(); err != nil {
			http.Error(w, "bad request", http.StatusBadRequest)
			return
		}
	}
	w.WriteHeader(http.StatusNoContent)
}

func rowsOk(w http.ResponseWriter, r *http.Request) {
	cr := csv.NewReader(r.Body)
	for {
		if _, err := cr.Read(); err == io.EOF {
			break
		} else if err != nil {
			http.Error(w, "bad request", http.StatusBadRequest)
			return
		}
	}
	w.WriteHeader(http.StatusNoContent)
}

func allRowsBad(w http.ResponseWriter, r *http.Request) {
	rows, err := csv.NewReader(r.Body).ReadAll() // want `unlimitedbody: the request's body is read with no limit`
	if err != nil || len(rows) == 0 {
		tell(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func firstBytesOk(w http.ResponseWriter, r *http.Request) {
	head := make([]byte, 512)
	io.ReadFull(r.Body, head)
	w.Write(head)
}

func xmlBad(w http.ResponseWriter, r *http.Request) {
	var it item
	if err := xml.NewDecoder(r.Body).Decode(&it); err != nil { // want `unlimitedbody: the request's body is read with no limit`
		tell(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func gobBad(w http.ResponseWriter, r *http.Request) {
	var it item
	if err := gob.NewDecoder(r.Body).Decode(&it); err != nil { // want `unlimitedbody: the request's body is read with no limit`
		tell(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func bufferedBad(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(bufio.NewReader(r.Body)) // want `unlimitedbody: the request's body is read with no limit`
	w.Write(data)
}

func teeBad(w http.ResponseWriter, r *http.Request) {
	var seen bytes.Buffer
	data, _ := io.ReadAll(io.TeeReader(r.Body, &seen)) // want `unlimitedbody: the request's body is read with no limit`
	w.Write(data)
}

func gzipBad(w http.ResponseWriter, r *http.Request) {
	zr, err := gzip.NewReader(r.Body)
	if err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	data, _ := io.ReadAll(zr) // want `unlimitedbody: the request's body is read with no limit`
	w.Write(data)
}

func gzipOk(w http.ResponseWriter, r *http.Request) {
	zr, err := gzip.NewReader(r.Body)
	if err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	data, _ := io.ReadAll(io.LimitReader(zr, 1<<20))
	w.Write(data)
}

// A chunked body has no length that could be looked at before.
func lengthBad(w http.ResponseWriter, r *http.Request) {
	if r.ContentLength > 1<<20 {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	data, _ := io.ReadAll(r.Body) // want `unlimitedbody: the request's body is read with no limit`
	w.Write(data)
}

// The body has been replaced by bytes that are in memory.
func replacedOk(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(io.LimitReader(r.Body, 1<<20))
	if err != nil {
		tell(w, err)
		return
	}
	r.Body = io.NopCloser(bytes.NewReader(data))
	var it item
	if err := json.NewDecoder(r.Body).Decode(&it); err != nil {
		tell(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// One read with no limit, one of what is in memory.
func replacedBad(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(r.Body) // want `unlimitedbody: the request's body is read with no limit`
	if err != nil {
		tell(w, err)
		return
	}
	r.Body = io.NopCloser(bytes.NewReader(data))
	var it item
	if err := json.NewDecoder(r.Body).Decode(&it); err != nil {
		tell(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A limit on some of the paths.
func sometimesOk(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Trusted") == "" {
		r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	}
	data, err := io.ReadAll(r.Body)
	if err != nil {
		tell(w, err)
		return
	}
	w.Write(data)
}

func elsewhereBad(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		data, _ := io.ReadAll(r.Body) // want `unlimitedbody: the request's body is read with no limit`
		w.Write(data)
		return
	}
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	data, err := io.ReadAll(r.Body)
	if err != nil {
		tell(w, err)
		return
	}
	w.Write(data)
}

func requestCopyOk(w http.ResponseWriter, r *http.Request) {
	r2 := r.Clone(r.Context())
	r2.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	data, err := io.ReadAll(r2.Body)
	if err != nil {
		tell(w, err)
		return
	}
	w.Write(data)
}

// Who the client is behind a proxy has nothing to do with the body.
func forwardedBad(w http.ResponseWriter, r *http.Request) {
	r.RemoteAddr = r.Header.Get("X-Real-Ip")
	data, err := io.ReadAll(r.Body) // want `unlimitedbody: the request's body is read with no limit`
	if err != nil {
		tell(w, err)
		return
	}
	w.Write(data)
}
