package protocol

import "golang.org/x/tools/go/ssa"

// postdominators returns the immediate postdominator of each block, -1 where that is the
// function's end. It is the algorithm of Cooper, Harvey and Kennedy on the reversed graph.
func postdominators(fn *ssa.Function) []int {
	n := len(fn.Blocks)
	exit := n
	order := make([]int, 0, n+1) // postorder of the reversed graph's reverse: deepest first
	number := make([]int, n+1)
	seen := make([]bool, n+1)
	preds := func(b int) []int { // in the reversed graph: successors
		if b == exit {
			return nil
		}
		var list []int
		for _, s := range fn.Blocks[b].Succs {
			list = append(list, s.Index)
		}
		if len(list) == 0 {
			list = append(list, exit)
		}
		return list
	}
	succs := make([][]int, n+1)
	for b := range n {
		for _, p := range preds(b) {
			succs[p] = append(succs[p], b)
		}
	}
	var walk func(int)
	walk = func(b int) {
		seen[b] = true
		for _, s := range succs[b] {
			if !seen[s] {
				walk(s)
			}
		}
		number[b] = len(order)
		order = append(order, b)
	}
	walk(exit)
	idom := make([]int, n+1)
	for i := range idom {
		idom[i] = -1
	}
	idom[exit] = exit
	intersect := func(a, b int) int {
		for a != b {
			for number[a] < number[b] {
				a = idom[a]
			}
			for number[b] < number[a] {
				b = idom[b]
			}
		}
		return a
	}
	for changed := true; changed; {
		changed = false
		for i := len(order) - 1; i >= 0; i-- {
			b := order[i]
			if b == exit {
				continue
			}
			to := -1
			for _, p := range preds(b) {
				switch {
				case !seen[p] || idom[p] < 0:
				case to < 0:
					to = p
				default:
					to = intersect(to, p)
				}
			}
			if to != idom[b] {
				idom[b], changed = to, true
			}
		}
	}
	for i := range n {
		if idom[i] == exit {
			idom[i] = -1
		}
	}
	return idom[:n]
}

// liveness returns, for each block, the numbers of the values that are used in it or after
// it. A value kept in memory is alive while its address is; what a deferred call needs,
// to the end. Operands always are, since the summary speaks of them.
func (f *function) liveness() []map[int]bool {
	fn := f.fn
	live := make([]map[int]bool, len(fn.Blocks))
	gen := make([]map[int]bool, len(fn.Blocks))
	def := make([]map[int]bool, len(fn.Blocks))
	always := map[int]bool{}
	f.always = always
	use := func(set map[int]bool, v ssa.Value) {
		if v == nil {
			return
		}
		switch v.(type) {
		case *ssa.Const, *ssa.Function, *ssa.Builtin, *ssa.Global:
			return
		}
		f.reach(v, func(id int) { set[id] = true })
	}
	var buf [8]*ssa.Value
	for i, b := range fn.Blocks {
		gen[i], def[i], live[i] = map[int]bool{}, map[int]bool{}, map[int]bool{}
		for j := len(b.Instrs) - 1; j >= 0; j-- {
			instr := b.Instrs[j]
			if v, ok := instr.(ssa.Value); ok {
				if f.same[v] != nil {
					use(gen[i], v) // it is read here, and made elsewhere
					continue
				}
				id := f.id(v)
				def[i][id] = true
				delete(gen[i], id)
			}
			if _, ok := instr.(*ssa.Phi); ok {
				continue // its operands are used on the edges
			}
			set := gen[i]
			if _, ok := instr.(*ssa.Defer); ok {
				set = always
			}
			for _, op := range instr.Operands(buf[:0]) {
				use(set, *op)
			}
		}
	}
	for _, v := range f.operands {
		always[f.id(v)] = true
	}
	for changed := true; changed; {
		changed = false
		for i := len(fn.Blocks) - 1; i >= 0; i-- {
			add := func(id int) {
				if !live[i][id] {
					live[i][id], changed = true, true
				}
			}
			for id := range gen[i] {
				add(id)
			}
			for _, s := range fn.Blocks[i].Succs {
				for id := range live[s.Index] {
					if !def[i][id] {
						add(id)
					}
				}
				for _, instr := range s.Instrs {
					phi, ok := instr.(*ssa.Phi)
					if !ok {
						break
					}
					for k, p := range s.Preds {
						if p == fn.Blocks[i] {
							f.reach(phi.Edges[k], func(id int) {
								if !def[i][id] {
									add(id)
								}
							})
						}
					}
				}
			}
		}
	}
	for _, set := range live {
		for id := range always {
			set[id] = true
		}
	}
	return live
}

// reach visits v and the values whose bindings eval looks at when it is asked for v.
func (f *function) reach(v ssa.Value, visit func(id int)) {
	f.reachFrom(v, visit, 0)
}

func (f *function) reachFrom(v ssa.Value, visit func(id int), depth int) {
	switch v.(type) {
	case nil, *ssa.Const, *ssa.Function, *ssa.Builtin, *ssa.Global:
		return
	}
	visit(f.id(v))
	if depth > 12 {
		return
	}
	switch v := v.(type) {
	case *ssa.Phi, *ssa.Call:
		return
	case *ssa.Alloc:
		f.reachStored(v, visit, depth)
	case ssa.Instruction:
		var buf [4]*ssa.Value
		for _, op := range v.Operands(buf[:0]) {
			f.reachFrom(*op, visit, depth+1)
		}
	}
}

// reachStored visits what is looked for behind a variable: the closure that it was set to (see origin), and the exchange
// that a struct was given (see allocated).
func (f *function) reachStored(addr ssa.Value, visit func(id int), depth int) {
	if depth > 12 || addr.Referrers() == nil {
		return
	}
	for _, ref := range *addr.Referrers() {
		switch ref := ref.(type) {
		case *ssa.Store:
			if _, closure := ref.Val.(*ssa.MakeClosure); ref.Addr == addr && (closure || f.in.roles.of(ref.Val.Type()) != noRole) {
				f.reachFrom(ref.Val, visit, depth+1)
			}
		case *ssa.FieldAddr:
			if ref.X == addr && f.in.roles.of(addr.Type()) == carrierRole {
				f.reachStored(ref, visit, depth+1)
			}
		}
	}
}
