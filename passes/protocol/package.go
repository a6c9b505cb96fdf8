package protocol

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"
)

// isForeign reports whether the package is of a module that is not under development.
func isForeign(pass *analysis.Pass) bool { return pass.Module != nil && pass.Module.Version != "" }

// rolesFor makes the roles of types as the package sees them.
func rolesFor(pass *analysis.Pass) *roles {
	r := &roles{output: outputOf(pass.Pkg)}
	if isForeign(pass) {
		r.foreign = pass.Pkg
	}
	return r
}

// relevant reports whether some function of the package can be given an exchange: it has a
// parameter of a type that leads to one. The standard library is a table and is left out. Every
// other package leaves at once, before SSA. Functions of mere readers and writers count only in
// the modules under development: half of all libraries have some, and few of them decode requests.
func relevant(pass *analysis.Pass) bool {
	if isStandard(pass) {
		return false
	}
	weak := !isForeign(pass)
	r := rolesFor(pass)
	found := false
	leads := func(t types.Type) bool {
		switch r.of(t) {
		case noRole:
			return false
		case writerRole, readerRole:
			return weak
		}
		return true
	}
	check := func(t types.Type) {
		sig, ok := t.(*types.Signature)
		if !ok || found {
			return
		}
		if recv := sig.Recv(); recv != nil && leads(recv.Type()) {
			found = true
		}
		for p := range sig.Params().Variables() {
			if leads(p.Type()) {
				found = true
			}
		}
		found = found || r.answersByValue(sig) || r.returnsOutput(sig)
	}
	for _, file := range pass.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncDecl:
				if obj := pass.TypesInfo.Defs[n.Name]; obj != nil {
					check(obj.Type())
				}
			case *ast.FuncLit:
				if t := pass.TypesInfo.TypeOf(n); t != nil {
					check(t.Underlying())
				}
			}
			return !found
		})
	}
	return found
}

// isStandard reports whether the package under analysis belongs to the standard library.
func isStandard(pass *analysis.Pass) bool { return Standard(pass.Module, pass.Pkg.Path()) }

// Standard reports whether the package of that import path and module belongs to the standard library, of which this pass analyses
// nothing: drivers give those no module, and their import paths have no dot in the first element.
func Standard(module *analysis.Module, path string) bool {
	if module != nil && module.Path != "" && module.Path != "std" {
		return false
	}
	for i := 0; i < len(path) && path[i] != '/'; i++ {
		if path[i] == '.' {
			return false
		}
	}
	return module != nil && module.Path == "std" || standardRoot(path)
}

// standardRoot reports whether the import path begins with a folder of the standard library.
// It decides only where the driver names no module.
func standardRoot(path string) bool {
	root := path
	for i := range path {
		if path[i] == '/' {
			root = path[:i]
			break
		}
	}
	switch root {
	case "archive", "arena", "bufio", "bytes", "cmd", "cmp", "compress", "container", "context", "crypto", "database", "debug", "embed",
		"encoding", "errors", "expvar", "flag", "fmt", "go", "hash", "html", "image", "index", "internal", "io", "iter",
		"log", "maps", "math", "mime", "net", "os", "path", "plugin", "reflect", "regexp", "runtime", "simd", "slices", "sort",
		"strconv", "strings", "structs", "sync", "syscall", "testing", "text", "time", "unicode", "unique", "unsafe",
		"vendor", "weak":
		return true
	}
	return false
}

// declarations lists the package's functions and methods in source order.
func declarations(pass *analysis.Pass) []*types.Func {
	var list []*types.Func
	for _, file := range pass.Files {
		for _, decl := range file.Decls {
			if decl, ok := decl.(*ast.FuncDecl); ok {
				if fn, ok := pass.TypesInfo.Defs[decl.Name].(*types.Func); ok {
					list = append(list, fn)
				}
			}
		}
	}
	return list
}

// callees lists the functions of this package that fn calls, makes closures of or defers.
func (in *interp) callees(f *function) []*function {
	var list []*function
	var buf [16]*ssa.Value
	for _, b := range f.fn.Blocks {
		for _, instr := range b.Instrs {
			if call, ok := instr.(ssa.CallInstruction); ok && call.Common().IsInvoke() {
				if m := in.implementation(call.Common().Value.Type(), call.Common().Method); m != nil && m.Pkg() == in.pass.Pkg {
					if g := in.byFn[in.pkg.Prog.FuncValue(m.Origin())]; g != nil {
						list = append(list, g)
					}
				}
			}
			for _, op := range instr.Operands(buf[:0]) {
				if *op == nil {
					continue
				}
				fn, ok := (*op).(*ssa.Function)
				if !ok {
					if u, isLoad := (*op).(*ssa.UnOp); isLoad && mayBeFunc(u.Type()) {
						if mc, isClosure := origin(u, 0).(*ssa.MakeClosure); isClosure {
							fn, ok = mc.Fn.(*ssa.Function), true
						}
					}
				}
				if !ok {
					continue
				}
				if o := fn.Origin(); o != nil {
					fn = o
				}
				if g := in.byFn[fn]; g != nil {
					list = append(list, g)
				}
			}
		}
	}
	return list
}

// mayBeFunc reports whether a value of type t may hold a function: only then is it worth asking where it comes from.
func mayBeFunc(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Signature, *types.Interface:
		return true
	}
	return false
}

func callsItself(f *function) bool {
	for _, g := range f.in.callees(f) {
		if g == f {
			return true
		}
	}
	return false
}

// order returns the strongly connected components of the call graph, callees first (Tarjan).
func (in *interp) order() [][]*function {
	index, low := map[*function]int{}, map[*function]int{}
	onStack := map[*function]bool{}
	var stack []*function
	var out [][]*function
	var visit func(f *function)
	visit = func(f *function) {
		index[f] = len(index) + 1
		low[f] = index[f]
		stack = append(stack, f)
		onStack[f] = true
		for _, g := range in.callees(f) {
			if index[g] == 0 {
				visit(g)
				low[f] = min(low[f], low[g])
			} else if onStack[g] {
				low[f] = min(low[f], index[g])
			}
		}
		if low[f] == index[f] {
			var scc []*function
			for {
				g := stack[len(stack)-1]
				stack = stack[:len(stack)-1]
				onStack[g] = false
				scc = append([]*function{g}, scc...)
				if g == f {
					break
				}
			}
			out = append(out, scc)
		}
	}
	for _, f := range in.all {
		if index[f] == 0 {
			visit(f)
		}
	}
	return out
}
