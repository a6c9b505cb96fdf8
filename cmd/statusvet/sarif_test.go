package main

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/statusvet/statusvet/cmd/statusvet/internal/source"
	"github.com/statusvet/statusvet/passes/rule"
)

// schema compiles the schema that OASIS publishes for SARIF 2.1.0. It comes with the sources of gosec, which golangci-lint, and so
// the module testdata/golangci, requires.
func schema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	dir, err := exec.Command("go", "-C", "../../testdata/golangci", "list", "-m", "-f", "{{.Dir}}", "github.com/securego/gosec/v2").Output()
	if err != nil || len(bytes.TrimSpace(dir)) == 0 {
		t.Fatalf("the module of gosec is not there: go -C testdata/golangci mod download: %v", err)
	}
	file := filepath.Join(strings.TrimSpace(string(dir)), "report", "sarif", "testdata", "sarif-schema-2.1.0.json")
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	s, err := c.Compile(file)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// strange is a report with all that a log can hold.
func strange() *report {
	f := finding{
		Rule: "missinglocation", Category: "201", Severity: rule.Warning, Message: `201 "Created" & <more>, committed on line 6`,
		span: span{"my shop/é 100%.go", 4, 9, 4, 13}, URL: rule.URL("missinglocation") + "#201",
		Related: []related{{span{"/elsewhere/lib.go", 3, 0, 3, 0}, "here"}, {span{"page.templ", 0, 0, 0, 0}, "there"}},
		Fixes:   []fix{{"mend", []edit{{"my shop/é 100%.go", 11, 11, "\tx\n"}, {"my shop/é 100%.go", 15, 17, ""}, {"a.go", 0, 0, "y"}}}},
	}
	g, h := f, f
	g.Severity, g.Related, g.Fixes, g.span = rule.Info, []related{}, []fix{}, span{"a.go", 7, 0, 9, 0}
	h.Severity = rule.Error
	return &report{findings: []finding{f, g, h}, problems: []problem{{pkg: "example.com/a", text: "a.go:1:1: no"}}}
}

