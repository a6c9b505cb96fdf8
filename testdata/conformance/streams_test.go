package conformance

import (
	"archive/tar"
	"archive/zip"
	"bufio"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"encoding/base64"
	"encoding/binary"
	"encoding/csv"
	"encoding/gob"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"encoding/xml"
	"errors"
	"fmt"
	htmltemplate "html/template"
	"image"
	"image/png"
	"io"
	"log"
	"mime/multipart"
	"net/http"
	"net/http/httputil"
	"strings"
	"testing"
	"text/tabwriter"
	"text/template"
)

// to makes a do of a function that only writes.
func to(f func(w io.Writer) error) func(http.ResponseWriter, *http.Request) error {
	return func(w http.ResponseWriter, r *http.Request) error { return f(w) }
}

// from makes a do of a function that only reads.
func from(f func(r io.Reader) error) func(http.ResponseWriter, *http.Request) error {
	return func(w http.ResponseWriter, r *http.Request) error { return f(r.Body) }
}

func TestWrites(t *testing.T) {
	w := ops(response)
	dst := ops(other, response)
	broken := template.Must(template.New("t").Parse("begun {{.None}}"))
	brokenHTML := htmltemplate.Must(htmltemplate.New("t").Parse("begun {{.None}}"))
	data := struct {
		XMLName xml.Name
		A       int
	}{xml.Name{Local: "a"}, 1}
	late := struct {
		XMLName xml.Name
		A       string
		B       any
	}{xml.Name{Local: "a"}, strings.Repeat("x", 10000), make(chan int)}
	check(t, []call{
		{row: "(io.Writer).Write", ops: ops(response, "x"), do: to(func(w io.Writer) error { return second(w.Write([]byte("x"))) })},
		{row: "io.WriteString", ops: ops(response, "x"), do: to(func(w io.Writer) error { return second(io.WriteString(w, "x")) })},
		{row: "io.WriteString", name: "nothing", ops: ops(response, ""), do: to(func(w io.Writer) error { return second(io.WriteString(w, "")) })},
		{row: "(io.StringWriter).WriteString", ops: ops(response, "x"), do: to(func(w io.Writer) error { return second(w.(io.StringWriter).WriteString("x")) })},
		{row: "(io.ReaderFrom).ReadFrom", ops: ops(response), do: to(func(w io.Writer) error { return second(w.(io.ReaderFrom).ReadFrom(strings.NewReader("x"))) })},
		{row: "io.Copy", name: "to the response", ops: ops(response, other), do: to(func(w io.Writer) error { return second(io.Copy(w, strings.NewReader("x"))) })},
		{row: "io.Copy", name: "of the request", ops: ops(other, request), method: "POST", body: "x", do: from(func(r io.Reader) error { return second(io.Copy(io.Discard, r)) })},
		{row: "io.CopyN", ops: ops(response, other), do: to(func(w io.Writer) error { return second(io.CopyN(w, strings.NewReader("xx"), 1)) })},
		{row: "io.CopyBuffer", ops: ops(response, other), do: to(func(w io.Writer) error {
			return second(io.CopyBuffer(w, strings.NewReader("x"), make([]byte, 1)))
		})},
		{row: "(*bytes.Buffer).WriteTo", ops: dst, do: to(func(w io.Writer) error { return second(bytes.NewBufferString("x").WriteTo(w)) })},
		{row: "(*bytes.Reader).WriteTo", ops: dst, do: to(func(w io.Writer) error { return second(bytes.NewReader([]byte("x")).WriteTo(w)) })},
		{row: "(*strings.Reader).WriteTo", ops: dst, do: to(func(w io.Writer) error { return second(strings.NewReader("x").WriteTo(w)) })},
		{row: "(*strings.Replacer).WriteString", ops: ops(other, response, "x"), do: to(func(w io.Writer) error { return second(strings.NewReplacer().WriteString(w, "x")) })},

		{row: "fmt.Fprint", ops: ops(response, "x"), do: to(func(w io.Writer) error { return second(fmt.Fprint(w, "x")) })},
		{row: "fmt.Fprint", name: "nothing", ops: ops(response, nil), do: to(func(w io.Writer) error { return second(fmt.Fprint(w)) })},
		{row: "fmt.Fprintf", ops: ops(response, "x"), do: to(func(w io.Writer) error { return second(fmt.Fprintf(w, "x")) })},
		{row: "fmt.Fprintln", ops: w, do: to(func(w io.Writer) error { return second(fmt.Fprintln(w)) })},
		{row: "(*log.Logger).Print", ops: w, do: to(func(w io.Writer) error { log.New(w, "", 0).Print(); return nil })},
		{row: "(*log.Logger).Printf", ops: w, do: to(func(w io.Writer) error { log.New(w, "", 0).Printf("%s", ""); return nil })},
		{row: "(*text/tabwriter.Writer).Write", ops: ops(response, "x"), do: to(func(w io.Writer) error {
			tw := tabwriter.NewWriter(w, 0, 8, 0, ' ', 0)
			defer tw.Flush()
			return second(tw.Write([]byte("x")))
		})},
		{row: "(*bufio.Writer).WriteString", ops: ops(response, "x"), do: to(func(w io.Writer) error {
			bw := bufio.NewWriter(w)
			defer bw.Flush()
			return second(bw.WriteString("x"))
		})},
		{row: "(*bufio.Writer).Flush", name: "nothing", ops: w, do: to(func(w io.Writer) error { return bufio.NewWriter(w).Flush() })},
		{row: "(*encoding/csv.Writer).Flush", name: "nothing", ops: w, do: to(func(w io.Writer) error { csv.NewWriter(w).Flush(); return nil })},
		{row: "(*encoding/csv.Writer).Write", ops: w, do: to(func(w io.Writer) error {
			cw := csv.NewWriter(w)
			defer cw.Flush()
			return cw.Write([]string{"a"})
		})},
		{row: "(*encoding/csv.Writer).WriteAll", ops: ops(response, "records"), do: to(func(w io.Writer) error { return csv.NewWriter(w).WriteAll([][]string{{"a"}}) })},

		{row: "(*encoding/json.Encoder).Encode", ops: ops(response, "data"), do: to(func(w io.Writer) error { return json.NewEncoder(w).Encode(data) })},
		{row: "(*encoding/json.Encoder).Encode", name: "nil", ops: ops(response, nil), do: to(func(w io.Writer) error { return json.NewEncoder(w).Encode(nil) })},
		{row: "(*encoding/json.Encoder).Encode", name: "what cannot be", ops: w, do: to(func(w io.Writer) error {
			return json.NewEncoder(w).Encode([]any{strings.Repeat("x", 10000), func() {}})
		})},
		{row: "(*encoding/xml.Encoder).Encode", ops: ops(response, "data"), do: to(func(w io.Writer) error { return xml.NewEncoder(w).Encode(data) })},
		{row: "(*encoding/xml.Encoder).Encode", name: "what cannot be, late", ops: ops(response, "data"), do: to(func(w io.Writer) error {
			return xml.NewEncoder(w).Encode(late)
		})},
		{row: "(*encoding/gob.Encoder).Encode", ops: w, do: to(func(w io.Writer) error { return gob.NewEncoder(w).Encode(data) })},
		{row: "encoding/binary.Write", ops: w, do: to(func(w io.Writer) error { return binary.Write(w, binary.BigEndian, int32(1)) })},
		{row: "encoding/pem.Encode", ops: w, do: to(func(w io.Writer) error { return pem.Encode(w, &pem.Block{Type: "A"}) })},
		{row: "image/png.Encode", ops: w, do: to(func(w io.Writer) error { return png.Encode(w, image.NewGray(image.Rect(0, 0, 1, 1))) })},

		{row: "(*text/template.Template).Execute", ops: dst, do: to(func(w io.Writer) error { return broken.Execute(w, data) })},
		{row: "(*text/template.Template).ExecuteTemplate", ops: dst, do: to(func(w io.Writer) error { return broken.ExecuteTemplate(w, "t", data) })},
		{row: "(*html/template.Template).Execute", ops: dst, do: to(func(w io.Writer) error { return brokenHTML.Execute(w, data) })},
		{row: "(*html/template.Template).ExecuteTemplate", ops: dst, do: to(func(w io.Writer) error { return brokenHTML.ExecuteTemplate(w, "t", data) })},
		{row: "html/template.HTMLEscape", ops: ops(response, "x"), do: to(func(w io.Writer) error { htmltemplate.HTMLEscape(w, []byte("x")); return nil })},
		{row: "text/template.JSEscape", ops: ops(response, "x"), do: to(func(w io.Writer) error { template.JSEscape(w, []byte("x")); return nil })},

		{row: "(*compress/gzip.Writer).Close", ops: w, do: to(func(w io.Writer) error { return gzip.NewWriter(w).Close() })},
		{row: "(*compress/gzip.Writer).Flush", ops: w, do: to(func(w io.Writer) error { return gzip.NewWriter(w).Flush() })},
		{row: "(*compress/gzip.Writer).Write", ops: w, do: to(func(w io.Writer) error { return second(gzip.NewWriter(w).Write([]byte("x"))) })},
		{row: "(*compress/zlib.Writer).Close", ops: w, do: to(func(w io.Writer) error { return zlib.NewWriter(w).Close() })},
		{row: "(*compress/flate.Writer).Close", ops: w, do: to(func(w io.Writer) error {
			fw, _ := flate.NewWriter(w, 1)
			return fw.Close()
		})},
		{row: "(*archive/zip.Writer).Close", ops: w, do: to(func(w io.Writer) error { return zip.NewWriter(w).Close() })},
		{row: "(*archive/zip.Writer).Create", ops: w, do: to(func(w io.Writer) error {
			zw := zip.NewWriter(w)
			defer zw.Flush()
			return second(zw.Create("a"))
		})},
		{row: "(*archive/tar.Writer).Close", ops: w, do: to(func(w io.Writer) error { return tar.NewWriter(w).Close() })},
		{row: "(*archive/tar.Writer).WriteHeader", ops: w, do: to(func(w io.Writer) error { return tar.NewWriter(w).WriteHeader(&tar.Header{Name: "a"}) })},
		{row: "(*mime/multipart.Writer).Close", ops: w, do: to(func(w io.Writer) error { return multipart.NewWriter(w).Close() })},
		{row: "(*mime/multipart.Writer).WriteField", ops: w, do: to(func(w io.Writer) error { return multipart.NewWriter(w).WriteField("a", "b") })},
		{row: "(*mime/multipart.Writer).CreatePart", ops: w, do: to(func(w io.Writer) error { return second(multipart.NewWriter(w).CreatePart(nil)) })},
	})
}

