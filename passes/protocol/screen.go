package protocol

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// The words of rows for what is of a variable of the route, and for the error of reading one.
const (
	routeInput     = "path"
	malformedRoute = "pathvalue"
)

// isMalformed reports whether an error of that key says that what the client sent cannot be read.
func isMalformed(key string) bool { return key == "malformed" || key == malformedRoute }

// screened reports whether a router of the package is given middleware of another package of the module. Such middleware often reads the
// variables of the route itself, to find what they name, and answers what is malformed before the handlers come to it:
//
//	router.Use(middlewares.WithProject(store, "id"))
//
// Middleware of other modules does not know how the variables are called.
func (in *interp) screened() bool {
	if in.screen == maybe {
		in.screen = no
		in.each(func(instr ssa.Instruction) {
			call, ok := instr.(ssa.CallInstruction)
			if !ok {
				return
			}
			ops := operands(call.Common())
			if len(ops) < 2 || !isRouter(ops[0].Type()) || !isMiddleware(call) {
				return
			}
			for _, op := range ops[1:] {
				for _, v := range elements(op) {
					if in.unseen(v) {
						in.screen = yes
					}
				}
			}
		})
	}
	return in.screen == yes
}

// isMiddleware reports whether the call of a router's method puts something before handlers.
func isMiddleware(call ssa.CallInstruction) bool {
	name, _ := calleeName(call.Common())
	if route := model.LookupRoute(name); route != nil {
		return route.Middleware
	}
	method := name[strings.LastIndexByte(name, '.')+1:]
	return method == "Use" || method == "With"
}

// unseen reports whether a function, or what makes it, is of another package of the module.
func (in *interp) unseen(v ssa.Value) bool {
	for {
		switch x := v.(type) {
		case *ssa.ChangeType:
			v = x.X
			continue
		case *ssa.MakeInterface:
			v = x.X
			continue
		case *ssa.MakeClosure:
			v = x.Fn
			continue
		case *ssa.Function:
			return x.Object() != nil && in.besides(x.Object().Pkg())
		case *ssa.Call:
			_, obj := calleeName(x.Common())
			return obj != nil && in.besides(obj.Pkg())
		}
		return false
	}
}

// besides reports whether pkg is another package of the module.
func (in *interp) besides(pkg *types.Package) bool {
	return pkg != nil && pkg != in.pass.Pkg && in.ownModule(pkg)
}
