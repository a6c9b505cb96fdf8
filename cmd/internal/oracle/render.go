package main

import (
	_ "embed"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// runner is the program that runs handlers; what it runs comes from a file beside it.
//
//go:embed runner.go.txt
var runner string

// imports are the packages that generated code may use.
var imports = []string{"bufio", "bytes", "encoding/json", "encoding/xml", "errors", "fmt", "io", "log", "net/http", "strconv", "strings", "text/template"}

// A File is one file of a module that is to be written.
type File struct{ Path, Text string }

// Render gives the module that holds programs first to first+n-1, and these programs. The same seed gives
// the same bytes.
func Render(seed uint64, first, n int) ([]File, []*Program) {
	var programs []*Program
	files := []File{{"go.mod", "module " + modulePath + "\n\ngo 1.26\n"}}
	var order []string
	decls := map[string][]string{}
	add := func(u *unit) {
		dir := strings.TrimPrefix(u.path, modulePath+"/")
		if !slices.Contains(order, dir) {
			order = append(order, dir)
		}
		decls[dir] = append(decls[dir], u.decls...)
	}
	for i := range n {
		p, pkg, lib := Generate(seed, first+i)
		add(lib)
		add(pkg)
		programs = append(programs, p)
	}
	for _, dir := range order {
		files = append(files, File{dir + "/" + dir + ".go", source(dir, decls[dir])})
	}
	return append(files, glue(programs)...), programs
}

// source joins declarations to a file with the imports that they use.
func source(pkg string, decls []string) string {
	body := strings.Join(decls, "\n")
	var b strings.Builder
	fmt.Fprintf(&b, "package %s\n\nimport (\n", pkg)
	for _, path := range imports {
		if name := path[strings.LastIndex(path, "/")+1:]; regexp.MustCompile(`\b` + name + `\.`).MatchString(body) {
			fmt.Fprintf(&b, "\t%q\n", path)
		}
	}
	if lib := "lib" + strings.TrimPrefix(pkg, "p"); strings.HasPrefix(pkg, "p") && strings.Contains(body, lib+".") {
		fmt.Fprintf(&b, "\n\t%q\n", modulePath+"/"+lib)
	}
	b.WriteString(")\n\n" + body)
	return tidy(b.String())
}

// tidy formats source text; what does not parse is left as it is, and the compiler says why.
func tidy(text string) string {
	if out, err := format.Source([]byte(text)); err == nil {
		return string(out)
	}
	return text
}

// glue gives the runner and the table of the programs that it runs.
func glue(programs []*Program) []File {
	var b strings.Builder
	b.WriteString("package main\n\nimport (\n\t\"net/http\"\n\n")
	var paths []string
	for _, p := range programs {
		if !slices.Contains(paths, p.Package) {
			paths = append(paths, p.Package)
			fmt.Fprintf(&b, "\tq%d %q\n", len(paths)-1, p.Package)
		}
	}
	b.WriteString(")\n\nvar handlers = map[string]func(http.ResponseWriter, *http.Request, []string){\n")
	for _, p := range programs {
		fmt.Fprintf(&b, "\t%q: %s,\n", p.Name, p.call(fmt.Sprintf("q%d", slices.Index(paths, p.Package))))
	}
	b.WriteString("}\n")
	return []File{{"run/main.go", runner}, {"run/handlers.go", b.String()}}
}

// call gives a function literal that runs the program.
func (p *Program) call(pkg string) string {
	name := pkg + "." + p.Func
	if p.method {
		name = fmt.Sprintf("new(%s.S%s).%s", pkg, strings.TrimPrefix(p.Func, "H"), p.Func)
	}
	return fmt.Sprintf("func(w http.ResponseWriter, r *http.Request, args []string) { %s(%s) }", name, p.arguments())
}

// Write writes files below dir.
func Write(dir string, files []File) error {
	for _, f := range files {
		path := filepath.Join(dir, filepath.FromSlash(f.Path))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, []byte(f.Text), 0o644); err != nil {
			return err
		}
	}
	return nil
}
