package protocol

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"testing"

	"golang.org/x/tools/go/ssa"
	"golang.org/x/tools/go/ssa/ssautil"
)

// judge builds the source and asks is of every function whose name ends in Yes or No.
func judge(t *testing.T, source string, is func(fn *ssa.Function) bool) {
	t.Helper()
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, "p.go", "package p\n"+source, 0)
	if err != nil {
		t.Fatal(err)
	}
	pkg, _, err := ssautil.BuildPackage(&types.Config{}, set, types.NewPackage("p", "p"), []*ast.File{file}, 0)
	if err != nil {
		t.Fatal(err)
	}
	asked := 0
	for name, member := range pkg.Members {
		fn, ok := member.(*ssa.Function)
		yes := strings.HasSuffix(name, "Yes")
		if !ok || !yes && !strings.HasSuffix(name, "No") {
			continue
		}
		asked++
		if got := is(fn); got != yes {
			t.Errorf("%s: %t", name, got)
		}
	}
	if asked < 5 {
		t.Errorf("only %d functions were asked about", asked)
	}
}

// first returns the first instruction of that type in the function, in the order of its text.
func first[T ssa.Instruction](fn *ssa.Function) (found T) {
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			if i, ok := instr.(T); ok {
				return i
			}
		}
	}
	panic(fn.Name() + " has none")
}

// TestOnlyRead: a table counts as one only where nobody can change it behind its literal.
func TestOnlyRead(t *testing.T) {
	judge(t, `
type table map[string]int
type tree map[string]tree
type holder struct{ m map[string]int }
var global, other map[string]int
func use(map[string]int) {}
func keep(*map[string]int) {}
func lookupYes(k string) int { m := map[string]int{"a": 1}; return m[k] }
func rangeYes() (n int) { m := map[string]int{"a": 1}; for range m { n++ }; return n }
func lenYes() int { m := map[string]int{"a": 1}; return len(m) }
func comparedYes() bool { m := map[string]int{"a": 1}; return m != nil }
func namedYes(k string) int { m := map[string]int{"a": 1}; return table(m)[k] }
func globalYes() { global = map[string]int{"a": 1} }
func closureYes(k string) func() int { m := map[string]int{"a": 1}; return func() int { return m[k] } }
func innerYes(k string) func() func() int { m := map[string]int{"a": 1}; return func() func() int { return func() int { return len(m) } } }
func closureNo(k string) func() { m := map[string]int{"a": 1}; return func() { m[k] = 2 } }
func innerNo(k string) func() func() { m := map[string]int{"a": 1}; return func() func() { return func() { m[k] = 2 } } }
func namedNo(k string) { m := map[string]int{"a": 1}; n := table(m); n[k] = 2 }
func argumentNo() { m := map[string]int{"a": 1}; use(m) }
func clearedNo() { m := map[string]int{"a": 1}; clear(m) }
func fieldNo(h *holder) { h.m = map[string]int{"a": 1} }
func returnedNo() map[string]int { return map[string]int{"a": 1} }
func replacedNo(k string) func() int { m := map[string]int{"a": 1}; m = other; return func() int { return m[k] } }
func addressNo() int { m := map[string]int{"a": 1}; keep(&m); return len(m) }
func aliasNo() { m := map[string]int{"a": 1}; var p **map[string]int; q := &m; p = &q; keep(*p) }
func itselfNo() { m := tree{"a": nil}; m["self"] = m }
func elementNo(all map[string]map[string]int) { all["a"] = map[string]int{"a": 1} }
func mergedNo(k string, c bool) int { m := map[string]int{"a": 1}; if c { m = other }; return m[k] }
`, func(fn *ssa.Function) bool { return onlyRead(first[*ssa.MakeMap](fn), 0) })
}

