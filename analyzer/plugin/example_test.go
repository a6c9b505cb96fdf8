package plugin

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/statusvet/statusvet/analyzer"
	"github.com/statusvet/statusvet/passes/settings"
)

var update = flag.Bool("update", false, "write .golangci.example.yml anew")

const example = "../../.golangci.example.yml"

// TestExample: the example of a configuration has every rule and every setting, with its default.
func TestExample(t *testing.T) {
	want := exampleText()
	if *update {
		if err := os.WriteFile(example, []byte(want), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(example)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Errorf("%s is not up to date: run go test ./analyzer/plugin -run Example -update", example)
	}
}

func exampleText() string {
	var b strings.Builder
	b.WriteString(`# Settings of statusvet for a golangci-lint that has it built in, see README.md. Written by
# go test ./analyzer/plugin -run Example -update
version: "2"

linters:
  enable:
    - statusvet
  settings:
    custom:
      statusvet:
        type: module
        description: reports HTTP handlers that answer with the wrong status, headers or body
        original-url: github.com/statusvet/statusvet
        # Every setting, with its default.
        settings:
`)
	settings.Analyzer.Flags.VisitAll(func(f *flag.Flag) {
		usage := strings.TrimPrefix(strings.TrimPrefix(f.Usage, "comma-separated "), "semicolon-separated ")
		fmt.Fprintf(&b, "          # %s\n", usage)
		value := f.DefValue
		if settings.IsList(f.Name) {
			if value != "" {
				panic("a list that is not empty by default")
			}
			value = "[]"
		}
		fmt.Fprintf(&b, "          %s: %s\n", f.Name, value)
	})
	b.WriteString(`
        # The rules. What is marked strict is reported with the profile strict, or where the rule is enabled.
`)
	for _, r := range analyzer.Rules {
		summary, _, _ := strings.Cut(r.Doc, "\n")
		var strict []string
		for _, k := range r.Kinds {
			if k.Strict {
				strict = append(strict, k.Category)
			}
		}
		switch len(strict) {
		case 0:
		case len(r.Kinds):
			summary += " (strict)"
		default:
			summary += " (strict: " + strings.Join(strict, ", ") + ")"
		}
		fmt.Fprintf(&b, "        #   %s: %s\n", r.Name, summary)
	}
	b.WriteString(`
# golangci-lint shows one issue a line, 3 of the same text and 50 of a linter. This shows all.
issues:
  max-issues-per-linter: 0
  max-same-issues: 0
  uniq-by-line: false
`)
	return b.String()
}
