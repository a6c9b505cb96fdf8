package protocol

import (
	"go/ast"
	"go/types"
	"regexp"
	"slices"
	"strings"
)

// An operationsFact lists the methods of interfaces that a generated server calls for its routes, a line INTERFACE.METHOD WAY each, sorted.
type operationsFact struct{ Lines []string }

func (*operationsFact) AFact() {}

func (o *operationsFact) String() string { return strings.Join(o.Lines, "\n") }

// anOperation is what oapi-codegen writes before each method of its ServerInterface, whatever the framework, and of its StrictServerInterface
// (pkg/codegen/templates, the files that end in interface.tmpl).
var anOperation = regexp.MustCompile(`(?m)^\(([A-Z]+) /\S*\)$`)

// operations makes facts of the interfaces of generated servers in this package, and finds the handlers here: the methods of types that
// implement such an interface of this package or of one that it imports.
func (in *interp) operations() {
	var lines []string
	in.eachInterface(func(name string, iface *ast.InterfaceType) {
		for _, m := range iface.Methods.List {
			if len(m.Names) != 1 || m.Doc == nil {
				continue
			}
			for _, match := range anOperation.FindAllStringSubmatch(m.Doc.Text(), -1) {
				lines = append(lines, name+"."+m.Names[0].Name+" "+match[1])
			}
		}
	})
	slices.Sort(lines)
	if len(lines) > 0 {
		in.pass.ExportPackageFact(&operationsFact{lines})
		in.operate(in.pass.Pkg, lines)
	}
	for _, pf := range in.pass.AllPackageFacts() {
		fact, ok := pf.Fact.(*operationsFact)
		if !ok || pf.Package == in.pass.Pkg {
			continue
		}
		for _, imported := range in.pass.Pkg.Imports() { // a driver may know the path alone of what others import
			if imported.Path() == pf.Package.Path() {
				in.operate(imported, fact.Lines)
			}
		}
	}
}

// eachInterface visits the interfaces that the package declares.
func (in *interp) eachInterface(visit func(name string, iface *ast.InterfaceType)) {
	for _, file := range in.pass.Files {
		for _, decl := range file.Decls {
			gen, ok := decl.(*ast.GenDecl)
			if !ok {
				continue
			}
			for _, spec := range gen.Specs {
				if spec, ok := spec.(*ast.TypeSpec); ok {
					if iface, ok := spec.Type.(*ast.InterfaceType); ok {
						visit(spec.Name.Name, iface)
					}
				}
			}
		}
	}
}

// operate marks the methods of this package's types by which they implement the interfaces of pkg that the lines name.
func (in *interp) operate(pkg *types.Package, lines []string) {
	servers := map[string][]*types.TypeName{} // by interface
	for _, line := range lines {
		name, way, _ := strings.Cut(line, " ")
		of, method, _ := strings.Cut(name, ".")
		obj, ok := pkg.Scope().Lookup(of).(*types.TypeName)
		if !ok {
			continue
		}
		iface, ok := obj.Type().Underlying().(*types.Interface)
		if !ok {
			continue
		}
		m, _, _ := types.LookupFieldOrMethod(obj.Type(), false, pkg, method)
		operation, ok := m.(*types.Func)
		if !ok {
			continue
		}
		if _, ok := servers[of]; !ok {
			servers[of] = in.implementing(iface)
		}
		for _, t := range servers[of] {
			fn := methodOf(types.NewPointer(t.Type()), operation)
			if fn == nil || fn.Pkg() != in.pass.Pkg {
				continue
			}
			if f := in.byFn[in.pkg.Prog.FuncValue(fn.Origin())]; f != nil {
				f.operation |= methodSet(way)
			}
		}
	}
}
