package protocol

import (
	"fmt"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// An adapter is a function that calls a handler which it does not know, and then turns what that returns into
// a response:
//
//	func adapt(h func(http.ResponseWriter, *http.Request) error) http.HandlerFunc {
//		return func(w http.ResponseWriter, r *http.Request) {
//			if err := h(w, r); err != nil {
//				writeError(w, err)
//			}
//		}
//	}
//
// What it does behind the call is a list of rows, whose last operands are the handler's results. They are
// carried out at each return of the functions that such a handler can be: those that return the same, and,
// unless that is a type of one's own that carries a status, are given the same.
type adapter struct {
	key       string
	resp, req int // its operands that are response and request, or -1
	first     int // the operand that is the handler's first result
	rows      []row
	once      bool // it does nothing if a response was sent before
}

// adaptersFact is the adapters of a package, a line each, sorted.
type adaptersFact struct{ Lines []string }

func (*adaptersFact) AFact() {}

func (a *adaptersFact) String() string { return strings.Join(a.Lines, "\n") }

func (a *adapter) line() string {
	return fmt.Sprintf("%d %d %d %s\t%s", a.resp, a.req, a.first, a.key, formatRows(a.rows))
}

func parseAdapter(line string) (*adapter, error) {
	head, does, _ := strings.Cut(line, "\t")
	a := &adapter{}
	fields := strings.SplitN(head, " ", 4)
	if len(fields) != 4 {
		return nil, fmt.Errorf("adapter %q: expected three operands and a signature", head)
	}
	if _, err := fmt.Sscan(strings.Join(fields[:3], " "), &a.resp, &a.req, &a.first); err != nil {
		return nil, err
	}
	a.key = fields[3]
	os, err := model.Parse(does)
	for _, o := range os {
		a.rows = append(a.rows, row{Outcome: o})
	}
	return a, err
}

// adapterKey tells which handlers an adapter is for, from the signature of the call; "" if what
// the handler returns cannot be an answer.
func (in *interp) adapterKey(sig *types.Signature) string {
	results := sig.Results()
	own, plain := false, false
	for v := range results.Variables() {
		own = own || in.roles.tells(v.Type())
		plain = plain || isError(v.Type())
	}
	switch {
	case own:
		return typeList(results)
	case plain:
		return typeList(sig.Params()) + " " + typeList(results)
	}
	return ""
}

// typeList writes the types of parameters or results, without their names.
func typeList(t *types.Tuple) string {
	var list []string
	for v := range t.Variables() {
		list = append(list, types.TypeString(v.Type(), nil))
	}
	return "(" + strings.Join(list, ", ") + ")"
}

// callsHandler notes that the function calls a handler that it does not know; an adapter does that once.
func (f *function) callsHandler(s *site, c *ssa.CallCommon) {
	call, ok := s.instr.(*ssa.Call)
	if !ok || f.resp < 0 || f.manyHoles || f.hole == call {
		return
	}
	own := false
	sends, receives := false, false
	for _, v := range s.args {
		sends = sends || v.sends()
		receives = receives || v.receives()
	}
	for v := range c.Signature().Results().Variables() {
		own = own || f.in.roles.tells(v.Type())
	}
	if f.in.adapterKey(c.Signature()) == "" || !sends && !(own && receives) {
		return
	}
	f.manyHoles = f.hole != nil
	f.hole = call
}

// adapts makes the adapter that the function is, once it has been analysed: it is analysed again, and this time
// what happened up to the call of the handler is left out.
func (f *function) adapts() {
	if f.hole == nil || f.manyHoles {
		return
	}
	saved := *f
	f.tail = true
	f.operands = slices.Clone(f.operands)
	a := &adapter{key: f.in.adapterKey(f.hole.Call.Signature()), resp: f.resp, req: f.req, first: len(f.operands)}
	results := f.hole.Call.Signature().Results()
	for i := range results.Len() {
		v := f.resultValue(i, results.Len())
		f.operands = append(f.operands, v)
		f.isPart[f.id(v)] = true
	}
	f.solve()
	var rows []row
	for i, st := range f.exits {
		if st.tailed {
			rows = append(rows, f.rowOf(st, f.res[i]))
		}
	}
	if rows = mergeRows(rows); len(rows) > 0 && len(rows) <= maxRows && !f.broken && !f.decorates(a, rows) {
		for i := range rows {
			rows[i].Results = nil
		}
		a.rows = rows
		for _, e := range f.events {
			e.moments = nil // places, and no judgement: what the handler had done is left out here
		}
		f.in.adapters = append(f.in.adapters, a)
	}
	ids, parts, isPart, depth := f.ids, f.parts, f.isPart, f.depth
	*f = saved
	f.ids, f.parts, f.isPart, f.depth = ids, parts, isPart, depth
}

// decorates reports whether the function is a handler itself that hands on what another returns and does nothing
// to the response behind that: who calls it turns the results into one.
func (f *function) decorates(a *adapter, rows []row) bool {
	return f.in.adapterKey(f.fn.Signature) == a.key &&
		!slices.ContainsFunc(rows, func(r row) bool { return len(r.Effects) > 0 })
}

// resultValue is what holds result i of the handler: the call, or what is extracted from it. A result that is
// not used gets a constant in its place, of which nothing is asked.
func (f *function) resultValue(i, n int) ssa.Value {
	if n == 1 {
		return f.hole
	}
	for _, ref := range *f.hole.Referrers() {
		if x, ok := ref.(*ssa.Extract); ok && x.Index == i {
			return x
		}
	}
	return ssa.NewConst(nil, f.hole.Call.Signature().Results().At(i).Type())
}

// handled begins anew behind the call of the handler.
func (f *function) handled(st *state) *state {
	next := &state{env: st.env, differs: slices.Clone(st.differs), defers: st.defers}
	next.methods, next.tailed = allMethods, true
	first := len(f.fn.Params) + len(f.fn.FreeVars)
	for i := range len(f.operands) - first {
		part := i + 1
		if len(f.operands)-first == 1 {
			part = 0
		}
		next.bind(f.id(f.hole), part, value{kind: operandKind, op: first + i})
	}
	return next
}

// adapterOf returns the one adapter that turns what f returns into a response, or nil.
func (in *interp) adapterOf(f *function) *adapter {
	if a := in.errorHandler(f); a != nil {
		return a
	}
	key := in.adapterKey(f.fn.Signature)
	if key == "" {
		return nil
	}
	var found *adapter
	for _, a := range in.adapters {
		switch {
		case a.key != key:
		case found != nil && formatRows(found.rows) != formatRows(a.rows):
			return nil
		default:
			found = a
		}
	}
	return found
}

// importAdapters reads the adapters of the packages that this one depends on.
func (in *interp) importAdapters() {
	var lines []string
	for _, pf := range in.pass.AllPackageFacts() {
		if fact, ok := pf.Fact.(*adaptersFact); ok && pf.Package != in.pass.Pkg {
			lines = append(lines, fact.Lines...)
		}
	}
	slices.Sort(lines)
	for _, line := range slices.Compact(lines) {
		if a, err := parseAdapter(line); err == nil {
			in.adapters = append(in.adapters, a)
		}
	}
}

// exportAdapters makes a fact of the package's own adapters.
func (in *interp) exportAdapters(own []*adapter) {
	var fact adaptersFact
	for _, a := range own {
		fact.Lines = append(fact.Lines, a.line())
	}
	slices.Sort(fact.Lines)
	if fact.Lines = slices.Compact(fact.Lines); len(fact.Lines) > 0 {
		in.pass.ExportPackageFact(&fact)
	}
}

// finish carries out, at the handler's returns, what its adapter does.
func (f *function) finish(a *adapter) {
	for i, st := range f.exits {
		if st.unknown || a.once && st.committed {
			continue
		}
		s := site{f: f, instr: f.rets[i], st: st, steps: len(a.rows), args: make([]value, a.first+len(f.res[i]))}
		s.from = make([]ssa.Value, len(s.args))
		if a.req >= 0 {
			s.args[a.req] = value{kind: requestKind, op: max(f.req, 0), isNil: no}
		}
		if a.resp >= 0 {
			s.args[a.resp] = value{kind: responseKind, op: max(f.resp, 0), isNil: no}
		}
		for j, v := range f.res[i] {
			s.args[a.first+j] = v
			if v.rec != nil && v.made != nil && v.made.Instr.Pos().IsValid() {
				s.made = v.made
			}
		}
		if !s.determined(a) || st.committed && (s.made != nil && st.at == s.made.Instr || returns(f.rets[i], st.at)) {
			continue // a callee that has answered and then says that it could not: that is its own affair, and the same for all its callers
		}
		for j := range a.rows {
			s.r = &a.rows[j]
			next := st.clone()
			if s.apply(next) && a.once && len(s.r.Effects) > 0 {
				f.sent(next)
			}
		}
		s.settle()
	}
}

// determined reports whether what the adapter asks of the results is known: which way it goes is then not a
// guess.
func (s *site) determined(a *adapter) bool {
	for _, r := range a.rows {
		for _, c := range r.When {
			if c.Operand < a.first {
				continue
			}
			v := s.part(model.Arg{Operand: c.Operand})
			switch {
			case c.Field == model.TypeField || c.Field == model.AsField:
				name := strings.Trim(c.Value, `"`)
				if v.isNil != yes && !(v.bare && v.isNil == no && r.table) && (v.rec == nil || v.rec.base >= 0 || v.rec.isOf(c.Field, name, v.wraps) == maybe) {
					return false
				}
			case c.Field != "":
				if v.isNil == yes {
					continue
				}
				if x := s.part(model.Arg{Operand: c.Operand, Text: c.Field}); x.kind != constKind && !(c.Value == "nil" && x.isNil != maybe) {
					return false
				}
			case c.Value == "nil":
				if v.isNil == maybe {
					return false
				}
			case v.kind != constKind:
				return false
			}
		}
	}
	return true
}

// returns reports whether what is returned is what the call returned.
func returns(ret *ssa.Return, call ssa.Instruction) bool {
	for _, v := range ret.Results {
		if x, ok := v.(*ssa.Extract); ok {
			v = x.Tuple
		}
		if c, ok := v.(*ssa.Call); ok && ssa.Instruction(c) == call {
			return true
		}
	}
	return false
}
