package protocol

import (
	"fmt"
	"go/token"
	"go/types"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// maxWork bounds the states that one analysis of a function carries through its blocks.
const maxWork = 20000

// work is a state at the start of a block, before its φ-nodes were bound on the way in.
type work struct {
	block *ssa.BasicBlock
	st    *state
}

// solve runs the analysis of the function to its fixed point: every state that reaches the
// start of a block is carried through it once.
func (f *function) solve() {
	f.prepare()
	f.blocks = make([]stateSet, len(f.fn.Blocks))
	f.exits, f.rets, f.res, f.left, f.events, f.byKey = nil, nil, nil, nil, nil, map[eventKey]*Event{}
	f.limits, f.bounds, f.restores, f.leaves, f.leavesBound, f.handsOver, f.leadsOn = false, false, false, false, false, false, false
	f.passes = map[ssa.Instruction]bool{}
	entry := &state{}
	entry.methods = allMethods
	if f.sink != nil && f.sink.Limit != "" {
		entry.lim = limit{ownBound, f.sink.Limit}
	}
	f.blocks[0].add(entry)
	todo := []work{{f.fn.Blocks[0], entry}}
	for steps := 0; len(todo) > 0; steps++ {
		if steps > maxWork {
			f.broken = true
			return
		}
		w := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		todo = append(todo, f.block(w)...)
	}
}

// remembering keeps what forget drops, for tests that look at it.
var remembering bool

// forget drops what only the solver and dumps need, once the function has been analysed for good: in a large package that is much of the
// memory.
func (f *function) forget() {
	if dumping == "" && !remembering {
		f.blocks, f.live, f.always, f.lastOf = nil, nil, nil, nil
	}
}

// longBlock is the number of instructions after which states are tidied within a block. Few blocks are that long.
const longBlock = 256

// block carries a state through a block and returns what is new at its successors.
func (f *function) block(w work) []work {
	states := []*state{w.st.clone()}
	tidied := 0
	for i, instr := range w.block.Instrs {
		var next []*state
		for _, st := range states {
			next = append(next, f.instr(st, instr)...)
		}
		states = next
		if len(states) > maxStates || i-tidied >= longBlock {
			states, tidied = f.tidy(states, w.block, i), i
		}
	}
	var todo []work
	for _, st := range states {
		if len(w.block.Succs) == 2 {
			cond := w.block.Instrs[len(w.block.Instrs)-1].(*ssa.If).Cond
			for i, sense := range []bool{true, false} {
				if next := f.branch(st, w.block, cond, sense); next != nil {
					todo = f.edge(todo, w.block, w.block.Succs[i], i, next)
				}
			}
			continue
		}
		for i, succ := range w.block.Succs {
			todo = f.edge(todo, w.block, succ, i, st.clone())
		}
	}
	return todo
}

// edge brings st, which the callee owns, to the start of block to.
func (f *function) edge(todo []work, from, to *ssa.BasicBlock, nth int, st *state) []work {
	pred := predIndex(from, to, nth)
	var phis []binding
	for _, instr := range to.Instrs {
		phi, ok := instr.(*ssa.Phi)
		if !ok {
			break
		}
		v := f.eval(st, phi.Edges[pred])
		if f.counts(phi) && !f.unrolls(phi) {
			v = value{}
		}
		phis = append(phis, binding{id: f.id(phi), val: v})
	}
	ended := st.enter(to.Index)
	st.keep(func(id int) bool { return f.live[to.Index][id] || f.isPart[id] })
	for _, b := range phis { // all φ-nodes of a block are bound at once
		st.bind(b.id, 0, b.val)
		if ended.Kind != "" && statusLike(b.val) {
			// The branch chose a status that is sent after the paths have joined: it stays the reason.
			st.push(frame{pop: -1, guard: ended})
			ended = model.Guard{}
		}
	}
	if added, isNew := f.blocks[to.Index].add(st); isNew {
		todo = append(todo, work{to, added})
	}
	return todo
}

// statusLike reports whether v is a constant that can be a status.
func statusLike(v value) bool {
	n, ok := number(v)
	return ok && n >= 100 && n <= 599
}

func predIndex(from, to *ssa.BasicBlock, nth int) int {
	seen := 0
	if len(from.Succs) == 2 && from.Succs[0] == from.Succs[1] {
		seen = nth // both edges lead there: the nth of the equal predecessors
	}
	for i, p := range to.Preds {
		if p == from {
			if seen == 0 {
				return i
			}
			seen--
		}
	}
	panic("protocol: edge without predecessor")
}

// counts reports whether the φ-node is computed from itself, as a loop's counter is: its
// values are without end, and none of them says anything of the exchange.
func (f *function) counts(phi *ssa.Phi) bool {
	for _, e := range phi.Edges {
		if b, ok := e.(*ssa.BinOp); ok && b.Op != token.EQL && b.Op != token.NEQ {
			return true
		}
	}
	return false
}

// instr carries st through one instruction; a call may have several outcomes or none.
func (f *function) instr(st *state, instr ssa.Instruction) []*state {
	f.in.steps++
	switch instr := instr.(type) {
	case *ssa.Call:
		if f.same[instr] == nil {
			return f.call(st, instr, instr)
		}
		f.again(st, instr)
	case *ssa.Lookup:
		if states, ok := f.lookup(st, instr); ok {
			return states
		}
	case *ssa.Next:
		f.turn(st, instr)
	case *ssa.Alloc:
		// What has a place in memory, as a variable that a closure captures, begins as zero.
		st.bind(f.id(instr), cell, zero(instr.Type().Underlying().(*types.Pointer).Elem()))
		f.allocRecord(st, instr)
	case *ssa.Store:
		f.store(st, instr)
	case *ssa.MapUpdate:
		f.mapUpdate(st, instr)
	case *ssa.Extract:
		if v := f.extract(st, instr); v != (value{}) {
			st.bind(f.id(instr), 0, v)
		}
	case *ssa.UnOp:
		if f.same[instr] != nil {
			f.again(st, instr)
		} else if instr.Op == token.MUL {
			v := f.load(st, instr.X)
			if !f.dereferenced(st, instr.X) {
				return nil
			}
			if v == (value{}) {
				v.kind = plainKind // what it was then: the memory may change
			}
			st.bind(f.id(instr), 0, v)
		}
	case *ssa.Defer:
		st.defers = append(st.defers[:len(st.defers):len(st.defers)], instr)
		if len(st.defers) > 16 {
			st.giveUp("deferred in a loop")
			st.defers = nil
		}
	case *ssa.RunDefers:
		return f.runDefers(st)
	case *ssa.Go:
		f.goes(st, instr)
	case *ssa.Send:
		if f.eval(st, instr.X).view() {
			st.giveUp("sent on a channel")
		}
	case *ssa.MakeClosure:
		f.madeClosure(st, instr)
	case *ssa.Return:
		f.exit(st, instr)
	case *ssa.Panic:
		return nil
	case *ssa.Phi, *ssa.If, *ssa.Jump, *ssa.BinOp, *ssa.ChangeInterface, *ssa.ChangeType, *ssa.Convert,
		*ssa.MultiConvert, *ssa.DebugRef, *ssa.Field, *ssa.FieldAddr, *ssa.Index, *ssa.IndexAddr,
		*ssa.MakeChan, *ssa.MakeInterface, *ssa.MakeMap, *ssa.MakeSlice, *ssa.Range, *ssa.Select,
		*ssa.Slice, *ssa.SliceToArrayPointer, *ssa.TypeAssert:
	default:
		panic(fmt.Sprintf("protocol: unknown instruction %T", instr))
	}
	return []*state{st}
}

// again yields what the group of v has yielded before, if it has; see numbering.
func (f *function) again(st *state, v ssa.Value) {
	if _, known := st.lookup(f.id(v), 0); !known {
		st.bind(f.id(v), 0, value{kind: plainKind})
	}
}

func (f *function) exit(st *state, ret *ssa.Return) {
	for _, v := range ret.Results {
		if !isBool(v.Type()) || f.eval(st, v).kind == constKind {
			continue
		}
		// A condition that is returned and not branched on is as good as the branch.
		for _, sense := range []bool{true, false} {
			next := st.clone()
			g, ok := f.assume(next, v, sense)
			if ok && (g.Kind == "" || g.Kind == model.Other && !staying(g) || g.OfUser()) {
				break
			}
			if ok {
				next.push(frame{branch: -1, pop: -1, guard: g})
				next.bind(f.id(v), 0, constValue(strconv.FormatBool(sense)))
				f.exit(next, ret)
			}
			if !sense {
				return
			}
		}
		break
	}
	var res []value
	for _, v := range ret.Results {
		val := f.eval(st, v)
		if val.kind == wrapperKind {
			st.giveUp("wrapper returned") // the caller goes on with it
		}
		res = append(res, val)
	}
	f.atReturn(st, res)
	f.unstopped(st)
	f.exits = append(f.exits, st.clone())
	f.rets = append(f.rets, ret)
	f.res = append(f.res, res)
}

func isBool(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsBoolean != 0
}

// runDefers carries out the deferred calls, last first.
func (f *function) runDefers(st *state) []*state {
	states := []*state{st}
	for i := len(st.defers) - 1; i >= 0; i-- {
		var next []*state
		for _, s := range states {
			next = append(next, f.call(s, st.defers[i], nil)...)
		}
		states = bounded(next)
	}
	for _, s := range states {
		s.defers = nil
	}
	return states
}

// goes gives up where a goroutine gets the exchange: what it does comes in any order.
func (f *function) goes(st *state, instr *ssa.Go) {
	c := instr.Common()
	args := c.Args
	if c.IsInvoke() {
		args = append([]ssa.Value{c.Value}, args...)
	}
	for _, v := range args {
		if x := f.eval(st, v); x.sends() {
			st.giveUp("goroutine")
		} else if x.receives() {
			st.lose()
		}
	}
	f.escapeClosures(st, c)
	f.forgetRecords(st, c.Args)
	if mc := f.closureOf(c.Value); mc != nil {
		f.escapeClosure(st, mc)
		f.forgetCaptured(st, mc)
	}
}

func (f *function) builtin(s *site, st *state, b *ssa.Builtin, res ssa.Value) {
	switch b.Name() {
	case "delete":
		if s.args[0].kind == headerKind && !st.committed {
			switch key := s.key(model.Effect{Args: []model.Arg{model.Operand(1)}}); key {
			case "*":
			case ownKey:
				st.anyHeader = true
			default:
				st.setHeader(key, deleted)
			}
		}
	case "recover":
		if res != nil {
			st.bind(f.id(res), 0, nilValue) // paths that panic are not followed
		}
	case "len":
		if n, ok := f.lengthOf(res); ok {
			st.bind(f.id(res), 0, constValue(strconv.Itoa(n)))
			break
		}
		v := s.args[0].derived()
		if v.input && f.ofBody(s.from[0]) {
			v.src = model.Guard{Kind: model.OnLength, Key: ofRead}
		}
		if v.kind != unknownKind && res != nil {
			st.bind(f.id(res), 0, v)
		}
	}
}

// dereferenced records that a pointer is not nil, since what it points to has been read. Of operands that
// is not asked: a nil would be the caller's crash, and no outcome. It reports false if the pointer is nil: the path ends in a panic.
func (f *function) dereferenced(st *state, addr ssa.Value) bool {
	fa, ok := addr.(*ssa.FieldAddr)
	if !ok {
		return true
	}
	switch fa.X.(type) {
	case *ssa.Phi, *ssa.Call, *ssa.Extract, *ssa.UnOp:
	default:
		return true
	}
	v := f.eval(st, fa.X)
	if v.isNil != maybe || v.kind != unknownKind && v.kind != plainKind {
		return v.isNil != yes
	}
	v.kind, v.isNil = plainKind, no
	st.bind(f.id(fa.X), 0, v)
	return true
}

// madeClosure gives up where a closure over the exchange goes where its calls are not seen:
// into a field, a map, a channel.
func (f *function) madeClosure(st *state, mc *ssa.MakeClosure) {
	f.forgetChanged(st, mc)
	for _, ref := range *mc.Referrers() {
		switch ref := ref.(type) {
		case *ssa.Store:
			if _, ok := ref.Addr.(*ssa.Alloc); !ok {
				f.escapeClosure(st, mc)
			}
		case *ssa.MapUpdate, *ssa.Send, *ssa.Phi, *ssa.Return:
			f.escapeClosure(st, mc)
		}
	}
}
