package protocol

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// A function is one function under analysis: its SSA, what is computed of it once, and
// the result of its last analysis.
type function struct {
	in *interp
	fn *ssa.Function

	ids       map[ssa.Value]int
	parts     map[operandPart]int
	isPart    map[int]bool      // the values of parts
	operandOf map[ssa.Value]int // parameters and captured variables
	operands  []ssa.Value
	resp, req int         // operands by which response and request come in, or -1
	sink      *model.Sink // of the tables, by which the response comes in, or nil
	asks      bool        // it is given an error and gives one answer: it may tell of what kind the error is
	tells     bool        // it is given, makes or returns something that carries a status
	ipdom     []int       // immediate postdominator of each block, or -1
	live      []map[int]bool
	always    map[int]bool                    // the values that are live everywhere
	lastOf    map[*ssa.BasicBlock]map[int]int // see lastUses
	same      map[ssa.Value]ssa.Value         // see numbering

	blocks       []stateSet
	exits        []*state // with what each path returned in results
	rets         []*ssa.Return
	left         []*state  // what was sent on paths that never return
	res          [][]value // results of exits
	events       []*Event  // in source order of discovery
	byKey        map[eventKey]*Event
	passes       map[ssa.Instruction]bool // calls that may return with nothing sent
	rows         []row                    // the summary
	root         bool
	taken, calls int       // how often it is used as a value, and called by name
	ways         methods   // with root: the methods that the routes let through
	operation    methods   // those of the routes for which a generated server calls it
	own          int       // with root: 404 or 405 for a router's own answer
	allow        bool      // with own 405: the router has set Allow
	refuses      int       // how often it is given to be called where the client's credentials did not verify
	preset       string    // the header that has been set before it is called
	chosenBy     []value   // the statuses that routers have chosen before they call it
	before, last int       // how often it is registered with other handlers behind it, and as the last
	probes       int       // how often it is registered as a health check
	outputs      []output  // with root: how what it returns is sent
	limits       bool      // limits the body and hands the request on
	bounds       bool      // with limits: by a number of bytes, and not by having read it
	restores     bool      // reads the body and puts what it has read in its place
	behind       bool      // a handler that may get bodies which something in the package has limited
	anyPath      bool      // see payload
	leaves       bool      // likewise, if a router calls the next handler when it returns
	leadsOn      bool      // it calls the next handler itself: one comes behind it
	leads        leading   // whether the package registers handlers behind it; see led
	leavesBound  bool      // and the limit is one of the body, not of what was read and put back
	handsOver    bool      // somebody who is not known may answer in its place
	never        bool      // never returns
	hole         *ssa.Call // the call of a handler that is not known; see adapter
	manyHoles    bool
	tail         bool // what happens up to the hole is left out
	broken       bool // given up
	shared       *[]ssa.Value
	scc          []*function // the functions that call each other, of which it is one
	begun        bool
	ends         tri          // see neverReturns
	depth        int          // of eval
	given        []value      // of an instance: what is known of its operands; see instance
	nested       int          // likewise: how many instances lead to it
	encoding     tri          // see onlyEncodes
	keeping      tri          // see keepsError
	parsing      tri          // see parses
	ranging      map[int]bool // see ranges
	unrolled     map[*ssa.Phi]bool
	done         bool            // analysed
	deciding     *ssa.BasicBlock // whose condition is being assumed
	sorting      map[int]bool    // see sorts
}

// newFunction prepares the analysis of fn. beyond are the types of operands that an instance has beside its own.
func newFunction(in *interp, fn *ssa.Function, beyond ...types.Type) *function {
	f := &function{in: in, fn: fn, ids: map[ssa.Value]int{}, parts: map[operandPart]int{}, isPart: map[int]bool{}, operandOf: map[ssa.Value]int{}, resp: -1, req: -1}
	for _, p := range fn.Params {
		f.operandOf[p] = len(f.operands)
		f.operands = append(f.operands, p)
	}
	for _, v := range fn.FreeVars {
		f.operandOf[v] = len(f.operands)
		f.operands = append(f.operands, v)
	}
	for _, t := range beyond {
		f.operands = append(f.operands, ssa.NewConst(nil, t)) // a value that the code cannot mean
	}
	best, bestReq := noRole, noRole
	better := func(r, than role) bool { return r != noRole && (than == noRole || r < than) }
	for i, v := range f.operands {
		t := v.Type()
		if fv, ok := v.(*ssa.FreeVar); ok && f.capturesByReference(fv) {
			t = t.Underlying().(*types.Pointer).Elem()
		}
		f.asks = f.asks || isError(t) && fn.Signature.Results().Len() == 1
		switch r := in.roles.of(t); r {
		case responseRole, wrapperRole, headerRole, writerRole:
			if better(r, best) {
				best, f.resp = r, i
			}
		case requestRole, readerRole:
			if better(r, bestReq) {
				bestReq, f.req = r, i
			}
		case carrierRole:
			if better(r, best) {
				best, f.resp = r, i
			}
			if better(r, bestReq) {
				bestReq, f.req = r, i
			}
		}
	}
	f.tells = f.handlesTelling() || in.roles.returnsOutput(fn.Signature)
	if f.resp >= 0 {
		f.sink = in.roles.sink(f.operands[f.resp].Type())
	}
	return f
}

// handlesTelling reports whether a parameter or result carries a status, or whether the function makes an
// interface, an error as a rule, of what does.
func (f *function) handlesTelling() bool {
	r := f.in.roles
	for _, v := range f.operands {
		if r.tells(v.Type()) {
			return true
		}
	}
	for v := range f.fn.Signature.Results().Variables() {
		if r.tells(v.Type()) || r.writes(v.Type()) != nil {
			return true
		}
	}
	for _, b := range f.fn.Blocks {
		for _, instr := range b.Instrs {
			switch instr := instr.(type) {
			case *ssa.MakeInterface:
				if r.tells(instr.X.Type()) && (isError(instr.Type()) || f.answersItself(instr.Type())) || f.in.errorValue(instr) {
					return true
				}
			case *ssa.Store:
				if g, ok := instr.Addr.(*ssa.Global); ok && r.tells(g.Type().Underlying().(*types.Pointer).Elem()) {
					return true
				}
			}
		}
	}
	return false
}

// answersItself reports whether t is an interface whose methods are given the exchange, and the function returns one: what
// it makes is an answer.
func (f *function) answersItself(t types.Type) bool {
	for v := range f.fn.Signature.Results().Variables() {
		if types.Identical(v.Type(), t) {
			return f.in.isGivenExchange(t)
		}
	}
	return false
}

// touches reports whether the exchange comes in by an operand, or an error that may come from it, or
// whether the function handles values that carry a status.
func (f *function) touches() bool { return f.resp >= 0 || f.req >= 0 || f.asks || f.tells }

// id numbers the values of the function, in the order in which they are asked for.
func (f *function) id(v ssa.Value) int {
	if first, ok := f.same[v]; ok {
		v = first
	}
	n, ok := f.ids[v]
	if !ok {
		n = f.next()
		f.ids[v] = n
	}
	return n
}

// next returns the next number for a value, or for a part of an operand.
func (f *function) next() int { return len(f.ids) + len(f.parts) }

// prepare computes what the solver needs: postdominators and live values.
func (f *function) prepare() {
	if f.ipdom != nil {
		return
	}
	f.same = f.numbering()
	for _, v := range f.operands {
		f.id(v)
	}
	f.ipdom = postdominators(f.fn)
	f.live = f.liveness()
}

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