// TestChangesStruct: what a closure does with a struct that it captures, or with the one that a captured pointer leads to.
func TestChangesStruct(t *testing.T) {
	judge(t, `
type inner struct{ n int }
type outer struct { n int; in inner; next *outer }
func use(any) {}
func take(*outer) {}
func setYes(s outer) func() { return func() { s.n = 1 } }
func setInnerYes(s outer) func() { return func() { s.in.n = 1 } }
func replacedYes(s outer) func() { return func() { s = outer{} } }
func lentYes(s outer) func() { return func() { take(&s) } }
func lentFieldYes(s outer) func() { return func() { use(&s.n) } }
func pointerYes(s *outer) func() { return func() { s.n = 1 } }
func pointerLentYes(s *outer) func() { return func() { take(s) } }
func farYes(s outer) func() func() { return func() func() { return func() { s.n = 1 } } }
func readNo(s outer) func() int { return func() int { return s.n } }
func readInnerNo(s outer) func() int { return func() int { return s.in.n } }
func copiedNo(s outer) func() outer { return func() outer { return s } }
func pointerNo(s *outer) func() int { return func() int { return s.n + s.in.n } }
func comparedNo(s *outer) func() bool { return func() bool { return s == nil } }
func farNo(s outer) func() func() int { return func() func() int { return func() int { return s.n } } }
`, func(fn *ssa.Function) bool { return changesStruct(fn.AnonFuncs[0].FreeVars[0], 0) })
}

// TestStoresTo: whether a closure may replace the variable that it captures.
func TestStoresTo(t *testing.T) {
	judge(t, `
type pair struct{ a, b int }
func keep(*int) {}
func setYes(n int) func() { return func() { n = 1 } }
func addYes(n int) func() { return func() { n++ } }
func lentYes(n int) func() { return func() { keep(&n) } }
func farYes(n int) func() func() { return func() func() { return func() { n = 1 } } }
func wholeYes(p pair) func() { return func() { p = pair{} } }
func readNo(n int) func() int { return func() int { return n } }
func farNo(n int) func() func() int { return func() func() int { return func() int { return n } } }
func fieldNo(p pair) func() { return func() { p.a = 1 } }
func elsewhereNo(n, m int) func() int { return func() int { m = 2; return n + m } }
`, func(fn *ssa.Function) bool {
		mc := first[*ssa.MakeClosure](fn)
		for _, b := range mc.Bindings {
			if a, ok := b.(*ssa.Alloc); ok && a.Comment == fn.Params[0].Name() {
				return storesTo(mc, a)
			}
		}
		panic(fn.Name() + " captures another variable")
	})
}

// TestOnlyCalled: a closure that nobody but the function itself can call.
func TestOnlyCalled(t *testing.T) {
	judge(t, `
type holder struct{ f func() }
func run(func()) {}
func calledYes(n int) { f := func() { n++ }; f() }
func twiceYes(n int) { f := func() { n++ }; f(); f() }
func atOnceYes(n int) { func() { n++ }() }
func deferredYes(n int) { f := func() { n++ }; defer f() }
func startedYes(n int) { f := func() { n++ }; go f() }
func capturedYes(n int) { f := func() { n++ }; func() { f() }() }
func recursiveYes(n int) { var f func(); f = func() { if n > 0 { n--; f() } }; f() }
func handedNo(n int) { f := func() { n++ }; run(f) }
func calledAndHandedNo(n int) { f := func() { n++ }; f(); run(f) }
func capturedNo(n int) { f := func() { n++ }; func() { run(f) }() }
func returnedNo(n int) func() { return func() { n++ } }
func fieldNo(n int, h *holder) { h.f = func() { n++ } }
func replacedNo(n int) { f := func() { n++ }; func() { f() }(); f = func() {}; f() }
func addressNo(n int) { f := func() { n++ }; p := &f; q := p; run(*q); func() { q = nil }() }
`, func(fn *ssa.Function) bool { return onlyCalled(first[*ssa.MakeClosure](fn), 0) })
}

