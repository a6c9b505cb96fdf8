package protocol

import (
	"strings"

	"golang.org/x/tools/go/ssa"
)

// countUses counts how f uses the functions of the package.
func (in *interp) countUses(f *function, count map[*function]*uses) {
	var buf [16]*ssa.Value
	for _, b := range f.fn.Blocks {
		for _, instr := range b.Instrs {
			var callee ssa.Value
			if call, ok := instr.(ssa.CallInstruction); ok && !call.Common().IsInvoke() {
				callee = call.Common().Value
				if g := in.target(origin(callee, 0)); g != nil && f.serves(g) {
					count[g].called++
				}
			}
			if _, ok := instr.(*ssa.MakeClosure); ok {
				if mc := instr.(*ssa.MakeClosure); in.target(mc) != nil && f.serves(in.target(mc)) && !onlyCalled(mc, 0) {
					count[in.target(mc)].taken++
				}
				continue
			}
			for _, op := range instr.Operands(buf[:0]) {
				if fn, ok := (*op).(*ssa.Function); ok && *op != callee {
					if g := in.target(fn); g != nil && f.serves(g) {
						count[g].taken++
					}
				}
			}
		}
	}
}

// serves reports whether a use of g in f tells how g is used by those that it is made for: what a test does with
// it does not.
func (f *function) serves(g *function) bool { return !f.inTest() || g.inTest() }

// inTest reports whether the function is written in a test file.
func (f *function) inTest() bool {
	return strings.HasSuffix(f.in.pass.Fset.Position(f.fn.Pos()).Filename, "_test.go")
}

// onlyCalled reports whether a closure is used by nothing but calls of it, directly or through a variable.
func onlyCalled(v ssa.Value, depth int) bool {
	if depth > 3 {
		return false
	}
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case ssa.CallInstruction:
			if ref.Common().Value != v {
				return false
			}
		case *ssa.Store:
			if a, ok := ref.Addr.(*ssa.Alloc); !ok || onlyStore(a) != v || !loadsOnlyCalled(a, depth) {
				return false
			}
		case *ssa.DebugRef:
		default:
			return false
		}
	}
	return true
}

func loadsOnlyCalled(addr ssa.Value, depth int) bool {
	for _, ref := range *addr.Referrers() {
		switch ref := ref.(type) {
		case *ssa.DebugRef:
		case *ssa.Store:
			if ref.Addr != addr {
				return false
			}
		case *ssa.UnOp:
			if !onlyCalled(ref, depth+1) {
				return false
			}
		case *ssa.MakeClosure:
			fn := ref.Fn.(*ssa.Function)
			for i, b := range ref.Bindings {
				if b == addr && !loadsOnlyCalled(fn.FreeVars[i], depth+1) {
					return false
				}
			}
		default:
			return false
		}
	}
	return true
}
