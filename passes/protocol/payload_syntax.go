package protocol

import (
	"go/ast"
	"go/token"
	"go/types"
	"maps"
	"slices"

	"golang.org/x/tools/go/analysis"
)

// A payloadReader finds the functions that make payloads in a package that handles no exchange, as the errors and answers of a project often
// have one of their own. It is read off the syntax, which costs no SSA; for every other package see exportPayloads.
type payloadReader struct {
	pass  *analysis.Pass
	tells map[*types.Func]map[int]bool // the operands that the payload tells of
}

// readPayloads makes facts of those of the module under development.
func readPayloads(pass *analysis.Pass) {
	if isForeign(pass) || isStandard(pass) {
		return
	}
	r := &payloadReader{pass: pass, tells: map[*types.Func]map[int]bool{}}
	var decls []*ast.FuncDecl
	for _, file := range pass.Files {
		for _, decl := range file.Decls {
			fn, ok := decl.(*ast.FuncDecl)
			if !ok || fn.Body == nil {
				continue
			}
			if obj, ok := pass.TypesInfo.Defs[fn.Name].(*types.Func); ok && makesPayload(obj.Signature()) {
				decls = append(decls, fn)
			}
		}
	}
	for range 3 { // one is made by another
		for _, decl := range decls {
			r.read(decl)
		}
	}
	for _, decl := range decls {
		obj := pass.TypesInfo.Defs[decl.Name].(*types.Func)
		if tells := r.tells[obj]; len(tells) > 0 && obj.Exported() {
			pass.ExportObjectFact(obj, &payloadFact{slices.Sorted(maps.Keys(tells))})
		}
	}
}

// read notes what a function puts into fields and elements, or hands to another one that makes payloads.
func (r *payloadReader) read(decl *ast.FuncDecl) {
	obj := r.pass.TypesInfo.Defs[decl.Name].(*types.Func)
	operands := map[types.Object]int{}
	n := 0
	for _, list := range []*ast.FieldList{decl.Recv, decl.Type.Params} {
		if list == nil {
			continue
		}
		for _, field := range list.List {
			for _, name := range field.Names {
				operands[r.pass.TypesInfo.Defs[name]] = n
				n++
			}
			n += max(0, 1-len(field.Names))
		}
	}
	tells := r.tells[obj]
	if tells == nil {
		tells = map[int]bool{}
		r.tells[obj] = tells
	}
	put := func(e ast.Expr) { r.texts(e, operands, tells) }
	ast.Inspect(decl.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CompositeLit:
			for _, elt := range n.Elts {
				if kv, ok := elt.(*ast.KeyValueExpr); ok {
					elt = kv.Value
				}
				put(elt)
			}
		case *ast.AssignStmt:
			for i, lhs := range n.Lhs {
				switch ast.Unparen(lhs).(type) {
				case *ast.SelectorExpr, *ast.IndexExpr:
					if len(n.Rhs) == len(n.Lhs) {
						put(n.Rhs[i])
					}
				}
			}
		case *ast.ReturnStmt:
			for _, e := range n.Results {
				if call, ok := ast.Unparen(e).(*ast.CallExpr); ok && r.payload(call) != nil {
					put(call)
				}
			}
		}
		return true
	})
}

// texts notes the operands, errors and texts, whose text is in the value of e.
func (r *payloadReader) texts(e ast.Expr, operands map[types.Object]int, tells map[int]bool) {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		obj := r.pass.TypesInfo.Uses[e]
		if i, ok := operands[obj]; ok && (isAnError(obj.Type()) || isText(obj.Type())) {
			tells[i] = true
		}
	case *ast.BinaryExpr:
		if e.Op == token.ADD {
			r.texts(e.X, operands, tells)
			r.texts(e.Y, operands, tells)
		}
	case *ast.CallExpr:
		if sel, ok := ast.Unparen(e.Fun).(*ast.SelectorExpr); ok && sel.Sel.Name == "Error" && len(e.Args) == 0 {
			r.texts(sel.X, operands, tells)
		}
		for _, i := range r.told(e) {
			r.texts(e.Args[i], operands, tells)
		}
	}
}

// told lists the arguments whose text is in what the call returns: of fmt's functions, conversions, and those that make payloads.
func (r *payloadReader) told(call *ast.CallExpr) []int {
	var list []int
	if r.pass.TypesInfo.Types[call.Fun].IsType() {
		return []int{0}
	}
	switch fn := r.callee(call); {
	case fn == nil:
	case fn.Pkg() != nil && fn.Pkg().Path() == "fmt" && (fn.Name() == "Sprint" || fn.Name() == "Sprintf" || fn.Name() == "Sprintln"):
		for i := range call.Args {
			list = append(list, i)
		}
	default:
		list = r.payload(call)
	}
	return list
}

// payload lists the arguments of a call whose text is in the payload that it makes.
func (r *payloadReader) payload(call *ast.CallExpr) []int {
	fn := r.callee(call)
	if fn == nil || !makesPayload(fn.Signature()) {
		return nil
	}
	tells := slices.Sorted(maps.Keys(r.tells[fn]))
	var fact payloadFact
	if fn.Pkg() != r.pass.Pkg && r.pass.ImportObjectFact(fn, &fact) {
		tells = fact.Tells
	}
	var list []int
	for _, i := range tells {
		if fn.Signature().Recv() != nil {
			i--
		}
		if i >= 0 && i < len(call.Args) {
			list = append(list, i)
		}
	}
	return list
}

func (r *payloadReader) callee(call *ast.CallExpr) *types.Func {
	var id *ast.Ident
	switch fun := ast.Unparen(call.Fun).(type) {
	case *ast.Ident:
		id = fun
	case *ast.SelectorExpr:
		id = fun.Sel
	default:
		return nil
	}
	fn, _ := r.pass.TypesInfo.Uses[id].(*types.Func)
	return fn
}

func isText(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}
