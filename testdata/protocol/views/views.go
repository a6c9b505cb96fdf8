// Package views writes to the response through other values.
package views

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"html/template"
	"io"
	"log"
	"net/http"
	"os"
	"text/tabwriter"
)

// rows: $0.body($1,null) -> nil
// rows: -> error(encode)
func JSON(w http.ResponseWriter, v any) error { return json.NewEncoder(w).Encode(v) }

// rows: $0.body($1,null)
// rows: $0.status(500)
func JSONVariable(w http.ResponseWriter, v any) {
	enc := json.NewEncoder(w)
	enc.SetIndent("", " ")
	if err := enc.Encode(v); err != nil {
		w.WriteHeader(http.StatusInternalServerError)
	}
}

// rows: $0.body($1) -> error?(render)
func XML(w http.ResponseWriter, v any) error { return xml.NewEncoder(w).Encode(v) }

// rows: $0.body
func Buffered(w http.ResponseWriter) {
	b := bufio.NewWriter(w)
	defer b.Flush()
	b.WriteString("x")
}

// rows: $0.tell($1) $0.body
func Print(w http.ResponseWriter, s string) {
	fmt.Fprintf(w, "<%s>", s)
	fmt.Fprintln(w, s)
}

// rows: $0.body
func Copy(w http.ResponseWriter, f *os.File) {
	if _, err := io.Copy(w, f); err != nil {
		w.WriteHeader(http.StatusInternalServerError)
	}
}

// rows: $0.body
func Template(w http.ResponseWriter, t *template.Template) {
	if err := t.Execute(w, nil); err != nil {
		w.WriteHeader(http.StatusInternalServerError)
	}
}

// TemplateBuffer renders before it answers.
//
// rows: $0.body because(other)
// rows: $0.status(500) because(!error,render)
func TemplateBuffer(w http.ResponseWriter, t *template.Template) {
	var buf bytes.Buffer
	if err := t.Execute(&buf, nil); err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	buf.WriteTo(w)
}

// rows: $0.set(Content-Encoding) $0.body
func Gzip(w http.ResponseWriter) {
	w.Header().Set("Content-Encoding", "gzip")
	z := gzip.NewWriter(w)
	defer z.Close()
	z.Write([]byte("x"))
}

// rows: if $1==false: $0.body
// rows: if $1==true: $0.set(Content-Encoding) $0.body
func GzipMaybe(w http.ResponseWriter, zip bool) {
	var out io.Writer = w
	if zip {
		w.Header().Set("Content-Encoding", "gzip")
		z := gzip.NewWriter(w)
		defer z.Close()
		out = z
	}
	io.WriteString(out, "x")
}

// rows: if $1!=nil: $0.body because(other)
// rows: nothing
func CSV(w http.ResponseWriter, rows [][]string) {
	c := csv.NewWriter(w)
	for _, r := range rows {
		c.Write(r)
	}
	c.Flush()
}

// rows: $0.body
func Table(w http.ResponseWriter) {
	t := tabwriter.NewWriter(w, 0, 8, 1, ' ', 0)
	fmt.Fprintln(t, "x")
	t.Flush()
}

// rows: $0.body
func Logger(w http.ResponseWriter) { log.New(w, "", 0).Println("x") }

// Stdout is another writer.
//
// rows: $0.status(200)
func Stdout(w http.ResponseWriter) {
	fmt.Fprintln(os.Stdout, "x")
	w.WriteHeader(http.StatusOK)
}

// Conditional is one of two writers.
//
// rows: if $1==false: $0.body
// rows: if $1==true:
func Conditional(w http.ResponseWriter, quiet bool) {
	var out io.Writer = io.Discard
	if !quiet {
		out = w
	}
	out.Write([]byte("x"))
}

// Fp_Held keeps an encoder in a struct.
// False: Writes a body: an encoder in a struct is forgotten.
//
// rows: nothing
func Fp_Held(w http.ResponseWriter, v any) {
	s := struct{ enc *json.Encoder }{json.NewEncoder(w)}
	s.enc.Encode(v)
}

// encoder is returned by a helper.
func encoder(w http.ResponseWriter) *json.Encoder {
	w.Header().Set("Content-Type", "application/json")
	return json.NewEncoder(w)
}

// rows: $0.set(Content-Type,application/json)
// rows: $0.set(Content-Type,application/json) $0.body($1,null)
func CallsEncoder(w http.ResponseWriter, v any) { encoder(w).Encode(v) }

// LogError writes to the log, not to the response.
//
// rows: $0.status(500)
func LogError(w http.ResponseWriter, err error) {
	log.Println(err)
	w.WriteHeader(http.StatusInternalServerError)
}

// rows: $0.set(Set-Cookie) $0.status(200)
func SetCookie(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "a"})
	w.WriteHeader(http.StatusOK)
}

// Pipe copies in a goroutine.
//
// rows: $0.body
func Pipe(w http.ResponseWriter) {
	pr, pw := io.Pipe()
	go func() { pw.Close() }()
	io.Copy(w, pr)
}

// NeverNil: a response always has a header map.
//
// rows: $0.set(Content-Type,text/plain)
func NeverNil(w http.ResponseWriter) {
	h := w.Header()
	if h == nil {
		return
	}
	h.Set("Content-Type", "text/plain")
}
