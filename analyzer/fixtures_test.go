package analyzer_test

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/statusvet/statusvet/analyzer"
	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/rule"
	"github.com/statusvet/statusvet/passes/settings"
)

// suite runs every rule as one pass, so that the frameworks are loaded once for all fixtures. A want
// names its rule: `missinglocation: 201 Created is sent without`. So each fixture shows
// also that the other rules are silent.
var suite = &analysis.Analyzer{
	Name:     "suite",
	Doc:      "runs every rule",
	Requires: []*analysis.Analyzer{settings.Analyzer, protocol.Analyzer},
	Run: func(pass *analysis.Pass) (any, error) {
		results := maps.Clone(pass.ResultOf)
		for _, r := range slices.Concat(analyzer.Judges, analyzer.Rules) { // those first whose results others ask for
			if results[r.Analyzer] != nil {
				continue
			}
			p := *pass
			p.Analyzer, p.ResultOf = r.Analyzer, results
			p.Report = func(d analysis.Diagnostic) {
				d.Message = r.Name + ": " + d.Message
				pass.Report(d)
			}
			var err error
			if results[r.Analyzer], err = r.Run(&p); err != nil {
				return nil, err
			}
		}
		return nil, nil
	},
}

// TestRules checks the wants in testdata/<rule>/<framework>.
func TestRules(t *testing.T) {
	dir, err := filepath.Abs("../testdata")
	if err != nil {
		t.Fatal(err)
	}
	var patterns []string
	for _, r := range analyzer.Rules {
		if isStrict(r) {
			continue
		}
		entries, err := os.ReadDir(filepath.Join(dir, r.Name))
		if err != nil {
			t.Errorf("rule %s has no fixtures: %v", r.Name, err)
			continue
		}
		for _, e := range entries {
			if e.Name() != "strict" && e.Name() != "rfc9110" {
				patterns = append(patterns, "./"+r.Name+"/"+e.Name()+"/...")
			}
		}
	}
	analysistest.Run(t, dir, suite, patterns...)
}

// TestStrictRules checks those of the rules that only the strict profile reports, each enabled by name, and what it
// reports beside of other rules, in testdata/<rule>/strict.
func TestStrictRules(t *testing.T) {
	dir, err := filepath.Abs("../testdata")
	if err != nil {
		t.Fatal(err)
	}
	var patterns, names []string
	for _, r := range analyzer.Rules {
		if isStrict(r) {
			names = append(names, r.Name)
			patterns = append(patterns, "./"+r.Name+"/...")
		} else if _, err := os.Stat(filepath.Join(dir, r.Name, "strict")); err == nil {
			names = append(names, r.Name)
			patterns = append(patterns, "./"+r.Name+"/strict/...")
		}
	}
	enable := settings.Analyzer.Flags.Lookup("enable").Value
	if err := enable.Set(strings.Join(names, ",")); err != nil {
		t.Fatal(err)
	}
	defer enable.Set("")
	analysistest.Run(t, dir, suite, patterns...)
}

// TestRFC9110 checks what the profile of that name reports, in testdata/<rule>/rfc9110.
func TestRFC9110(t *testing.T) {
	dir, err := filepath.Abs("../testdata")
	if err != nil {
		t.Fatal(err)
	}
	var patterns []string
	for _, r := range analyzer.Rules {
		if _, err := os.Stat(filepath.Join(dir, r.Name, "rfc9110")); err == nil {
			patterns = append(patterns, "./"+r.Name+"/rfc9110/...")
		}
	}
	if len(patterns) == 0 {
		t.Fatal("no fixtures")
	}
	profile := settings.Analyzer.Flags.Lookup("profile").Value
	old := profile.String()
	if err := profile.Set("rfc9110"); err != nil {
		t.Fatal(err)
	}
	defer profile.Set(old)
	analysistest.Run(t, dir, suite, patterns...)
}

// isStrict reports whether all kinds of the rule's findings are.
func isStrict(r *rule.Rule) bool {
	return !slices.ContainsFunc(r.Kinds, func(k rule.Kind) bool { return !k.Strict })
}
