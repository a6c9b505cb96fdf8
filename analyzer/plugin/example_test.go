package plugin

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"

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

// TestExampleDecodes: the plugin takes the settings of the example, and they are all of them, with their defaults.
func TestExampleDecodes(t *testing.T) {
	text, err := os.ReadFile(example)
	if err != nil {
		t.Fatal(err)
	}
	var config struct {
		Linters struct {
			Enable   []string
			Settings struct {
				Custom map[string]struct{ Settings map[string]any }
			}
		}
	}
	if err := yaml.Unmarshal(text, &config); err != nil {
		t.Fatal(err)
	}
	own := config.Linters.Settings.Custom[Name].Settings
	defer New(nil)
	if _, err := New(own); err != nil || !slices.Contains(config.Linters.Enable, Name) {
		t.Fatalf("%v: %v", config, err)
	}
	if got, want := slices.Sorted(maps.Keys(own)), settings.Names(); !slices.Equal(got, want) {
		t.Errorf("the example has %v, not %v", got, want)
	}
	settings.Analyzer.Flags.VisitAll(func(f *flag.Flag) {
		if f.Value.String() != f.DefValue {
			t.Errorf("%s is %q by default, not %q", f.Name, f.DefValue, f.Value.String())
		}
	})
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
