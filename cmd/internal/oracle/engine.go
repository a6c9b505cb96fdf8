package main

import (
	"errors"
	"fmt"
	"go/types"
	"os"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/statusvet/statusvet/passes/protocol"
)

// A Claim is what the engine says of one program.
type Claim struct {
	Answers []protocol.Answer
	Again   bool // some function of the program answers a second time
	Certain bool // where the handler itself does, it is always with a known status
	Silent  bool // the engine has not looked at the function
}

// falsify, in tests, makes what the engine says wrong.
var falsify func(*protocol.Answer)

// Analyze runs the engine over the packages of the module in dir that match the patterns, and returns what
// it says of the programs, by name. Only the packages of the module are type-checked from source: what they import has
// export data, and of the standard library the engine asks nothing but its tables.
func Analyze(dir string, patterns []string, programs []*Program) (map[string]*Claim, error) {
	pkgs, err := packages.Load(&packages.Config{
		Mode: packages.LoadSyntax | packages.NeedModule,
		Dir:  dir,
		Env:  append(os.Environ(), "GOWORK=off", "GOTOOLCHAIN=local"),
	}, patterns...)
	if err != nil {
		return nil, fmt.Errorf("the programs do not load: %w", err)
	}
	var failures []error
	packages.Visit(pkgs, nil, func(p *packages.Package) {
		for _, e := range p.Errors {
			failures = append(failures, e)
		}
	})
	if len(failures) > 0 {
		return nil, fmt.Errorf("the programs do not load: %w", errors.Join(failures[:min(len(failures), 10)]...))
	}
	graph, err := checker.Analyze([]*analysis.Analyzer{protocol.Analyzer}, pkgs, nil)
	if err != nil {
		return nil, err
	}
	results := map[string]*checker.Action{}
	for _, act := range graph.Roots {
		if act.Err != nil {
			return nil, fmt.Errorf("%s: %w", act.Package, act.Err)
		}
		results[act.Package.PkgPath] = act
	}
	claims := map[string]*Claim{}
	seconds := map[string][]protocol.Second{} // by the number of the program
	for _, p := range programs {
		act := results[p.Package]
		if act == nil {
			return nil, fmt.Errorf("%s: the package %s is not among those that were loaded", p.Name, p.Package)
		}
		fn := function(act.Package, p.Func)
		if fn == nil {
			return nil, fmt.Errorf("%s: %s declares no function %s", p.Name, p.Package, p.Func)
		}
		c := &Claim{Certain: true}
		var known bool
		c.Answers, known = act.Result.(*protocol.Result).Answers(fn)
		c.Silent = !known
		if falsify != nil {
			for i := range c.Answers {
				falsify(&c.Answers[i])
			}
		}
		claims[p.Name] = c
	}
	for _, act := range results {
		for _, s := range act.Result.(*protocol.Result).Seconds() {
			seconds[act.Package.PkgPath] = append(seconds[act.Package.PkgPath], s)
		}
	}
	for _, p := range programs {
		claims[p.Name].second(p, seconds)
	}
	return claims, nil
}

// function finds a function by its name, or a method if no other one has that name.
func function(p *packages.Package, name string) *types.Func {
	if fn, ok := p.Types.Scope().Lookup(name).(*types.Func); ok {
		return fn
	}
	for ident, obj := range p.TypesInfo.Defs {
		if fn, ok := obj.(*types.Func); ok && ident.Name == name {
			return fn
		}
	}
	return nil
}

// second notes whether functions of the program answer twice. Those of a generated program bear its number; among fixtures all
// functions of the package count.
func (c *Claim) second(p *Program, seconds map[string][]protocol.Second) {
	id := strings.TrimPrefix(p.Func, "H")
	for path, list := range seconds {
		for _, s := range list {
			switch {
			case p.fixture && path != p.Package, !p.fixture && !strings.Contains(s.Func[strings.LastIndex(s.Func, "/")+1:], id):
				continue
			case strings.HasSuffix(s.Func, "."+p.Func):
				c.Certain = c.Certain && s.Status
			}
			c.Again = true
		}
	}
}
