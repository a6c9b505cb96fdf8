package driver

import (
	"bytes"
	"cmp"
	"encoding/gob"
	"fmt"
	"go/types"
	"maps"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/types/objectpath"
)

// A fact of a package is kept by the path of its object (golang.org/x/tools/go/types/objectpath; "" for the package itself),
// which is the same whether the types were read from source or from export data.
type (
	factKey struct {
		Object objectpath.Path
		Type   string
	}
	factText struct {
		Key  factKey
		Text []byte        // by gob
		fact analysis.Fact // or as it is
	}
)

// A factSet is the facts of one package, sorted.
type factSet struct{ List []factText }

func compareKeys(a, b factKey) int {
	return cmp.Or(strings.Compare(string(a.Object), string(b.Object)), strings.Compare(a.Type, b.Type))
}

// find brings a fact.
func (s *factSet) find(key factKey, to analysis.Fact) bool {
	i, ok := slices.BinarySearchFunc(s.List, key, func(f factText, key factKey) int { return compareKeys(f.Key, key) })
	switch {
	case !ok:
		return false
	case s.List[i].fact != nil:
		return set(to, s.List[i].fact)
	}
	return gob.NewDecoder(bytes.NewReader(s.List[i].Text)).Decode(to) == nil
}

func (s *factSet) sort() {
	slices.SortFunc(s.List, func(a, b factText) int { return compareKeys(a.Key, b.Key) })
}

// facts are those that the analysis of a package can ask for, and those that it tells.
type facts struct {
	pkg     *types.Package
	closure map[string]*node // by path
	paths   objectpath.Encoder
	objects map[types.Object]map[reflect.Type]analysis.Fact
	own     map[reflect.Type]analysis.Fact
}

func newFacts(pkg *types.Package, closure map[string]*node) *facts {
	return &facts{pkg: pkg, closure: closure, objects: map[types.Object]map[reflect.Type]analysis.Fact{}, own: map[reflect.Type]analysis.Fact{}}
}

// set copies a fact to where its receiver wants it.
func set(to, from analysis.Fact) bool {
	if from == nil {
		return false
	}
	reflect.ValueOf(to).Elem().Set(reflect.ValueOf(from).Elem())
	return true
}

// of brings a fact of another package.
func (f *facts) of(path string, object objectpath.Path, to analysis.Fact) bool {
	n := f.closure[path]
	if n == nil || n.facts == nil {
		return false
	}
	return n.facts.find(factKey{object, reflect.TypeOf(to).String()}, to)
}

// give lets a pass ask and tell.
func (f *facts) give(pass *analysis.Pass) {
	pass.ImportObjectFact = func(obj types.Object, to analysis.Fact) bool {
		if obj.Pkg() == f.pkg {
			return set(to, f.objects[obj][reflect.TypeOf(to)])
		}
		if obj.Pkg() == nil {
			return false
		}
		if n := f.closure[obj.Pkg().Path()]; n == nil || n.facts == nil || len(n.facts.List) == 0 {
			return false
		}
		path, err := f.paths.For(obj)
		return err == nil && f.of(obj.Pkg().Path(), path, to)
	}
	pass.ExportObjectFact = func(obj types.Object, fact analysis.Fact) {
		if obj.Pkg() != f.pkg {
			panic(fmt.Sprintf("a fact of %v, which is of another package", obj))
		}
		if f.objects[obj] == nil {
			f.objects[obj] = map[reflect.Type]analysis.Fact{}
		}
		f.objects[obj][reflect.TypeOf(fact)] = fact
	}
	pass.ImportPackageFact = func(pkg *types.Package, to analysis.Fact) bool {
		if pkg == f.pkg {
			return set(to, f.own[reflect.TypeOf(to)])
		}
		return f.of(pkg.Path(), "", to)
	}
	pass.ExportPackageFact = func(fact analysis.Fact) { f.own[reflect.TypeOf(fact)] = fact }
	pass.AllObjectFacts = func() []analysis.ObjectFact {
		var list []analysis.ObjectFact
		for obj, facts := range f.objects {
			for _, fact := range facts {
				list = append(list, analysis.ObjectFact{Object: obj, Fact: fact})
			}
		}
		return list
	}
	pass.AllPackageFacts = func() []analysis.PackageFact { return f.packages(pass.Analyzer.FactTypes) }
}

// packages lists the packages' own facts of those types.
func (f *facts) packages(kinds []analysis.Fact) (list []analysis.PackageFact) {
	for _, path := range slices.Sorted(maps.Keys(f.closure)) {
		n := f.closure[path]
		for _, kind := range kinds {
			if path == f.pkg.Path() {
				if fact := f.own[reflect.TypeOf(kind)]; fact != nil {
					list = append(list, analysis.PackageFact{Package: f.pkg, Fact: fact})
				}
				continue
			}
			to := reflect.New(reflect.TypeOf(kind).Elem()).Interface().(analysis.Fact)
			if n.facts != nil && f.of(path, "", to) {
				list = append(list, analysis.PackageFact{Package: types.NewPackage(path, n.Name), Fact: to})
			}
		}
	}
	return list
}

// told lists what was told, in no order. Objects that no other package can name have no path, and need none.
func (f *facts) told() (list []Fact) {
	for _, fact := range f.own {
		list = append(list, Fact{Fact: fact})
	}
	for obj, facts := range f.objects {
		if path, err := f.paths.For(obj); err == nil {
			for _, fact := range facts {
				list = append(list, Fact{path, fact})
			}
		}
	}
	return list
}

// encode writes what was told.
func (f *facts) encode() *factSet {
	s := &factSet{}
	for _, one := range f.told() {
		var text bytes.Buffer
		if err := gob.NewEncoder(&text).Encode(one.Fact); err != nil {
			panic(err) // go/analysis: facts are serializable
		}
		s.List = append(s.List, factText{Key: one.key(), Text: text.Bytes()})
	}
	s.sort()
	return s
}
