package main

import (
	"bytes"
	"cmp"
	"encoding/gob"
	"go/parser"
	"go/types"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/types/objectpath"

	"github.com/statusvet/statusvet/analyzer"
	"github.com/statusvet/statusvet/cmd/internal/driver"
)

// A vetxFact is a fact as golang.org/x/tools/internal/facts has it in the file (gobFact): a list of these, by gob; nothing for no facts.
type vetxFact struct {
	PkgPath string
	Object  objectpath.Path // "" for the package
	Fact    analysis.Fact
}

// withFacts type-checks the package and works out its facts. The result holds those of its dependencies, too, that are about types and what
// belongs to types: importers may meet these without importing the dependency.
func withFacts(known vetx) (*types.Package, []byte, error) {
	suite := analyzer.Suite()
	for _, a := range suite {
		for _, fact := range a.FactTypes {
			gob.Register(fact)
		}
	}
	info := driver.NewInfo()
	pkg, files, err := typeCheck(known, parser.ParseComments, info)
	if err != nil {
		return nil, nil, err
	}
	before, list, err := known.facts()
	if err != nil {
		return nil, nil, err
	}
	pass := &analysis.Pass{Fset: known.fset, Files: files, Pkg: pkg, TypesInfo: info, TypesSizes: sizes(), Module: known.unit.Module}
	own, err := driver.Facts(pass, before, suite)
	if err != nil {
		return nil, nil, err
	}
	for _, f := range own {
		list = append(list, vetxFact{pkg.Path(), f.Object, f.Fact})
	}
	if len(list) == 0 {
		return pkg, nil, nil
	}
	slices.SortFunc(list, compareFacts)
	list = slices.CompactFunc(list, func(a, b vetxFact) bool { return compareFacts(a, b) == 0 })
	var text bytes.Buffer
	if err := gob.NewEncoder(&text).Encode(list); err != nil {
		return nil, nil, err
	}
	return pkg, text.Bytes(), nil
}

// compareFacts orders facts by what they are about, and by their type.
func compareFacts(a, b vetxFact) int {
	kind := func(f vetxFact) string { return reflect.TypeOf(f.Fact).String() }
	return cmp.Or(strings.Compare(a.PkgPath, b.PkgPath), strings.Compare(string(a.Object), string(b.Object)), strings.Compare(kind(a), kind(b)))
}

// facts reads what the files of the package's dependencies know, by the path of the package that a fact is about, and lists those facts that
// the package's own file shall have as well.
func (v vetx) facts() (before map[string][]driver.Fact, list []vetxFact, err error) {
	before = map[string][]driver.Fact{}
	for _, path := range v.unit.ImportMap {
		if path == "unsafe" {
			continue
		}
		_, text, err := readVetx(v.unit.PackageVetx[path])
		if err != nil {
			return nil, nil, err
		}
		if len(text) == 0 {
			continue
		}
		var facts []vetxFact
		if err := gob.NewDecoder(bytes.NewReader(text)).Decode(&facts); err != nil {
			return nil, nil, err
		}
		for _, f := range facts {
			pkg := v.packages[f.PkgPath]
			if pkg == nil {
				continue // the package's types do not lead there
			}
			before[f.PkgPath] = append(before[f.PkgPath], driver.Fact{Object: f.Object, Fact: f.Fact})
			if travels(pkg, f.Object) {
				list = append(list, f)
			}
		}
	}
	return before, list, nil
}

// travels reports whether a fact about that object of a dependency is one about a type, or a method or field of one.
func travels(pkg *types.Package, object objectpath.Path) bool {
	if object == "" {
		return false
	}
	obj, err := objectpath.Object(pkg, object)
	if err != nil {
		return false
	}
	_, isType := obj.(*types.TypeName)
	return isType || obj.Parent() != pkg.Scope()
}