// TestLeadsTo: whether who is given the first argument of use or all can reach the struct of the first parameter.
func TestLeadsTo(t *testing.T) {
	judge(t, `
type thing struct { n int; next *thing }
func (t *thing) Name() string { return "" }
type namer interface{ Name() string }
type wide interface { namer; namer }
type hook func()
func use(any) {}
func all(...any) {}
func call(hook) {}
func name(namer) {}
func itselfYes(p, o *thing) { use(p) }
func fieldYes(p, o *thing) { use(&p.n) }
func interfaceYes(p, o *thing) { var n namer = p; use(n) }
func amongYes(p, o *thing) { all(1, o, p) }
func closureYes(p, o *thing) { call(func() { p.n = 1 }) }
func variableYes(p, o *thing) { q := p; call(func() { q.n = 1 }) }
func eitherYes(p, o *thing, c bool) { q := o; if c { q = p }; use(q) }
func otherNo(p, o *thing) { use(o) }
func otherFieldNo(p, o *thing) { use(&o.n) }
func valueNo(p, o *thing) { use(p.n) }
func amongNo(p, o *thing) { all(1, o, p.n) }
func closureNo(p, o *thing) { call(func() { o.n = 1 }) }
func eitherNo(p, o *thing, c bool) { q := o; if c { q = nil }; use(q) }
func interfaceNo(p, o *thing) { var n namer = o; use(n) }
`, func(fn *ssa.Function) bool { return leadsTo(first[*ssa.Call](fn).Call.Args[0], fn.Params[0], 0) })
}

// ofTypes asks is of the type of every variable whose name ends in Yes or No.
func ofTypes(t *testing.T, source string, is func(types.Type) bool) {
	t.Helper()
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, "p.go", "package p\n"+source, 0)
	if err != nil {
		t.Fatal(err)
	}
	pkg, err := (&types.Config{Importer: only{types.Unsafe}}).Check("p", set, []*ast.File{file}, nil)
	if err != nil {
		t.Fatal(err)
	}
	asked := 0
	for _, name := range pkg.Scope().Names() {
		v, ok := pkg.Scope().Lookup(name).(*types.Var)
		yes := strings.HasSuffix(name, "Yes")
		if !ok || !yes && !strings.HasSuffix(name, "No") {
			continue
		}
		asked++
		if got := is(v.Type()); got != yes {
			t.Errorf("%s: %t", name, got)
		}
	}
	if asked < 5 {
		t.Errorf("only %d types were asked about", asked)
	}
}

// TestEncodes: encoding/json fails on numbers with a point, which may be no number, on what it does not know, and where a type encodes itself.
func TestEncodes(t *testing.T) {
	ofTypes(t, `
type chain struct{ Next *chain }
type asJSON struct{}
func (asJSON) MarshalJSON() ([]byte, error) { return nil, nil }
type asText struct{}
func (*asText) MarshalText() ([]byte, error) { return nil, nil }
var textYes string
var numberYes int64
var truthYes bool
var pointerYes *int
var sliceYes []string
var arrayYes [3]int
var mapYes map[string]int
var numberedYes map[int]bool
var structYes struct{ A int; B []string; c func() }
var pointNo float64
var complexNo complex128
var funcNo func()
var chanNo chan int
var anyNo any
var pointerNo *float64
var sliceNo []float64
var arrayNo [2]any
var mapNo map[string]any
var keyNo map[float64]int
var structNo struct{ A int; B float64 }
var chainNo chain
var jsonNo asJSON
var textNo asText
var withinNo struct{ A []asJSON }
`, func(t types.Type) bool { return encodes(t, 0) })
}

// TestPlainData: nothing in the values can be, or hold, a function.
func TestPlainData(t *testing.T) {
	ofTypes(t, `
import "unsafe"
type tree struct{ Next []tree }
var textYes string
var pointYes float64
var sliceYes []byte
var arrayYes [3]rune
var mapYes map[string]int
var structYes struct{ a int; b []string }
var withinYes map[string][]struct{ a [2]int }
var funcNo func()
var pointerNo *int
var anyNo any
var chanNo chan int
var rawNo unsafe.Pointer
var sliceNo []func()
var arrayNo [3]func()
var keyNo map[any]int
var elementNo map[string]func()
var structNo struct{ a int; f func() }
var treeNo tree
`, func(t types.Type) bool { return plainData(t, 0) })
}

