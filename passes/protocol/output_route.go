package protocol

import (
	"go/token"
	"go/types"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// registerOutput follows the registration of such a handler. One that is wrapped is not looked at: what wraps it may return something else.
func (in *interp) registerOutput(route *model.Route, call ssa.CallInstruction, ops []ssa.Value, count map[*function]*uses) {
	f := in.target(origin(ops[route.Handler], 0))
	if f == nil || !in.roles.returnsOutput(f.fn.Signature) {
		return
	}
	count[f].routed++
	ways := routeMethods(route, ops)
	f.ways |= ways
	f.last++
	if slices.ContainsFunc(ops, isProbe) {
		f.probes++
	}
	o := output{of: route.Output}
	if o.status, o.named = routeField(in, route.Status, ops); o.status == constValue("0") {
		o.status, o.named = o.defaultStatus(f, ways), token.NoPos
	}
	f.outputs = append(f.outputs, o)
	if limit, _ := routeField(in, route.Limit, ops); o.readsAll(f, limit) {
		st := &state{}
		st.methods = allMethods
		f.event(Read, call, nil, "").add(&Moment{st: st})
	}
}

// readsAll reports whether the framework reads the whole body before it calls the handler, whose route has that limit: with none.
func (o output) readsAll(f *function, limit value) bool {
	n, err := strconv.Atoi(limit.c)
	if err != nil || limit.kind != constKind || n > 0 || !connected(f.in.pass.Pkg, o.of) {
		return false
	}
	decoded, raw := false, false
	for fld := range structOf(f.fn.Signature.Params().At(1).Type()).Fields() {
		decoded = decoded || fld.Name() == o.of.Body
		raw = raw || fld.Name() == o.of.Raw && isBytes(fld.Type())
	}
	return decoded && n < 0 || raw && !decoded
}

// connected reports whether the package connects the framework with servers that put no limit on bodies, and with no other.
func connected(pkg *types.Package, o *model.Output) bool {
	found := false
	for _, p := range pkg.Imports() {
		if slices.Contains(o.Limited, p.Path()) {
			return false
		}
		found = found || slices.Contains(o.Unlimited, p.Path())
	}
	return found
}

// routeField returns the constant that the registration names for a field, and where; "0" if it names none.
func routeField(in *interp, spec string, ops []ssa.Value) (value, token.Pos) {
	spec, options := strings.CutPrefix(spec, "option ")
	operand, field, _ := strings.Cut(strings.TrimPrefix(spec, "$"), ".")
	i, err := strconv.Atoi(operand)
	if err != nil || i >= len(ops) {
		return value{}, token.NoPos
	}
	if !options {
		return literalField(ops[i], field)
	}
	status, named := constValue("0"), token.NoPos
	for _, v := range elements(ops[i]) {
		g := in.target(origin(v, 0))
		if g == nil {
			if _, callee := calledBy(v); callee == nil || !in.isNeutral(callee) {
				return value{}, token.NoPos
			}
			continue
		}
		if set, pos, ok := optionSets(g, field); !ok {
			return value{}, token.NoPos
		} else if set != (value{}) {
			status, named = set, pos
		}
	}
	return status, named
}

// calledBy returns what v is the result of a call of.
func calledBy(v ssa.Value) (string, *types.Func) {
	if call, ok := origin(v, 0).(*ssa.Call); ok {
		return calleeName(call.Common())
	}
	return "", nil
}

// isNeutral reports whether a row says that the function does nothing to the exchange.
func (in *interp) isNeutral(fn *types.Func) bool {
	rows, ok := in.tableRows(fn)
	return ok && len(rows) == 1 && len(rows[0].Effects) == 0
}

// optionSets returns the constant to which the function always sets the field of what its parameter points to, or nothing if it leaves
// it alone; ok is false if that is not known.
func optionSets(g *function, field string) (set value, named token.Pos, ok bool) {
	if len(g.fn.Params) != 1 || len(g.fn.Blocks) == 0 {
		return value{}, token.NoPos, false
	}
	p := g.fn.Params[0]
	s := structOf(p.Type())
	if s == nil {
		return value{}, token.NoPos, false
	}
	for _, ref := range *p.Referrers() {
		addr, is := ref.(*ssa.FieldAddr)
		if !is {
			return value{}, token.NoPos, false
		}
		if s.Field(addr.Field).Name() != field {
			continue
		}
		for _, use := range *addr.Referrers() {
			store, is := use.(*ssa.Store)
			if !is || store.Addr != addr || !isAlways(store) || set != (value{}) {
				return value{}, token.NoPos, false
			}
			c, is := store.Val.(*ssa.Const)
			if !is {
				return value{}, token.NoPos, false
			}
			set, named = constValue(constText(c)), store.Pos()
		}
	}
	return set, named, true
}

// literalField returns the constant that the field of v holds, v being a struct that is filled in the same function, and where it is set;
// nothing if that is not known.
func literalField(v ssa.Value, name string) (value, token.Pos) {
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return value{}, token.NoPos
	}
	a, ok := load.X.(*ssa.Alloc)
	if !ok {
		return value{}, token.NoPos
	}
	s := structOf(a.Type())
	if s == nil {
		return value{}, token.NoPos
	}
	var set, whole *ssa.Store
	var t types.Type
	for i := range s.NumFields() {
		if s.Field(i).Name() == name {
			t = s.Field(i).Type()
		}
	}
	for _, ref := range *a.Referrers() {
		switch ref := ref.(type) {
		case *ssa.UnOp, *ssa.DebugRef:
		case *ssa.Store:
			if ref.Addr != a || whole != nil || !precedes(ref, load) {
				return value{}, token.NoPos
			}
			whole = ref
		case *ssa.FieldAddr:
			if s.Field(ref.Field).Name() != name {
				continue
			}
			for _, use := range *ref.Referrers() {
				if store, ok := use.(*ssa.Store); ok && store.Addr == ref && set == nil {
					set = store
				} else if _, read := use.(*ssa.UnOp); !read {
					return value{}, token.NoPos
				}
			}
		default: // who is given it may change it
			return value{}, token.NoPos
		}
	}
	switch {
	case set == nil && whole == nil:
		return zero(t), token.NoPos
	case set == nil:
		return literalField(whole.Val, name)
	case whole != nil && !precedes(whole, set):
		return value{}, token.NoPos
	}
	c, ok := set.Val.(*ssa.Const)
	if !ok || !precedes(set, load) || constText(c) == "?" {
		return value{}, token.NoPos
	}
	return constValue(constText(c)), set.Pos()
}

