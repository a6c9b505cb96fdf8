package protocol

import "golang.org/x/tools/go/ssa"

// together reports whether the block's condition is one of several of which any leads there (x || y), and what it asks about comes from a
// call of which one before it has asked as well.
func together(block *ssa.BasicBlock) bool {
	calls := map[ssa.Value]bool{}
	asked := func(b *ssa.BasicBlock, visit func(call ssa.Value)) {
		if cond, ok := b.Instrs[len(b.Instrs)-1].(*ssa.If); ok {
			sources(cond.Cond, visit, 0)
		}
	}
	asked(block, func(call ssa.Value) { calls[call] = true })
	found := false
	for block.Comment == "cond.false" && len(block.Preds) == 1 && !found {
		block = block.Preds[0]
		asked(block, func(call ssa.Value) { found = found || calls[call] })
	}
	return found
}

// sources visits the calls with several results of which v is computed.
func sources(v ssa.Value, visit func(call ssa.Value), depth int) {
	switch x := v.(type) {
	case *ssa.Extract:
		visit(x.Tuple)
	case *ssa.UnOp, *ssa.BinOp, *ssa.Convert, *ssa.ChangeType, *ssa.Slice, *ssa.Call:
		if depth > 6 {
			return
		}
		var buf [8]*ssa.Value
		for _, op := range x.(ssa.Instruction).Operands(buf[:0]) {
			if *op != nil {
				sources(*op, visit, depth+1)
			}
		}
	}
}
