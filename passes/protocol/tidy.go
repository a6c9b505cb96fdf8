package protocol

import "golang.org/x/tools/go/ssa"

// tidy does within a block, after instruction i, what is done where a block ends: what is known of values that are not needed any more
// is dropped, and states that are equal become one. A block of thousands of calls would otherwise carry what every one of them returned, and
// twice as many states after each that has two outcomes.
func (f *function) tidy(states []*state, b *ssa.BasicBlock, i int) []*state {
	last := f.lastUses(b)
	needed := func(id int) bool {
		if j, ok := last[id]; ok && j > i || f.isPart[id] || f.always[id] {
			return true
		}
		for _, s := range b.Succs {
			if f.live[s.Index][id] {
				return true
			}
		}
		return false
	}
	for _, st := range states {
		st.keep(needed)
	}
	return bounded(states)
}

// bounded returns the states without those that are there twice; past the bound, the one in which everything is unknown.
func bounded(states []*state) []*state {
	if len(states) <= maxStates {
		return states
	}
	var set stateSet
	for _, st := range states {
		set.add(st)
	}
	return set.list
}

// lastUses tells of each value that is used in the block, or on the edges that leave it, after which instruction it is not.
func (f *function) lastUses(b *ssa.BasicBlock) map[int]int {
	if last := f.lastOf[b]; last != nil {
		return last
	}
	last := map[int]int{}
	var buf [8]*ssa.Value
	use := func(v ssa.Value, i int) { f.reach(v, func(id int) { last[id] = i }) }
	for i, instr := range b.Instrs {
		if v, ok := instr.(ssa.Value); ok && f.same[v] != nil {
			use(v, i)
		}
		if _, ok := instr.(*ssa.Phi); ok {
			continue
		}
		for _, op := range instr.Operands(buf[:0]) {
			if *op != nil {
				use(*op, i)
			}
		}
	}
	for _, s := range b.Succs {
		for _, instr := range s.Instrs {
			phi, ok := instr.(*ssa.Phi)
			if !ok {
				break
			}
			for k, p := range s.Preds {
				if p == b {
					use(phi.Edges[k], len(b.Instrs))
				}
			}
		}
	}
	if f.lastOf == nil {
		f.lastOf = map[*ssa.BasicBlock]map[int]int{}
	}
	f.lastOf[b] = last
	return last
}