func TestSARIF(t *testing.T) {
	s := schema(t)
	t.Chdir(t.TempDir())
	if err := os.Mkdir("my shop", 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile("my shop/é 100%.go", []byte("package p\n\nfunc f() {\n\t_ = \"é\"; g()\n}\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	for _, r := range []*report{{}, strange()} {
		var log bytes.Buffer
		if err := writeSARIF(&log, r, &source.Files{}); err != nil {
			t.Fatal(err)
		}
		v, err := jsonschema.UnmarshalJSON(&log)
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Validate(v); err != nil {
			t.Errorf("%#v", err)
		}
		results := v.(map[string]any)["runs"].([]any)[0].(map[string]any)["results"].([]any)
		if len(results) != len(r.findings) {
			t.Errorf("%d results of %d findings", len(results), len(r.findings))
		}
	}
	// The schema is one that refuses something.
	if v, _ := jsonschema.UnmarshalJSON(strings.NewReader(`{"version": "2.1.0", "runs": [{"results": []}]}`)); s.Validate(v) == nil {
		t.Error("the schema accepts a run without a tool")
	}
}

// TestColumns: a column counts UTF-16 code units, and an edit's place is a line and a column.
func TestColumns(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.WriteFile("a.go", []byte("package p\n\nfunc f() {\n\t_ = \"é\"; g()\n}\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	f := strange().findings[0]
	f.span = span{"a.go", 4, 12, 4, 15}
	f.Fixes = []fix{{"mend", []edit{{"a.go", 33, 36, "h()"}}}}
	var log bytes.Buffer
	if err := writeSARIF(&log, &report{findings: []finding{f}}, &source.Files{}); err != nil {
		t.Fatal(err)
	}
	var compact bytes.Buffer
	if err := json.Compact(&compact, log.Bytes()); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`"region":{"startLine":4,"startColumn":11,"endLine":4,"endColumn":14}`,
		`"deletedRegion":{"startLine":4,"startColumn":11,"endLine":4,"endColumn":14}`,
	} {
		if !strings.Contains(compact.String(), want) {
			t.Errorf("no %s in %s", want, compact.String())
		}
	}
}

// TestIdentity: what says which finding it is survives moved lines, and tells equals apart.
func TestIdentity(t *testing.T) {
	t.Chdir(t.TempDir())
	write := func(text string) {
		if err := os.WriteFile("a.go", []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	at := func(line int) finding {
		return finding{Rule: "lateheader", Category: "late", Message: "committed on line " + string(rune('0'+line)), span: span{"a.go", line, 1, line, 1}}
	}
	dir, _ := filepath.Abs(".")
	write("package p\n\nfunc (s *S) f() {\n\tg()\n\tg()\n}\n\nfunc h() { g() }\n")
	before := identities([]finding{at(4), at(5), at(8)}, &source.Files{}, dir)
	write("package p\n\nimport \"x\"\n\nfunc (s *S) f() {\n\tg()\n\tg()\n}\n\nfunc h() { g() }\n")
	moved := at(9)
	moved.Line = 10
	after := identities([]finding{at(6), at(7), moved}, &source.Files{}, dir)
	seen := map[string]bool{}
	for i := range before {
		if before[i].String() != after[i].String() {
			t.Errorf("%s became %s", before[i], after[i])
		}
		seen[hash(before[i])] = true
	}
	if len(seen) != 3 {
		t.Errorf("%d fingerprints of 3 findings: %v", len(seen), before)
	}
	equal(t, before[1].String(), "a.go\t(*S).f\tlateheader\tlate\tcommitted on line\t2")
}

func TestAnnotations(t *testing.T) {
	t.Chdir(t.TempDir())
	var github, gitlab bytes.Buffer
	r := strange()
	if err := writeGitHub(&github, r, &source.Files{}); err != nil {
		t.Fatal(err)
	}
	equal(t, github.String(), `::warning file=my shop/é 100%25.go,line=4,col=9,endColumn=13,title=statusvet%3A missinglocation::201 "Created" & <more>, committed on line 6%0A/elsewhere/lib.go:3: here%0Apage.templ:0: there%0Ahttps://pkg.go.dev/github.com/statusvet/statusvet/passes/missinglocation#201
::notice file=a.go,line=7,endLine=9,title=statusvet%3A missinglocation::201 "Created" & <more>, committed on line 6%0Ahttps://pkg.go.dev/github.com/statusvet/statusvet/passes/missinglocation#201
::error file=my shop/é 100%25.go,line=4,col=9,endColumn=13,title=statusvet%3A missinglocation::201 "Created" & <more>, committed on line 6%0A/elsewhere/lib.go:3: here%0Apage.templ:0: there%0Ahttps://pkg.go.dev/github.com/statusvet/statusvet/passes/missinglocation#201
`)
	equal(t, property("a:b,c%d\r\n"), "a%3Ab%2Cc%25d%0D%0A")
	if err := writeGitLab(&gitlab, r, &source.Files{}); err != nil {
		t.Fatal(err)
	}
	var list []climate
	if err := json.Unmarshal(gitlab.Bytes(), &list); err != nil {
		t.Fatal(err)
	}
	if len(list) != 3 || list[0].Fingerprint == list[2].Fingerprint || list[0].Severity != "minor" || list[1].Severity != "info" || list[2].Severity != "major" ||
		list[1].Location.Path != "a.go" || list[1].Location.Lines.Begin != 7 || list[1].Location.Lines.End != 9 {
		t.Errorf("got %+v", list)
	}
	gitlab.Reset()
	if err := writeGitLab(&gitlab, &report{}, &source.Files{}); err != nil || gitlab.String() != "[]\n" {
		t.Errorf("nothing found: %q, %v", gitlab.String(), err)
	}
}
