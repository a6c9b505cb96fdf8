package analyzer_test

import (
	"flag"
	"fmt"
	"go/ast"
	gc "go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/statusvet/statusvet/analyzer"
	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/settings"
)

// FuzzSuite gives the suite programs: fixtures, changed step by step as the bytes say (see vary). Whatever compiles is analysed in a few seconds, no
// rule crashes, the engine survives no crash of its own, and the findings and facts of a second run are the same.
func FuzzSuite(f *testing.F) {
	for i, text := range seeds(f) {
		f.Add(text, []byte{byte(i), byte(i >> 1), 3, byte(5 * i), 7})
	}
	survived := crashes(f)
	f.Fuzz(func(t *testing.T, src string, steps []byte) { endure(t, src, steps, survived) })
}

var (
	variations = flag.Int("variations", 100, "how many programs TestVariations makes up")
	variation  = flag.Uint64("variation", 1, "its seed")
)

// TestVariations does what FuzzSuite does, with programs that a seed chooses.
func TestVariations(t *testing.T) {
	list, survived := seeds(t), crashes(t)
	r := rand.New(rand.NewPCG(*variation, 0))
	made := 0
	for range *variations {
		src, steps := list[r.IntN(len(list))], make([]byte, 5*(1+r.IntN(10)))
		for i := range steps {
			steps[i] = byte(r.Uint32())
		}
		made += endure(t, src, steps, survived)
	}
	if made < *variations {
		t.Errorf("only %d changes were made", made)
	}
}

// seeds returns fixtures that are packages by themselves. What they import is looked up before: go's fuzzing takes an input of ten seconds for a deadlock.
func seeds(t testing.TB) (list []string) {
	if _, err := exports(); err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("../testdata/protocol/*/*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, framework := range []string{"nethttp", "gin", "echo", "fiber", "strict"} {
		more, err := filepath.Glob("../testdata/*/" + framework + "/*.go")
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, more...)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if len(text) < longest && !strings.Contains(string(text), "/testdata/") { // what imports a fixture
			list = append(list, string(text))
		}
	}
	if len(list) < 50 {
		t.Fatalf("only %d fixtures are seeds", len(list))
	}
	return list
}

// longest is the greatest length of a program.
const longest = 1 << 14

// endure analyses a program, after as many changes as the steps tell and as compile; it returns how many.
func endure(t *testing.T, src string, steps []byte, survived func() string) (made int) {
	if len(src) > longest {
		return 0
	}
	p := compile(t, src)
	if p == nil {
		return 0
	}
	for n := 0; len(steps) >= 5 && n < 10; n++ {
		if next := vary(p, src, steps); next != "" && len(next) < longest {
			if q := compile(t, next); q != nil {
				p, src = q, next
				made++
			}
		}
		steps = steps[5:]
	}
	start := used()
	first := analyse(t, p)
	if text := survived(); text != "" {
		t.Fatalf("%s\nof\n%s", text, src)
	}
	if took := used() - start; took > 10*time.Second {
		t.Fatalf("%v for\n%s", took, src)
	}
	if again := analyse(t, p); !slices.Equal(first, again) {
		t.Fatalf("first %q\nthen %q\nof\n%s", first, again, src)
	}
	return made
}

// crashes turns on what the engine says of the crashes that it survives, and returns a function that takes what it has said.
func crashes(f testing.TB) func() string {
	f.Helper()
	if err := settings.Analyzer.Flags.Set("profile", "strict"); err != nil {
		f.Fatal(err)
	}
	if err := protocol.Analyzer.Flags.Set("debug", "true"); err != nil {
		f.Fatal(err)
	}
	said, err := os.CreateTemp(f.TempDir(), "")
	if err != nil {
		f.Fatal(err)
	}
	was := os.Stderr
	os.Stderr = said
	f.Cleanup(func() {
		os.Stderr = was
		said.Close()
		protocol.Analyzer.Flags.Set("debug", "false")
		settings.Analyzer.Flags.Set("profile", "default")
	})
	return func() string {
		info, err := said.Stat()
		if err != nil || info.Size() == 0 {
			return ""
		}
		text, _ := os.ReadFile(said.Name())
		said.Truncate(0)
		said.Seek(0, io.SeekStart)
		return string(text)
	}
}

