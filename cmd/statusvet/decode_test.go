package main

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// A stream of go vet -json: two packages, the second a variant that repeats a finding of the first, and one package in
// which nothing was found. DIR stands for the working directory.
const stream = `{
	"example.com/shop": {
		"missinglocation": [
			{
				"category": "201",
				"posn": "DIR/z.go:12:2",
				"end": "DIR/z.go:13:35",
				"message": "201 Created & <more>",
				"suggested_fixes": [
					{
						"message": "set Location",
						"edits": [
							{"filename": "DIR/z.go", "start": 120, "end": 120, "new": "\n"}
						]
					}
				],
				"related": [
					{"posn": "DIR/lib/y.go:3:1", "end": "DIR/lib/y.go:3:9", "message": "this sends the status"}
				]
			},
			{"category": "202", "posn": "DIR/z.go:9", "end": "DIR/z.go:9", "message": "no column"},
			{"category": "202", "posn": "DIR/a.go:10:1", "end": "DIR/other.go:11:1", "message": "ends elsewhere"},
			{"category": "201", "posn": "DIR/a.go:9:1", "end": "-", "message": "ends nowhere"}
		],
		"lateheader": [
			{"category": "late", "posn": "DIR/a.go:9:1", "end": "DIR/a.go:9:5", "message": "the same place"}
		]
	}
}
{}
{
	"example.com/shop [example.com/shop.test]": {
		"missinglocation": [
			{"category": "201", "posn": "DIR/a.go:9:1", "end": "-", "message": "ends nowhere"}
		]
	}
}
`

func TestDecode(t *testing.T) {
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	findings, problems, err := decode(strings.NewReader(strings.ReplaceAll(stream, "DIR", filepath.ToSlash(dir))), nil)
	if err != nil || len(problems) > 0 {
		t.Fatalf("problems %v, error %v", problems, err)
	}
	r := &report{findings: findings}
	r.sort()

	var text, json bytes.Buffer
	if err := writeText(&text, r, nil); err != nil {
		t.Fatal(err)
	}
	equal(t, text.String(), `a.go:9:1: the same place (lateheader)
a.go:9:1: ends nowhere (missinglocation)
a.go:10:1: ends elsewhere (missinglocation)
z.go:9: no column (missinglocation)
z.go:12:2: 201 Created & <more> (missinglocation)
	lib/y.go:3:1: this sends the status
`)
	if err := writeJSON(&json, &report{findings: r.findings[3:]}, nil); err != nil {
		t.Fatal(err)
	}
	equal(t, json.String(), `{"rule":"missinglocation","category":"202","severity":"warning","message":"no column","file":"z.go","line":9,"column":0,"end_line":9,"end_column":0,"url":"https://pkg.go.dev/github.com/statusvet/statusvet/passes/missinglocation#202","related":[],"fixes":[]}
{"rule":"missinglocation","category":"201","severity":"warning","message":"201 Created & <more>","file":"z.go","line":12,"column":2,"end_line":13,"end_column":35,"url":"https://pkg.go.dev/github.com/statusvet/statusvet/passes/missinglocation#201","related":[{"file":"lib/y.go","line":3,"column":1,"end_line":3,"end_column":9,"message":"this sends the status"}],"fixes":[{"message":"set Location","edits":[{"file":"z.go","start":120,"end":120,"new":"\n"}]}]}
`)
}

func TestDecodeFailures(t *testing.T) {
	_, problems, err := decode(strings.NewReader(`{
		"example.com/b": {
			"lateheader": {"error": "failed prerequisites: protocol@example.com/b"},
			"missinglocation": {"error": "failed prerequisites: protocol@example.com/b"},
			"protocol": {"error": "boom\nmore"}
		},
		"example.com/a": {"lateheader": {"error": "failed prerequisites: protocol@example.com/a"}}
	}`), nil)
	if err != nil {
		t.Fatal(err)
	}
	want := []problem{
		{pkg: "example.com/a", text: "lateheader: failed prerequisites: protocol@example.com/a"},
		{pkg: "example.com/b", text: "protocol: boom"},
	}
	if !slices.Equal(problems, want) {
		t.Errorf("got %v, want %v", problems, want)
	}
	for _, bad := range []string{"panic", `{"p": {"missinglocation": [1]}}`, `{"p": {"nosuchrule": []}}`, `{"p": `} {
		if _, _, err := decode(strings.NewReader(bad), nil); err == nil {
			t.Errorf("no error for %s", bad)
		}
	}
}

func TestPosition(t *testing.T) {
	for in, want := range map[string]span{
		"a.go:3:4":      {File: "a.go", Line: 3, Column: 4},
		"a.go:3":        {File: "a.go", Line: 3},
		"a.go":          {File: "a.go"},
		`C:\a b.go:3:4`: {File: `C:\a b.go`, Line: 3, Column: 4},
		`C:\a.go`:       {File: `C:\a.go`},
		"-":             {File: "-"},
		"":              {},
	} {
		if file, line, column := position(in); file != want.File || line != want.Line || column != want.Column {
			t.Errorf("%s: got %s, %d, %d", in, file, line, column)
		}
	}
}

func equal(t *testing.T, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}
