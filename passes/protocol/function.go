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
