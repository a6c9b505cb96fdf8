package protocol

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/http"
	"github.com/statusvet/statusvet/passes/internal/model"
)

// handedOn marks the handlers that the package gives to somebody whom nobody here knows: a method of an interface that is
// implemented elsewhere, a function that the package was given. Who registers or wraps them there may limit their bodies.
func (in *interp) handedOn() {
	in.each(func(instr ssa.Instruction) {
		call, ok := instr.(ssa.CallInstruction)
		if !ok {
			return
		}
		c := call.Common()
		if !in.unseenCall(c, 0) || c.IsInvoke() && in.makesHandler(c) {
			return
		}
		var given []ssa.Value
		for _, a := range c.Args {
			for _, v := range elements(a) {
				if in.serves(v.Type()) {
					given = append(given, v)
				}
			}
		}
		for _, v := range given {
			for _, f := range in.handlers(v, 0) {
				f.behind = true
			}
		}
	})
}

// makesHandler reports whether the call returns a handler, which is registered here: a guard that wraps handlers checks who asks, and seldom limits
// bodies.
func (in *interp) makesHandler(c *ssa.CallCommon) bool {
	for v := range c.Signature().Results().Variables() {
		if !isRouter(v.Type()) && in.serves(v.Type()) {
			return true
		}
	}
	return false
}

// unseenCall reports whether the call may run what is neither in this package nor a function that the call names.
func (in *interp) unseenCall(c *ssa.CallCommon, depth int) bool {
	if c.IsInvoke() {
		return in.unseenMethod(c.Value.Type(), c.Method)
	}
	return in.unseenValue(c.Value, depth)
}

// unseenMethod reports whether it is not known what runs if the method m is called of a value of type t.
func (in *interp) unseenMethod(t types.Type, m *types.Func) bool {
	if !types.IsInterface(t) || isRouter(t) || model.LookupRoute(m.FullName()) != nil {
		return false
	}
	if _, known := in.tableRows(m); known {
		return false
	}
	m = in.implementation(t, m)
	return m == nil || m.Pkg() != in.pass.Pkg && !in.imported(m).known
}

// unseenValue likewise of a call of v.
func (in *interp) unseenValue(v ssa.Value, depth int) bool {
	if depth > 6 {
		return true
	}
	v = origin(v, 0)
	if in.target(v) != nil {
		return false
	}
	switch x := v.(type) {
	case *ssa.Builtin:
		return false
	case *ssa.MakeClosure:
		return in.unseenFunction(x.Fn.(*ssa.Function))
	case *ssa.Function:
		return in.unseenFunction(x)
	case *ssa.Phi:
		return in.anyUnseen(x.Edges, depth)
	case *ssa.Call:
		return in.unseenResult(x, 0, depth)
	case *ssa.Extract:
		if call, ok := x.Tuple.(*ssa.Call); ok {
			return in.unseenResult(call, x.Index, depth)
		}
	case *ssa.Parameter:
		if obj := x.Parent().Object(); obj != nil && obj.Exported() {
			return true // others may call it
		}
		list, all := in.registrations().arguments(x)
		return !all || in.anyUnseen(list, depth)
	case *ssa.UnOp:
		return in.unseenVariable(x.X, depth)
	}
	return true
}

// unseenVariable likewise of what lies at addr.
func (in *interp) unseenVariable(addr ssa.Value, depth int) bool {
	switch addr := addr.(type) {
	case *ssa.FieldAddr:
		field := addr.X.Type().Underlying().(*types.Pointer).Elem().Underlying().(*types.Struct).Field(addr.Field)
		stored := in.registrations().fields[fieldName(addr)]
		return field.Exported() || len(stored) == 0 || in.anyUnseen(stored, depth)
	case *ssa.Global:
		if name := addr.Pkg.Pkg.Path() + "." + addr.Name(); model.Limits(name) || model.LookupVariable(name) != "" {
			return false
		}
		s := in.stores()[addr]
		return addr.Object() == nil || addr.Object().Exported() || s.n != 1 || in.unseenValue(s.last.Val, depth+1)
	}
	return true
}

// unseenResult likewise of what a call returns. What a function that is named here makes, is as well known as what it does.
func (in *interp) unseenResult(call *ssa.Call, i, depth int) bool {
	g := in.target(call.Common().Value)
	if g == nil {
		return in.unseenCall(call.Common(), depth+1)
	}
	for _, b := range g.fn.Blocks {
		if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok && in.unseenValue(ret.Results[i], depth+1) {
			return true
		}
	}
	return false
}

func (in *interp) anyUnseen(list []ssa.Value, depth int) bool {
	for _, v := range list {
		if in.unseenValue(v, depth+1) {
			return true
		}
	}
	return false
}

// unseenFunction reports whether fn, which is not of this package, stands for an interface's method: it is a method value, or a method expression.
func (in *interp) unseenFunction(fn *ssa.Function) bool {
	m, ok := fn.Object().(*types.Func)
	if !ok || m.Signature().Recv() == nil {
		return false
	}
	return in.unseenMethod(m.Signature().Recv().Type(), m)
}

// handsOnAnswered notes that the next handler is called where a failure was answered: that handler answers as well. What was begun with a status
// below 400 may be what stands around its answer.
func (s *site) handsOnAnswered(st *state, c *ssa.CallCommon) {
	code, ok := number(st.status)
	if !ok || code < http.StatusBadRequest || !st.committed || !st.chosen || st.unknown || !callsNext(c) {
		return
	}
	if w := s.arg(len(s.args) - len(c.Args)); w.kind == responseKind {
		s.r = &row{}
		s.answeredAgain(st, &Moment{st: st.clone(), decided: true, single: st.failed})
	}
}

// callsNext reports whether a handler of net/http that is not known is called.
func callsNext(c *ssa.CallCommon) bool {
	if len(c.Args) != 2 {
		return false
	}
	if c.IsInvoke() {
		return c.Method.FullName() == "(net/http.Handler).ServeHTTP"
	}
	return isNamed(c.Value.Type(), "net/http", "HandlerFunc")
}
