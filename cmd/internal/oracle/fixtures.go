package main

import (
	"context"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Fixtures runs the functions among the fixtures in dir, a module's root, that are given a response and otherwise
// only what requests can bring. Packages that import other modules are left out. The packages are copied, and nothing is
// written into dir.
func Fixtures(ctx context.Context, dir string) (*Report, error) {
	start := time.Now()
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	pkgs, module, err := selfContained(dir)
	if err != nil {
		return nil, err
	}
	temp, err := os.MkdirTemp("", "oracle")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(temp)
	var programs []*Program
	var patterns []string
	table := "package main\n\nimport (\n\t\"maps\"\n\t\"net/http\"\n\n"
	merge := ""
	files := []File{{"go.mod", "module " + module + "\n\ngo 1.26\n"}, {"run/main.go", runner}}
	for _, p := range pkgs {
		for _, f := range p.files {
			files = append(files, File{p.dir + "/" + f.name, f.text})
		}
		found := p.programs(module)
		if len(found) == 0 {
			continue
		}
		programs = append(programs, found...)
		patterns = append(patterns, "./"+p.dir)
		files = append(files, File{p.dir + "/oracle_glue.go", p.glue(found)})
		table += fmt.Sprintf("\tq%d %q\n", len(patterns), module+"/"+p.dir)
		merge += fmt.Sprintf("\tmaps.Copy(handlers, q%d.OracleHandlers)\n", len(patterns))
	}
	if len(programs) == 0 {
		return nil, fmt.Errorf("%s: no fixtures that can be run", dir)
	}
	table += ")\n\nvar handlers = map[string]func(http.ResponseWriter, *http.Request, []string){}\n\nfunc init() {\n" + merge + "}\n"
	if err := Write(temp, append(files, File{"run/handlers.go", table})); err != nil {
		return nil, err
	}
	rep := newReport()
	rep.Times["generate"] = time.Since(start)
	return rep, rep.judge(ctx, 1, temp, dir, patterns, programs)
}

// A fixture is one package of fixtures.
type fixture struct {
	dir, name string // relative to the module's root, with slashes
	files     []fixtureFile
	imports   []string
}

type fixtureFile struct {
	name, text string
	syntax     *ast.File
}

// selfContained lists the packages below dir that import nothing but the standard library and each other.
func selfContained(dir string) ([]*fixture, string, error) {
	mod, err := os.ReadFile(filepath.Join(dir, "go.mod"))
	if err != nil {
		return nil, "", fmt.Errorf("%s is not the root of a module: %w", dir, err)
	}
	words := strings.Fields(string(mod))
	module := words[slices.Index(words, "module")+1]
	byDir := map[string]*fixture{}
	var order []*fixture
	err = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		syntax, err := parser.ParseFile(token.NewFileSet(), path, text, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(dir, filepath.Dir(path))
		if err != nil {
			return err
		}
		rel = filepath.ToSlash(rel)
		p := byDir[rel]
		if p == nil {
			p = &fixture{dir: rel, name: syntax.Name.Name}
			byDir[rel] = p
			order = append(order, p)
		}
		p.files = append(p.files, fixtureFile{d.Name(), string(text), syntax})
		for _, spec := range syntax.Imports {
			if ip, err := strconv.Unquote(spec.Path.Value); err == nil {
				p.imports = append(p.imports, ip)
			}
		}
		return nil
	})
	if err != nil {
		return nil, "", err
	}
	for changed := true; changed; { // what imports a package that is left out is left out as well
		n := len(order)
		order = slices.DeleteFunc(order, func(p *fixture) bool {
			bad := p.name == "main" || slices.ContainsFunc(p.imports, func(ip string) bool {
				if rel, own := strings.CutPrefix(ip, module+"/"); own {
					return byDir[rel] == nil
				}
				return ip == "C" || strings.Contains(strings.SplitN(ip, "/", 2)[0], ".")
			})
			if bad {
				delete(byDir, p.dir)
			}
			return bad
		})
		changed = len(order) < n
	}
	return order, module, nil
}