// precedes reports whether instruction a is always carried out before b.
func precedes(a, b ssa.Instruction) bool {
	if a.Block() != b.Block() {
		return !avoids(a.Block(), func(x *ssa.BasicBlock) bool { return x == b.Block() })
	}
	return slices.Index(a.Block().Instrs, a) < slices.Index(b.Block().Instrs, b)
}

// isAlways reports whether the instruction is carried out before its function returns.
func isAlways(instr ssa.Instruction) bool {
	return !avoids(instr.Block(), func(x *ssa.BasicBlock) bool { return len(x.Succs) == 0 })
}

// avoids reports whether there is a way from the function's entry that does not pass the block.
func avoids(block *ssa.BasicBlock, to func(*ssa.BasicBlock) bool) bool {
	seen := map[*ssa.BasicBlock]bool{block: true}
	var walk func(b *ssa.BasicBlock) bool
	walk = func(b *ssa.BasicBlock) bool {
		if seen[b] {
			return false
		}
		seen[b] = true
		if to(b) {
			return true
		}
		if next := settled(b); next != nil {
			return walk(next)
		}
		return slices.ContainsFunc(b.Succs, walk)
	}
	return walk(block.Parent().Blocks[0])
}

// defaultStatus is what the framework sends where neither handler nor route names a status.
func (o output) defaultStatus(f *function, ways methods) value {
	switch {
	case o.body(f.answerType()) != nil, ways == methodSet("HEAD"):
		return constValue("200")
	case ways == allMethods:
		return value{} // HEAD may be the one
	}
	return constValue("204")
}
