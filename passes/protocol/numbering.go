package protocol

import (
	"go/token"
	"go/types"
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// numbering finds the reads of fields, and the calls of pure functions, that yield what another yields, so that
//
//	if form.Name == "" {
//		http.Error(w, "no name", http.StatusBadRequest)
//	}
//	if form.Name != "" {
//		save(form)
//	}
//
// has two paths and not four. Two reads are the same if nothing between them stores to that field, or is given the
// struct. That other calls reach the struct in another way is not ruled out: it happens, but rarely between two questions
// about one field, and only such questions are concerned.
func (f *function) numbering() map[ssa.Value]ssa.Value {
	n := &numberer{f: f, same: map[ssa.Value]ssa.Value{}, groups: map[string][][]ssa.Instruction{}}
	for _, b := range f.fn.DomPreorder() {
		for _, instr := range b.Instrs {
			switch x := instr.(type) {
			case *ssa.Call:
				if key, of := n.pureCall(x); key != "" {
					n.add(key, x, func(instr ssa.Instruction) bool { return defines(instr, of...) })
				}
			case *ssa.FieldAddr:
				if of := n.first(x.X); f.in.roles.tells(x.Type()) {
					n.add("&"+n.name(of)+"."+strconv.Itoa(x.Field), x, func(instr ssa.Instruction) bool { return defines(instr, of) })
				}
			case *ssa.UnOp:
				addr, ok := x.X.(*ssa.FieldAddr)
				if !ok || x.Op != token.MUL || !f.numbered(x, addr) {
					continue
				}
				of := n.first(origin(addr.X, 0))
				n.add(n.name(of)+"."+strconv.Itoa(addr.Field), x, func(instr ssa.Instruction) bool { return mayStore(instr, of, addr) })
			}
		}
	}
	return n.same
}

// A numberer groups the instructions of a function that yield the same.
type numberer struct {
	f      *function
	same   map[ssa.Value]ssa.Value // to the first of the group
	groups map[string][][]ssa.Instruction
}

// add puts the instruction into the group of that key in which nothing has changed what is read, or into one of its own.
func (n *numberer) add(key string, instr ssa.Instruction, changes func(ssa.Instruction) bool) {
	for i, group := range n.groups[key] {
		fits := true
		for _, g := range group {
			fits = fits && (dominates(g, instr) && !between(g, instr, false, changes) ||
				!between(g, instr, true, changes) && !between(instr, g, true, changes))
		}
		if fits {
			n.same[instr.(ssa.Value)] = group[0].(ssa.Value)
			n.groups[key][i] = append(group, instr)
			return
		}
	}
	n.groups[key] = append(n.groups[key], []ssa.Instruction{instr})
}

// first returns the value that stands for v's group.
func (n *numberer) first(v ssa.Value) ssa.Value {
	if first, ok := n.same[v]; ok {
		return first
	}
	return v
}

// name names a value within the function.
func (n *numberer) name(v ssa.Value) string {
	if c, ok := v.(*ssa.Const); ok {
		return c.String()
	}
	return strconv.Itoa(n.f.id(v))
}

// pureCall names the function and the operands of a call that yields the same each time, and lists these operands; it
// returns "" for other calls.
func (n *numberer) pureCall(call *ssa.Call) (key string, of []ssa.Value) {
	key, _ = calleeName(call.Common())
	if !model.Pure(key) {
		return "", nil
	}
	for _, op := range operands(call.Common()) {
		of = append(of, n.first(op))
		key += " " + n.name(n.first(op))
	}
	return key, of
}

// numbered reports whether the engine knows nothing else of the field than what is asked of it: the exchange's own fields, and what leads to
// the exchange, change with the state.
func (f *function) numbered(load *ssa.UnOp, addr *ssa.FieldAddr) bool {
	if f.in.roles.of(load.Type()) != noRole {
		return false
	}
	if f.in.roles.of(addr.X.Type()) != noRole && !isURL(load.Type()) {
		return false
	}
	switch addr.X.(type) {
	case *ssa.Parameter, *ssa.Alloc, *ssa.Call, *ssa.Extract, *ssa.Phi, *ssa.UnOp:
	default:
		return false
	}
	for _, ref := range *addr.Referrers() { // nobody else has the field's address
		switch ref := ref.(type) {
		case *ssa.UnOp, *ssa.DebugRef:
		case *ssa.Store:
			if ref.Val == addr {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// isURL reports whether t is the type of a request's URL, which handlers read and hardly ever replace.
func isURL(t types.Type) bool { return types.TypeString(t, nil) == "*net/url.URL" }

func dominates(a, b ssa.Instruction) bool {
	if a.Block() == b.Block() {
		for _, instr := range a.Block().Instrs {
			if instr == a {
				return true
			}
			if instr == b {
				return false
			}
		}
	}
	return a.Block().Dominates(b.Block())
}

// between reports whether one of the instructions that changes tells of lies on a way from one instruction to another; on a
// way that comes by the first again only if again is set.
func between(from, to ssa.Instruction, again bool, changes func(ssa.Instruction) bool) bool {
	if from.Block() == to.Block() && dominates(from, to) && from != to {
		if slices.ContainsFunc(within(from, to), changes) {
			return true
		}
		if !again {
			return false
		}
	}
	ahead := reachable(from.Block(), func(b *ssa.BasicBlock) []*ssa.BasicBlock { return b.Succs })
	back := reachable(to.Block(), func(b *ssa.BasicBlock) []*ssa.BasicBlock { return b.Preds })
	if !ahead[to.Block()] {
		return false
	}
	for b := range ahead {
		if back[b] && (again || b != from.Block()) && slices.ContainsFunc(b.Instrs, changes) {
			return true
		}
	}
	return slices.ContainsFunc(within(from, nil), changes) || slices.ContainsFunc(within(nil, to), changes)
}

// within lists the instructions of a block between two of them, from its start, or to its end.
func within(from, to ssa.Instruction) []ssa.Instruction {
	var list []ssa.Instruction
	block := to
	if from != nil {
		block = from
	}
	in := from == nil
	for _, instr := range block.Block().Instrs {
		if instr == to {
			break
		}
		if in {
			list = append(list, instr)
		}
		in = in || instr == from
	}
	return list
}

// reachable lists the blocks that one or more edges lead to.
func reachable(b *ssa.BasicBlock, next func(*ssa.BasicBlock) []*ssa.BasicBlock) map[*ssa.BasicBlock]bool {
	seen := map[*ssa.BasicBlock]bool{}
	todo := slices.Clone(next(b))
	for len(todo) > 0 {
		b := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if !seen[b] {
			seen[b] = true
			todo = append(todo, next(b)...)
		}
	}
	return seen
}

// defines reports whether the instruction makes one of the values: what was read of it before was another's.
func defines(instr ssa.Instruction, values ...ssa.Value) bool {
	v, ok := instr.(ssa.Value)
	return ok && slices.Contains(values, v)
}

// mayStore reports whether the instruction stores to the field of any struct of that type, replaces the
// struct or hands it on.
func mayStore(instr ssa.Instruction, of ssa.Value, addr *ssa.FieldAddr) bool {
	if defines(instr, of) {
		return true
	}
	switch instr := instr.(type) {
	case *ssa.Store:
		if a, ok := instr.Addr.(*ssa.FieldAddr); ok && a.Field == addr.Field && types.Identical(a.X.Type(), addr.X.Type()) {
			return true
		}
		return instr.Addr == of || instr.Val == of
	case ssa.CallInstruction:
		for _, op := range operands(instr.Common()) {
			if leadsTo(op, of, 0) {
				return true
			}
		}
		return leadsTo(instr.Common().Value, of, 0)
	case *ssa.MakeClosure, *ssa.Send, *ssa.MapUpdate:
		var buf [8]*ssa.Value
		for _, op := range instr.Operands(buf[:0]) {
			if leadsTo(*op, of, 0) {
				return true
			}
		}
	}
	return false
}

// leadsTo reports whether the struct that of points to can be reached through v: v is that pointer, an interface or
// a closure that holds it, or a field of it.
func leadsTo(v, of ssa.Value, depth int) bool {
	if v == of {
		return true
	}
	if depth > 6 {
		return true
	}
	switch v := v.(type) {
	case *ssa.MakeInterface:
		return leadsTo(v.X, of, depth+1)
	case *ssa.ChangeInterface:
		return leadsTo(v.X, of, depth+1)
	case *ssa.ChangeType:
		return leadsTo(v.X, of, depth+1)
	case *ssa.FieldAddr:
		return leadsTo(v.X, of, depth+1)
	case *ssa.Slice: // of variadic arguments
		a, ok := v.X.(*ssa.Alloc)
		if !ok {
			return leadsTo(v.X, of, depth+1)
		}
		for _, e := range elements(v) {
			if leadsTo(e, of, depth+1) {
				return true
			}
		}
		return a == of
	case *ssa.MakeClosure:
		for _, b := range v.Bindings {
			if leadsTo(b, of, depth+1) {
				return true
			}
		}
	case *ssa.Alloc: // a variable that holds it
		return onlyStore(v) != nil && leadsTo(onlyStore(v), of, depth+1)
	case *ssa.UnOp:
		o := origin(v, 0)
		return o != v && leadsTo(o, of, depth+1)
	case *ssa.Phi:
		for _, e := range v.Edges {
			if leadsTo(e, of, depth+1) {
				return true
			}
		}
	}
	return false
}
