package protocol

import (
	"cmp"
	"go/types"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// A central place asks of an error whether it is one that it knows, by its type or as a variable, and answers 500 where it is
// none:
//
//	switch {
//	case errors.As(err, &invalid), errors.Is(err, ErrLimit):
//		status = http.StatusBadRequest
//	case errors.Is(err, sql.ErrNoRows):
//		status = http.StatusNotFound
//	default:
//		status = http.StatusInternalServerError
//	}
//
// What reading what the client sent returns is none of these.

// apart reports whether the errors that a name stands for have nothing to do with reading what the client sent: those that are known to
// tell of something else, and, where path is that of their package, those of the module under development and of other modules that
// read nothing.
func (in *interp) apart(name, path string) bool {
	switch cmp.Or(in.kindNamed(name), in.kindNamed("*"+name)) {
	case model.NotFound, model.Duplicate:
		return true
	case "":
	default:
		return false
	}
	if path == "" {
		return false
	}
	if path == in.pass.Pkg.Path() {
		return true
	}
	if m := in.pass.Module; m != nil && m.Path != "" && (path == m.Path || strings.HasPrefix(path, m.Path+"/")) {
		return true
	}
	if _, found := slices.BinarySearch(readers(), path); found {
		return false
	}
	root, _, _ := strings.Cut(path, "/")
	return strings.Contains(root, ".")
}

// readers lists the packages of whose functions there are rows: their errors may be of reading.
var readers = sync.OnceValue(model.Packages)

// apartType likewise of errors of type t.
func (in *interp) apartType(t types.Type) bool {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	n, ok := types.Unalias(t).(*types.Named)
	if !ok || types.IsInterface(n) { // error, which has no package, is one
		return false
	}
	return in.apart(n.Obj().Pkg().Path()+"."+n.Obj().Name(), n.Obj().Pkg().Path())
}

// apartVariable likewise of the error that the package-level variable holds from which v was read.
func (in *interp) apartVariable(v ssa.Value) bool {
	u, ok := v.(*ssa.UnOp)
	if !ok {
		return false
	}
	g, ok := u.X.(*ssa.Global)
	if !ok || g.Pkg == nil {
		return false
	}
	if g.Pkg == in.pkg {
		s := in.stores()[g]
		if s.n != 1 {
			return false
		}
		if _, made := origin(s.last.Val, 0).(*ssa.UnOp); made {
			return false // another variable's
		}
	}
	return in.apart(in.sentinel(v), g.Pkg.Pkg.Path())
}
