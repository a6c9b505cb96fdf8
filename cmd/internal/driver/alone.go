package driver

import (
	"fmt"
	"reflect"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/types/objectpath"
)

// A Fact is one of an object of a package, or of the package itself if the path is empty.
type Fact struct {
	Object objectpath.Path
	Fact   analysis.Fact
}

func (f Fact) key() factKey { return factKey{f.Object, reflect.TypeOf(f.Fact).String()} }

// Facts analyses one package for its facts alone. The pass says what has been read of it: Fset, Files, Pkg, TypesInfo, TypesSizes and Module;
// before has what is known of its dependencies, by path. It returns the facts in no order. An error is one of an analyzer, or says what
// crashed in it.
func Facts(pass *analysis.Pass, before map[string][]Fact, analyzers []*analysis.Analyzer) (list []Fact, err error) {
	defer func() {
		if e := recover(); e != nil {
			list, err = nil, fmt.Errorf("%s: panic: %v", pass.Pkg.Path(), e)
		}
	}()
	names := map[string]string{}
	for _, dep := range pass.Pkg.Imports() {
		names[dep.Path()] = dep.Name()
	}
	closure := map[string]*node{pass.Pkg.Path(): {}}
	for path, list := range before {
		n := &node{listed: listed{Name: names[path]}, facts: &factSet{}}
		for _, f := range list {
			n.facts.List = append(n.facts.List, factText{Key: f.key(), fact: f.Fact})
		}
		n.facts.sort()
		closure[path] = n
	}
	u := &unit{fset: pass.Fset, files: pass.Files, pkg: pass.Pkg, info: pass.TypesInfo, sizes: pass.TypesSizes, mod: pass.Module, facts: newFacts(pass.Pkg, closure)}
	for name, text := range u.analyse(analyzers, false) {
		return nil, fmt.Errorf("%s: %s", name, text)
	}
	return u.facts.told(), nil
}