func TestReads(t *testing.T) {
	var v struct{ A int }
	read := func(row, body string, f func(r io.Reader) error) call {
		return call{row: row, ops: ops(request), method: "POST", body: body, do: from(f)}
	}
	check(t, []call{
		read("(io.Reader).Read", "body", func(r io.Reader) error { return second(r.Read(make([]byte, 1))) }),
		read("io.ReadAll", "body", func(r io.Reader) error { return second(io.ReadAll(r)) }),
		read("io.ReadFull", "body", func(r io.Reader) error { return second(io.ReadFull(r, make([]byte, 2))) }),
		{row: "(*bytes.Buffer).ReadFrom", ops: ops(other, request), method: "POST", body: "body", do: from(func(r io.Reader) error { return second(new(bytes.Buffer).ReadFrom(r)) })},
		read("(*encoding/json.Decoder).Decode", `{"A":1}`, func(r io.Reader) error { return json.NewDecoder(r).Decode(&v) }),
		read("(*encoding/json.Decoder).Token", `{"A":1}`, func(r io.Reader) error { return second(json.NewDecoder(r).Token()) }),
		read("(*encoding/xml.Decoder).Decode", `<v><A>1</A></v>`, func(r io.Reader) error { return xml.NewDecoder(r).Decode(&v) }),
		read("(*encoding/csv.Reader).ReadAll", "a,b\n", func(r io.Reader) error { return second(csv.NewReader(r).ReadAll()) }),
		read("(*bufio.Scanner).Scan", "a\nb", func(r io.Reader) error { bufio.NewScanner(r).Scan(); return nil }),
		read("(*bufio.Reader).ReadString", "a\nb", func(r io.Reader) error { return second(bufio.NewReader(r).ReadString('\n')) }),
	})
}