// used is the time of the processor that the program has used: others may use it as well.
func used() time.Duration {
	var u syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// analyse returns findings and facts, sorted.
func analyse(t *testing.T, p *packages.Package) (list []string) {
	graph, err := checker.Analyze(analyzer.Suite(), []*packages.Package{p}, &checker.Options{Sequential: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, act := range graph.Roots {
		if act.Err != nil {
			t.Fatal(act.Err)
		}
		for i, d := range act.Diagnostics {
			list = append(list, fmt.Sprintf("%s %d %v", act, i, d))
		}
		var facts []string
		for _, fact := range act.AllObjectFacts() {
			facts = append(facts, fmt.Sprintf("%v %v", fact.Object, fact.Fact))
		}
		slices.Sort(facts)
		list = append(list, facts...)
	}
	return list
}

// exports finds the export data of all that fixtures import.
var exports = sync.OnceValues(func() (map[string]string, error) {
	cmd := exec.Command("go", "list", "-export", "-deps", "-f", "{{.ImportPath}} {{.Export}}", "./protocol/...", "./doubleresponse/...")
	cmd.Dir = "../testdata"
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go list -export: %w", err)
	}
	m := map[string]string{}
	for line := range strings.Lines(string(out)) {
		path, file, _ := strings.Cut(strings.TrimSpace(line), " ")
		if !strings.Contains(path, "/testdata/") {
			m[path] = file
		}
	}
	return m, nil
})

// imports imports them, each once.
var imports = sync.OnceValue(func() types.Importer {
	return gc.ForCompiler(token.NewFileSet(), "gc", func(path string) (io.ReadCloser, error) {
		files, err := exports()
		if err != nil {
			return nil, err
		}
		if files[path] == "" {
			return nil, fmt.Errorf("the fixtures do not import %s", path)
		}
		return os.Open(files[path])
	})
})

// compile parses and type-checks a file that is a package by itself, or returns nil if it does not compile. What is declared or
// imported and not used is left to pass.
func compile(t *testing.T, src string) *packages.Package {
	t.Helper()
	if _, err := exports(); err != nil {
		t.Fatal(err)
	}
	p := &packages.Package{
		ID: "example.com/fuzz", PkgPath: "example.com/fuzz", Name: "fuzz", Fset: token.NewFileSet(), TypesSizes: types.SizesFor("gc", "amd64"),
		TypesInfo: &types.Info{
			Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
			Implicits: map[ast.Node]types.Object{}, Instances: map[*ast.Ident]types.Instance{}, Scopes: map[ast.Node]*types.Scope{},
			Selections: map[*ast.SelectorExpr]*types.Selection{}, FileVersions: map[*ast.File]string{},
		},
	}
	file, err := parser.ParseFile(p.Fset, "fuzz.go", src, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return nil
	}
	bad := false
	conf := types.Config{Importer: imports(), Sizes: p.TypesSizes, Error: func(err error) { bad = bad || !err.(types.Error).Soft }}
	p.Syntax = []*ast.File{file}
	if p.Types, _ = conf.Check(p.PkgPath, p.Fset, p.Syntax, p.TypesInfo); bad {
		return nil
	}
	return p
}

// vary makes one change: of five bytes the first says which, and two each the places. A statement is removed, put before or in the place of another
// one, or into a block, loop, closure, deferred call or goroutine; an expression takes the place of another one of its type.
func vary(p *packages.Package, src string, step []byte) string {
	var stmts []ast.Stmt
	var exprs []ast.Expr
	ast.Inspect(p.Syntax[0], func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BlockStmt:
			stmts = append(stmts, n.List...)
		case *ast.CaseClause:
			stmts = append(stmts, n.Body...)
		case *ast.CommClause:
			stmts = append(stmts, n.Body...)
		}
		if e, ok := n.(ast.Expr); ok {
			if tv, ok := p.TypesInfo.Types[e]; ok && tv.IsValue() {
				exprs = append(exprs, e)
			}
		}
		return true
	})
	if len(stmts) == 0 || len(exprs) == 0 {
		return ""
	}
	at := func(n ast.Node) (start, end int) {
		return p.Fset.PositionFor(n.Pos(), false).Offset, p.Fset.PositionFor(n.End(), false).Offset
	}
	text := func(n ast.Node) string {
		start, end := at(n)
		return src[start:end]
	}
	replace := func(n ast.Node, by string) string {
		start, end := at(n)
		return src[:start] + by + src[end:]
	}
	a, b := int(step[1])|int(step[2])<<8, int(step[3])|int(step[4])<<8
	s, o := stmts[a%len(stmts)], stmts[b%len(stmts)]
	const kinds = 12
	switch step[0] % kinds {
	case 0:
		return replace(s, "")
	case 1:
		return replace(s, text(o)+"\n"+text(s))
	case 2:
		return replace(s, text(o))
	case 3:
		return replace(s, "{\n"+text(s)+"\n}")
	case 4:
		return replace(s, "for {\n"+text(s)+"\n}")
	case 5:
		return replace(s, "for range 3 {\n"+text(s)+"\n"+text(o)+"\n}")
	case 6:
		return replace(s, "func() {\n"+text(s)+"\n}()")
	case 7:
		return replace(s, "defer func() {\n"+text(s)+"\n}()")
	case 8:
		return replace(s, "go func() {\n"+text(s)+"\n}()")
	case 9: // a condition of the program's own
		for i := range exprs {
			if e := exprs[(b+i)%len(exprs)]; types.Identical(p.TypesInfo.TypeOf(e), types.Typ[types.Bool]) {
				return replace(s, "if "+text(e)+" {\n"+text(s)+"\n}")
			}
		}
	default:
		e := exprs[a%len(exprs)]
		for i := range exprs {
			if other := exprs[(b+i)%len(exprs)]; other != e && types.AssignableTo(p.TypesInfo.TypeOf(other), p.TypesInfo.TypeOf(e)) && text(other) != text(e) {
				return replace(e, text(other))
			}
		}
	}
	return ""
}