// TestListTypes: what the type of a list, and of its elements, says of it.
func TestListTypes(t *testing.T) {
	ofTypes(t, `
type byJSON []int
func (*byJSON) UnmarshalJSON([]byte) error { return nil }
type byXML struct{}
func (*byXML) UnmarshalXML() error { return nil }
type byText struct{}
func (byText) UnmarshalText([]byte) error { return nil }
type other struct{}
func (other) MarshalJSON() ([]byte, error) { return nil, nil }
var jsonYes byJSON
var pointerYes *byJSON
var xmlYes byXML
var textYes byText
var otherNo other
var sliceNo []byJSON
var plainNo struct{ A byJSON }
var numberNo int
var anyNo any
`, ownDecoding)
	ofTypes(t, `
type patch struct{ Op, Path string }
var opYes patch
var pointerYes *patch
var methodYes struct{ Method string }
var taggedYes struct{ Name string "json:\"cmd,omitempty\"" }
var verbYes struct{ A int; VERB int }
var nameNo struct{ Name string }
var taggedNo struct{ Name string "json:\"name,op\"" }
var listNo []patch
var textNo string
var emptyNo struct{}
`, isOperation)
	ofTypes(t, `
type one struct{}
func (one) Validate() error { return nil }
type two struct{}
func (*two) IsValid() bool { return true }
type three struct{ one }
type four struct{}
func (four) Check() error { return nil }
var oneYes one
var pointerYes *two
var embeddedYes three
var twoNo two
var fourNo four
var plainNo int
`, validates)
}

// TestLeads: who imports the package can take or return values that lead to an exchange.
func TestLeads(t *testing.T) {
	set := token.NewFileSet()
	check := func(path, source string, imports types.ImporterFrom) *types.Package {
		file, err := parser.ParseFile(set, "p.go", source, 0)
		if err != nil {
			t.Fatal(err)
		}
		pkg, err := (&types.Config{Importer: imports}).Check(path, set, []*ast.File{file}, nil)
		if err != nil {
			t.Fatal(err)
		}
		return pkg
	}
	// As much of it as roles look at.
	http := check("net/http", `package http
type Header map[string][]string
type ResponseWriter interface { Header() Header; Write([]byte) (int, error); WriteHeader(int) }
type Request struct { Header Header }
type Response struct { Header Header; Request *Request }
`, nil)
	for source, want := range map[string]bool{
		"type Exchange struct { w http.ResponseWriter }":                              true,
		"type Exchange struct { r *http.Request }":                                    true,
		"type Outer struct { in inner }\ntype inner struct { w http.ResponseWriter }": true,
		"type Writer interface { http.ResponseWriter; Status() int }":                 true,
		"type Headers http.Header":                                                    false,
		"type Page interface { Write(http.ResponseWriter) error }":                    true,
		"type page interface { Write(http.ResponseWriter) error }":                    false,
		"type Page interface { Write(http.ResponseWriter, *http.Request) }":           false,
		"type exchange struct { w http.ResponseWriter }":                              false,
		"type Sink interface { Write([]byte) (int, error) }":                          false,
		"type Source interface { Read([]byte) (int, error) }":                         false,
		"type Answer struct { r *http.Response }":                                     false,
		"type Number int": false,
		"var Exchange struct { w http.ResponseWriter }": false,
		"func Exchange(w http.ResponseWriter) {}":       false,
	} {
		pkg := check("a.com/p", "package p\nimport \"net/http\"\nvar _ http.Header\n"+source, only{http})
		if got := Leads(pkg); got != want {
			t.Errorf("%s: %t", source, got)
		}
	}
	for path, want := range map[string]bool{"net/http": true, "net/textproto": true, "github.com/gin-gonic/gin": true, "net/url": false, "a.com/p": false} {
		if got := Base(path); got != want {
			t.Errorf("%s: %t", path, got)
		}
	}
}

// only imports one package.
type only struct{ pkg *types.Package }

func (o only) Import(string) (*types.Package, error) { return o.pkg, nil }

func (o only) ImportFrom(string, string, types.ImportMode) (*types.Package, error) { return o.pkg, nil }