// TestWriterViews: what is written to these reaches the response, once they are closed.
func TestWriterViews(t *testing.T) {
	for row, view := range map[string]func(w io.Writer) io.Writer{
		"bufio.NewWriter":                         func(w io.Writer) io.Writer { return bufio.NewWriter(w) },
		"bufio.NewWriterSize":                     func(w io.Writer) io.Writer { return bufio.NewWriterSize(w, 16) },
		"compress/gzip.NewWriter":                 func(w io.Writer) io.Writer { return gzip.NewWriter(w) },
		"compress/zlib.NewWriter":                 func(w io.Writer) io.Writer { return zlib.NewWriter(w) },
		"encoding/base64.NewEncoder":              func(w io.Writer) io.Writer { return base64.NewEncoder(base64.StdEncoding, w) },
		"encoding/hex.NewEncoder":                 hex.NewEncoder,
		"encoding/hex.Dumper":                     func(w io.Writer) io.Writer { return hex.Dumper(w) },
		"io.MultiWriter":                          func(w io.Writer) io.Writer { return io.MultiWriter(io.Discard, w) },
		"net/http/httputil.NewChunkedWriter":      func(w io.Writer) io.Writer { return httputil.NewChunkedWriter(w) },
		"text/tabwriter.NewWriter":                func(w io.Writer) io.Writer { return tabwriter.NewWriter(w, 0, 8, 0, ' ', 0) },
		"(*log.Logger).Writer":                    func(w io.Writer) io.Writer { return log.New(w, "", 0).Writer() },
		"(*mime/multipart.Writer).CreateFormFile": func(w io.Writer) io.Writer { p, _ := multipart.NewWriter(w).CreateFormFile("a", "b"); return p },
	} {
		t.Run(row, func(t *testing.T) {
			ran[row] = true
			if len(rows[row]) != 1 || !strings.Contains(rows[row][0], "-> writer(") {
				t.Fatalf("row %q", rows[row])
			}
			c := call{do: to(func(w io.Writer) error {
				v := view(w)
				_, err := v.Write([]byte("x"))
				switch v := v.(type) {
				case interface{ Flush() error }:
					v.Flush()
				case io.Closer:
					v.Close()
				}
				return err
			})}
			if s := c.see(t); !s.committed || s.body == "" || s.err != nil {
				t.Errorf("committed %v, body %q, error %v", s.committed, s.body, s.err)
			}
		})
	}
}

