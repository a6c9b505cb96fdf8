package conformance

import (
	"bytes"
	"io"
	"strings"
	"testing"

	goccy "github.com/goccy/go-json"
	iterator "github.com/json-iterator/go"
	segmentio "github.com/segmentio/encoding/json"
	yaml "go.yaml.in/yaml/v3"
	oldyaml "gopkg.in/yaml.v3"
)

// TestDropIns checks the rows of the packages that stand in for encoding/json: Decode reads the body,
// Encode writes one, and a failed Encode of those whose row says so writes nothing.
func TestDropIns(t *testing.T) {
	type encoder interface{ Encode(v any) error }
	type decoder interface{ Decode(v any) error }
	iter := iterator.ConfigCompatibleWithStandardLibrary
	for _, c := range []struct {
		name   string
		enc    func(io.Writer) encoder
		dec    func(io.Reader) decoder
		unsure bool // the row says that a failed Encode may have written
	}{
		{"goccy", func(w io.Writer) encoder { return goccy.NewEncoder(w) }, func(r io.Reader) decoder { return goccy.NewDecoder(r) }, false},
		{"segmentio", func(w io.Writer) encoder { return segmentio.NewEncoder(w) }, func(r io.Reader) decoder { return segmentio.NewDecoder(r) }, false},
		{"json-iterator", func(w io.Writer) encoder { return iterator.NewEncoder(w) }, func(r io.Reader) decoder { return iterator.NewDecoder(r) }, true},
		{"json-iterator API", func(w io.Writer) encoder { return iter.NewEncoder(w) }, func(r io.Reader) decoder { return iter.NewDecoder(r) }, true},
	} {
		var buf bytes.Buffer
		if err := c.enc(&buf).Encode(map[string]int{"a": 1}); err != nil || !strings.Contains(buf.String(), `"a":1`) {
			t.Errorf("%s: Encode wrote %q, %v", c.name, buf.String(), err)
		}
		buf.Reset()
		fails := []any{strings.Repeat("x", 100_000), func() {}}
		if err := c.enc(&buf).Encode(fails); err == nil {
			t.Errorf("%s: a function was encoded", c.name)
		} else if buf.Len() > 0 && !c.unsure {
			t.Errorf("%s: a failed Encode wrote %d bytes", c.name, buf.Len())
		}
		r := strings.NewReader(`{"a":1}`)
		var v map[string]int
		if err := c.dec(r).Decode(&v); err != nil || v["a"] != 1 || r.Len() > 0 {
			t.Errorf("%s: Decode gave %v, %v and left %d bytes", c.name, v, err, r.Len())
		}
	}
}

// TestYAML checks that a decoder reads the body to its end, and that what has no form is an error.
func TestYAML(t *testing.T) {
	type decoder interface{ Decode(v any) error }
	for name, dec := range map[string]func(io.Reader) decoder{
		"gopkg.in":   func(r io.Reader) decoder { return oldyaml.NewDecoder(r) },
		"go.yaml.in": func(r io.Reader) decoder { return yaml.NewDecoder(r) },
	} {
		r := strings.NewReader("a: 1\n")
		var v map[string]int
		if err := dec(r).Decode(&v); err != nil || v["a"] != 1 || r.Len() > 0 {
			t.Errorf("%s: Decode gave %v, %v and left %d bytes", name, v, err, r.Len())
		}
		if err := dec(strings.NewReader("a: [")).Decode(&v); err == nil {
			t.Errorf("%s: what is malformed was decoded", name)
		}
	}
	var v any
	if oldyaml.Unmarshal([]byte("a: ["), &v) == nil || yaml.Unmarshal([]byte("a: ["), &v) == nil {
		t.Error("what is malformed was decoded")
	}
}
