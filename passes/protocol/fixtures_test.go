package protocol

import (
	"path/filepath"
	"sync"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"
)

// Fixtures runs the engine over every fixture, those of the rules included. The tests of this package
// share one load, since the loading of the frameworks is what costs.
func Fixtures(t *testing.T) []*checker.Action {
	t.Helper()
	graph, err := fixtures()
	if err != nil {
		t.Fatal(err)
	}
	for _, act := range graph.Roots {
		if act.Err != nil {
			t.Errorf("%s: %v", act.Package, act.Err)
		}
	}
	return graph.Roots
}

var fixtures = sync.OnceValues(func() (*checker.Graph, error) {
	pkgs, err := loadFixtures()
	if err != nil {
		return nil, err
	}
	return checker.Analyze([]*analysis.Analyzer{Analyzer}, pkgs, nil)
})

var loadFixtures = sync.OnceValues(func() ([]*packages.Package, error) {
	dir, err := filepath.Abs("../../testdata")
	if err != nil {
		return nil, err
	}
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadAllSyntax, Dir: dir}, "./...")
	if err != nil {
		return nil, err
	}
	for _, p := range pkgs {
		for _, e := range p.Errors {
			return nil, e
		}
	}
	return pkgs, nil
})

func init() { remembering = true } // dumps and the bounds of the states are of what is dropped otherwise

// functions lists what the engine knows of every function of the fixtures.
func functions(t *testing.T) []*function {
	t.Helper()
	var list []*function
	for _, act := range Fixtures(t) {
		if res, ok := act.Result.(*Result); ok && res.in != nil {
			list = append(list, res.in.all...)
		}
	}
	if len(list) < 1000 {
		t.Fatalf("only %d functions in the fixtures", len(list))
	}
	return list
}