// programs lists the package's functions that can be run.
func (p *fixture) programs(module string) []*Program {
	var list []*Program
	for _, f := range p.files {
		if starts(f.syntax) {
			continue // its goroutines would disturb those that are run after it
		}
		for _, decl := range f.syntax.Decls {
			fn, ok := decl.(*ast.FuncDecl)
			if !ok || fn.Recv != nil || fn.Type.TypeParams != nil || fn.Name.Name == "init" || fn.Body == nil {
				continue
			}
			params := paramsOf(fn.Type.Params)
			if !slices.ContainsFunc(params, func(q Param) bool { return q.Exchange == "w" }) {
				continue
			}
			base := f.syntax.FileStart
			prog := &Program{
				Name:      p.dir + "." + fn.Name.Name,
				Package:   module + "/" + p.dir,
				Func:      fn.Name.Name,
				Params:    params,
				Source:    f.text[fn.Pos()-base : fn.End()-base],
				fixture:   true,
				redirects: strings.Contains(f.text, "http.Redirect("),
			}
			if lower := strings.ToLower(fn.Name.Name); strings.HasPrefix(lower, "fp_") {
				prog.known = "fixtures that are named Fp_"
			}
			if gap := gapFixtures[prog.Name]; gap != "" {
				prog.known = gap
			}
			if strings.Contains(prog.Source, "recover()") {
				prog.known = "recover"
			}
			prog.Knobs = fixtureKnobs(params, f.text)
			list = append(list, prog)
		}
	}
	return list
}

// starts reports whether the file starts goroutines.
func starts(file *ast.File) bool {
	found := false
	ast.Inspect(file, func(n ast.Node) bool {
		_, is := n.(*ast.GoStmt)
		found = found || is
		return !found
	})
	return found
}

// paramsOf gives the parameters, or none if there is one that requests cannot bring.
func paramsOf(fields *ast.FieldList) []Param {
	var list []Param
	for _, field := range fields.List {
		var p Param
		switch t := types.ExprString(field.Type); t {
		case "http.ResponseWriter":
			p.Exchange = "w"
		case "*http.Request":
			p.Exchange = "r"
		default:
			if p = (Param{Type: t, Values: values[t]}); p.Values == nil {
				return nil
			}
		}
		for range max(1, len(field.Names)) {
			list = append(list, p)
		}
	}
	return list
}

var (
	headerUse = regexp.MustCompile(`Header\.(?:Get|Values)\("([^"]+)"\)`)
	cookieUse = regexp.MustCompile(`\.Cookie\("([^"]+)"\)`)
	queryUse  = regexp.MustCompile(`(?:Query\(\)\.Get|FormValue)\("([^"]+)"\)`)
)

// fixtureKnobs are the values of the parameters, and what the file asks of requests.
func fixtureKnobs(params []Param, text string) []Knob {
	g := &gen{}
	for _, p := range params {
		switch p.Exchange {
		case "":
			g.knobs = append(g.knobs, p.knob())
		case "r":
			g.knob("method", methodKnob...)
			for _, m := range headerUse.FindAllStringSubmatch(text, 4) {
				g.header(m[1], "x", "application/json")
			}
			for _, m := range cookieUse.FindAllStringSubmatch(text, 2) {
				g.header("Cookie", m[1]+"=x")
			}
			for _, m := range queryUse.FindAllStringSubmatch(text, 3) {
				g.query(m[1] + "=1")
			}
			if strings.Contains(text, "BasicAuth()") {
				g.header("Authorization", "Basic dTpw")
			}
			if strings.Contains(text, ".Body") || strings.Contains(text, "ContentLength") {
				g.body()
			}
		}
	}
	return g.knobs
}

// glue gives the file that is added to the copy of the package: unexported functions can be run only from within.
func (p *fixture) glue(programs []*Program) string {
	var b strings.Builder
	b.WriteString("// OracleHandlers are the package's functions for the oracle.\nvar OracleHandlers = map[string]func(http.ResponseWriter, *http.Request, []string){\n")
	for _, prog := range programs {
		fmt.Fprintf(&b, "\t%q: func(w http.ResponseWriter, r *http.Request, args []string) { %s(%s) },\n", prog.Name, prog.Func, prog.arguments())
	}
	b.WriteString("}\n")
	head := "package " + p.name + "\n\nimport \"net/http\"\n"
	if strings.Contains(b.String(), "errors.New") {
		head += "import \"errors\"\n"
	}
	return head + "\n" + b.String()
}
