package model

import (
	"fmt"
	"go/importer"
	"go/token"
	"go/types"
	"io"
	"maps"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"
)

// A source says where the functions of some rows come from.
type source struct {
	name string
	dir  string // of the module that requires them; "" is this one
	load func() (map[string]*types.Func, error)
}

var (
	stdlib  = newSource("standard library", "", func(path string) bool { return !strings.Contains(path, ".") })
	modules = newSource("routers", "../../../testdata", func(path string) bool { return strings.Contains(path, ".") })
)

// newSource loads, once, the packages that rows, routes and limiters name.
func newSource(name, dir string, wants func(path string) bool) *source {
	return &source{name, dir, sync.OnceValues(func() (map[string]*types.Func, error) {
		paths := map[string]bool{}
		for _, fn := range allNames() {
			if path := packageOf(fn); path != "" && wants(path) {
				paths[path] = true
			}
		}
		for _, field := range fieldNames() {
			if path, _ := structOf(field); wants(path) {
				paths[path] = true
			}
		}
		if dir == "" {
			for _, path := range complete {
				paths[path] = true
			}
		}
		return loadFuncs(dir, slices.Sorted(maps.Keys(paths)))
	})}
}

// funcs returns the functions and methods of the source's packages by full name.
func (s *source) funcs(t *testing.T) map[string]*types.Func {
	t.Helper()
	m, err := s.load()
	if err != nil {
		t.Fatalf("%s: %v", s.name, err)
	}
	return m
}

// allNames lists the functions that any table names.
func allNames() []string {
	var names []string
	for _, table := range tables() {
		for _, r := range table {
			names = append(names, r.Func)
		}
	}
	for _, r := range routes() {
		names = append(names, r.Func)
	}
	for _, l := range limiters {
		names = append(names, l.Func)
	}
	for name := range pure {
		names = append(names, name)
	}
	return names
}

// fieldNames lists the fields of structs that any table names, as LookupField has them.
func fieldNames() []string {
	names := slices.Concat(errorHandlers, statusFields, inputFields)
	for _, f := range fields {
		names = append(names, f.Func)
	}
	return names
}

// structOf returns the path of the package and the name of the struct in the name of a field.
func structOf(field string) (path, name string) {
	name = field[:strings.LastIndex(field, ".")]
	i := strings.LastIndex(name, ".")
	return name[:i], name[i+1:]
}

// packageOf returns the import path in a full name: "net/http" of "(*net/http.Request).Cookie".
// It is empty for the methods of the universe's types.
func packageOf(fullName string) string {
	name, _, method := strings.Cut(fullName, ")")
	if method {
		name = strings.TrimLeft(name, "(*")
	}
	slash := strings.LastIndex(name, "/") + 1
	dot := strings.LastIndex(name[slash:], ".") // the path may have some of its own, as goji.io has
	if dot < 0 {
		return ""
	}
	return name[:slash+dot]
}

// loadFuncs reads the packages from the export data that the go command keeps. A variable or a field that a table names counts as a function.
func loadFuncs(dir string, paths []string) (map[string]*types.Func, error) {
	cmd := exec.Command("go", append([]string{"list", "-export", "-deps", "-f", "{{.ImportPath}} {{.Export}}", "--"}, paths...)...)
	cmd.Dir, cmd.Stderr = dir, os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go list -export: %w", err)
	}
	export := map[string]string{}
	for line := range strings.Lines(string(out)) {
		path, file, _ := strings.Cut(strings.TrimSpace(line), " ")
		export[path] = file
	}
	imp := importer.ForCompiler(token.NewFileSet(), "gc", func(path string) (io.ReadCloser, error) {
		return os.Open(export[path])
	})
	m, named, members := map[string]*types.Func{}, allNames(), fieldNames()
	add := func(t types.Type) {
		for sel := range types.NewMethodSet(t).Methods() {
			fn := sel.Obj().(*types.Func).Origin()
			m[fn.FullName()] = fn
		}
	}
	add(types.Universe.Lookup("error").Type())
	for _, path := range paths {
		pkg, err := imp.Import(path)
		if err != nil {
			return nil, err
		}
		scope := pkg.Scope()
		for _, name := range scope.Names() {
			switch obj := scope.Lookup(name).(type) {
			case *types.Func:
				m[obj.FullName()] = obj
			case *types.Var:
				if sig, ok := obj.Type().(*types.Signature); ok && slices.Contains(named, path+"."+name) {
					m[path+"."+name] = types.NewFunc(obj.Pos(), pkg, name, sig)
				}
			case *types.TypeName:
				add(obj.Type())
				add(types.NewPointer(obj.Type()))
				if s, ok := obj.Type().Underlying().(*types.Struct); ok {
					for f := range s.Fields() {
						if full := path + "." + name + "." + f.Name(); slices.Contains(members, full) {
							m[full] = types.NewFunc(f.Pos(), pkg, f.Name(), types.NewSignatureType(nil, nil, nil, nil, nil, false))
						}
					}
				}
			}
		}
	}
	return m, nil
}

// operands returns the types of a function's operands: the receiver first.
func operands(fn *types.Func) []types.Type {
	sig := fn.Signature()
	var list []types.Type
	if recv := sig.Recv(); recv != nil {
		list = append(list, recv.Type())
	}
	for v := range sig.Params().Variables() {
		list = append(list, v.Type())
	}
	return list
}
