package analyzer_test

import (
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/statusvet/statusvet/analyzer"
)

// TestSuite: the rules are valid passes, in alphabetical order, and each folder of a rule is in the suite.
func TestSuite(t *testing.T) {
	if err := analysis.Validate(analyzer.Suite()); err != nil {
		t.Error(err)
	}
	var names []string
	for _, r := range analyzer.Rules {
		names = append(names, r.Name)
		if len(r.Kinds) == 0 {
			t.Errorf("rule %s has no kinds of findings", r.Name)
		}
		for _, section := range []string{"WRONG:", "RIGHT:"} {
			if !strings.Contains(r.Doc, section) {
				t.Errorf("the page of rule %s has no %q", r.Name, section)
			}
		}
	}
	if !slices.IsSorted(names) {
		t.Errorf("the rules are not in alphabetical order: %v", names)
	}
	entries, err := os.ReadDir("../passes")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if notRules := []string{"internal", "protocol", "rule", "settings"}; e.IsDir() && !slices.Contains(notRules, e.Name()) && !slices.Contains(names, e.Name()) {
			t.Errorf("passes/%s is not in the suite", e.Name())
		}
	}
}

// TestDependencies: dependencies run one way, a rule imports no other rule, and only the tables name a
// framework.
func TestDependencies(t *testing.T) {
	const module = "github.com/statusvet/statusvet/"
	layer := func(path string) int {
		if path == "analyzer/plugin" { // a driver, as the commands are
			path = "cmd/plugin"
		}
		for i, prefix := range []string{"passes/internal/http", "passes/internal/model", "passes/settings", "passes/protocol", "passes/rule", "passes/", "analyzer", "cmd/internal/driver", "cmd/internal/cost", "cmd/statusvet/internal/atomicfile", "cmd/statusvet/internal/", "cmd/"} {
			if strings.HasPrefix(path+"/", prefix+"/") || strings.HasSuffix(prefix, "/") && strings.HasPrefix(path, prefix) {
				return i
			}
		}
		return -1
	}
	checked := 0
	err := filepath.WalkDir("..", func(path string, d os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "testdata" || d.Name() == ".git") {
			return filepath.SkipDir
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		dir, err := filepath.Rel("..", filepath.Dir(path))
		if err != nil {
			return err
		}
		from := layer(filepath.ToSlash(dir))
		if from < 0 {
			t.Errorf("%s belongs to no layer", path)
		}
		for _, spec := range file.Imports {
			checked++
			imp := strings.Trim(spec.Path.Value, `"`)
			if own, ok := strings.CutPrefix(imp, module); ok {
				if to := layer(own); to >= from {
					t.Errorf("%s imports %s, which is not below it", path, own)
				}
			} else if strings.Contains(imp, ".") && from < layer("cmd/internal/driver") && !strings.HasPrefix(imp, "golang.org/x/tools/") && !strings.HasPrefix(imp, "honnef.co/go/tools/") {
				t.Errorf("%s imports %s: the suite needs golang.org/x/tools and honnef.co/go/tools alone", path, imp)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if checked == 0 {
		t.Error("no import was checked")
	}
}