// TestReaderViews: reading these reads the request's body.
func TestReaderViews(t *testing.T) {
	for row, view := range map[string]func(r io.Reader) io.Reader{
		"bufio.NewReader":                    func(r io.Reader) io.Reader { return bufio.NewReader(r) },
		"encoding/base64.NewDecoder":         func(r io.Reader) io.Reader { return base64.NewDecoder(base64.StdEncoding, r) },
		"encoding/hex.NewDecoder":            hex.NewDecoder,
		"io.NopCloser":                       func(r io.Reader) io.Reader { return io.NopCloser(r) },
		"io.TeeReader":                       func(r io.Reader) io.Reader { return io.TeeReader(r, io.Discard) },
		"io.MultiReader":                     func(r io.Reader) io.Reader { return io.MultiReader(r) },
		"net/http/httputil.NewChunkedReader": httputil.NewChunkedReader,
	} {
		t.Run(row, func(t *testing.T) {
			ran[row] = true
			if len(rows[row]) != 1 || !strings.Contains(rows[row][0], "-> reader(") {
				t.Fatalf("row %q", rows[row])
			}
			c := call{method: "POST", body: "abcd", do: from(func(r io.Reader) error { return second(io.ReadAll(view(r))) })}
			if s := c.see(t); s.read == 0 {
				t.Error("nothing is read")
			}
		})
	}
}

// TestStreamFacts: what the rows of writers leave out, as their comments say.
func TestStreamFacts(t *testing.T) {
	see := func(f func(w io.Writer) error) sight {
		t.Helper()
		return call{do: to(f)}.see(t)
	}
	if s := see(func(w io.Writer) error { return second(io.Copy(w, strings.NewReader(""))) }); s.committed {
		t.Error("io.Copy of no bytes sends the headers")
	}
	if s := see(func(w io.Writer) error { return second(new(bytes.Buffer).WriteTo(w)) }); s.committed {
		t.Error("WriteTo of an empty buffer sends the headers")
	}
	if s := see(func(w io.Writer) error { return xml.NewEncoder(w).Encode(nil) }); s.committed || s.body != "" || s.err != nil {
		t.Errorf("XML of nil: committed %v, %q, %v", s.committed, s.body, s.err)
	}
	if s := see(func(w io.Writer) error { return xml.NewEncoder(w).Encode(make(chan int)) }); s.committed || s.err == nil {
		t.Errorf("XML of a channel: committed %v, %v", s.committed, s.err)
	}
	if s := see(func(w io.Writer) error { return csv.NewWriter(w).WriteAll(nil) }); s.committed {
		t.Error("CSV of no records sends the headers")
	}
	if s := see(func(w io.Writer) error { return json.NewEncoder(w).Encode(nil) }); s.body != "null\n" {
		t.Errorf("JSON of nil is %q", s.body)
	}
	if s := see(func(w io.Writer) error { return second(bufio.NewWriter(w).WriteString("x")) }); s.committed {
		t.Error("a bufio.Writer does not wait for Flush")
	}
	if s := see(func(w io.Writer) error {
		return template.Must(template.New("").Parse("{{.None}}")).Execute(w, struct{}{})
	}); s.committed {
		t.Error("a template whose first action fails sends the headers")
	}
	if errors.Join(nil, nil) != nil {
		t.Error("errors.Join never returns nil")
	}
	if errors.Unwrap(io.EOF) != nil {
		t.Error("errors.Unwrap never returns nil")
	}
}
