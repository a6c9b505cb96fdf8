package protocol

import (
	"cmp"
	"slices"
	"strings"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// maxRows bounds the outcomes of a summary; past it the callee is unknown.
const maxRows = 32

// summarize turns the states at the function's ends into rows.
func (f *function) summarize() {
	f.never = len(f.exits) == 0
	rows := make([]row, 0, len(f.exits)+len(f.left))
	for i, st := range f.exits {
		rows = append(rows, f.rowOf(st, f.res[i]))
	}
	for _, st := range f.left {
		r := f.rowOf(st, nil)
		r.Effects = append(r.Effects, exitRows[0].Effects...)
		rows = append(rows, r)
	}
	if len(rows) == 0 {
		f.rows = exitRows
		return
	}
	f.ignored()
	f.silent(rows)
	f.emptied()
	f.unfinished()
	f.lists()
	f.rows = mergeRows(rows)
	for _, forget := range []func(*row){forgetReason, forgetPlace, forgetRecord, forgetConditions} {
		if len(f.rows) <= maxRows {
			return
		}
		// Too many outcomes: what tells them apart without being an effect goes first.
		rows = slices.Clone(f.rows)
		for i := range rows {
			forget(&rows[i])
		}
		f.rows = mergeRows(rows)
	}
	if len(f.rows) > maxRows && f.fn.Signature.Results().Len() == 0 {
		// Nothing is returned by which a caller could tell them apart.
		rows = slices.Clone(f.rows)
		for i := range rows {
			if rows[i].Because.Kind != "" {
				rows[i].Because = model.Guard{Kind: model.Other} // there was one, and it is no caller's
			}
		}
		f.rows = mergeRows(rows)
	}
	if len(f.rows) > maxRows {
		f.rows = f.someRows(f.rows)
	}
}

// forgetPlace forgets where what is returned was made: it is then taken to be made by the call.
func forgetPlace(r *row) { r.made = nil }

// forgetRecord leaves of a result that carries a status only that it is not nil.
func forgetRecord(r *row) {
	r.Results = slices.Clone(r.Results)
	for i, res := range r.Results {
		if res.Kind == model.Built || res.Kind == model.Wrapping {
			r.Results[i] = model.Result{Kind: model.NonNil}
		}
	}
}

// forgetReason leaves of the last condition only whether there was one that rules know.
func forgetReason(r *row) {
	switch {
	case r.Because.Kind == model.OnError:
		r.Because.Key = ""
	case staying(r.Because):
		r.Because = model.Guard{Kind: model.Other}
	}
}

// forgetConditions drops what the path asked of fields of the operands and of types.
func forgetConditions(r *row) {
	r.When = slices.DeleteFunc(slices.Clone(r.When), func(c model.Cond) bool { return c.Field != "" })
}

// unknownRow says that anything may happen.
func (f *function) unknownRow() row {
	var r row
	if f.resp >= 0 {
		r.Effects = append(r.Effects, model.Effect{Operand: f.resp, Op: model.Unknown})
	}
	if f.req >= 0 && f.req != f.resp {
		r.Effects = append(r.Effects, model.Effect{Operand: f.req, Op: model.Unknown})
	}
	return r
}

// rowOf writes the state at an end of the function as a row.
func (f *function) rowOf(st *state, res []value) row {
	r := row{commit: st.first, read: st.firstRead, wrote: st.wrote, slips: st.slips, told: st.told, says: st.toldSays}
	for _, v := range res {
		if r.made == nil && v.rec != nil {
			r.made = v.made
		}
	}
	r.When = f.conditions(st)
	on := func(op model.Op, operand int, args ...model.Arg) {
		r.Effects = append(r.Effects, model.Effect{Operand: operand, Op: op, Args: args})
	}
	if f.req >= 0 {
		f.requestEffects(st, on)
	}
	if f.resp >= 0 {
		f.responseEffects(st, on)
	}
	f.puts(st, on)
	r.Because = st.because()
	switch {
	case r.Because.Kind != "":
	case st.kept.get().kind == constKind:
		r.Because = st.keptFor.get()
	case st.asks:
		r.Because = model.Guard{Kind: model.OnTooLarge} // and it was not
	}
	if st.committed || st.pend != (interned[pending]{}) {
		if r.Because = st.why.get(); !st.committed {
			r.Because = st.pend.get().reason
		}
		if st.status.kind != constKind && r.Because.Kind == model.Other {
			r.Because = model.Guard{} // the caller chose the status, for its own reason
		}
	}
	for _, v := range res {
		r.Results = append(r.Results, f.resultOf(v))
	}
	return r
}

func (f *function) requestEffects(st *state, on func(model.Op, int, ...model.Arg)) {
	if st.methods != allMethods {
		on(model.Method, f.req, methodArgs(st.methods)...)
	}
	if st.kept.get().kind != unknownKind && !(st.lost && st.kept.get().kind == plainKind) {
		defer on(model.Keep, f.req, f.argOf(st.kept.get())) // what is kept by then is known again
	}
	if f.resp < 0 && f.keepsError() {
		on(model.Lose, f.req) // its callers cannot see more of it
	}
	if st.lost { // after all that follows: what is not known is not recorded
		op := model.Unknown
		if f.req == f.resp {
			op = model.Lose // of a struct that holds both
		}
		defer on(op, f.req)
	}
	if st.lim.kind != asEntry && st.lim.kind != ownBound && st.lim.kind != unsure {
		limit := func() { on(model.Limit, f.req, model.Const(st.lim.n)) }
		if st.read == readWhole && (st.readLim.kind == asEntry || st.readLim.kind == ownBound || st.readLim.kind == unsure) {
			defer limit() // it came too late for the read
		} else {
			limit()
		}
	}
	switch st.read {
	case streamed:
		on(model.Stream, f.req)
	case readWhole:
		switch st.readLim.kind {
		case asEntry:
			on(model.Read, f.req)
		case boundedBy: // with the limit that was set, its error tells
			if st.lim.kind == asEntry {
				on(model.Limit, f.req, model.Const(cmp.Or(st.readLim.n, "?")))
			}
			on(model.Read, f.req)
		default:
			on(model.Read, f.req, model.Const(cmp.Or(st.readLim.n, "?")))
		}
	}
}

func methodArgs(m methods) []model.Arg {
	var args []model.Arg
	if m&otherMethods == 0 {
		for _, name := range m.names() {
			args = append(args, model.Const(name))
		}
		return args
	}
	for _, name := range (allMethods &^ m).names() {
		args = append(args, model.Const("!"+name))
	}
	return args
}

func (f *function) responseEffects(st *state, on func(model.Op, int, ...model.Arg)) {
	if st.unknown { // likewise
		if f.leadsOn {
			on(model.Next, f.resp)
		}
		if st.committed && st.status.kind == unknownKind && f.in.roles.of(f.operands[f.resp].Type()) == writerRole {
			on(model.Unknown, f.resp) // a writer has no status: it was sent when nothing was known any more
			return
		}
		defer on(model.Unknown, f.resp)
	}
	for _, h := range st.headers {
		arg := model.Const(h.key)
		if strings.HasPrefix(h.key, "$") {
			arg = model.Operand(operandNumber(h.key))
		}
		switch {
		case h.value == deleted:
			on(model.Del, f.resp, arg)
		case h.value != "" && (h.key == "Content-Type" || h.key == "Content-Length"):
			on(model.Set, f.resp, arg, model.Const(h.value))
		default:
			on(model.Set, f.resp, arg)
		}
	}
	if st.anyHeader {
		on(model.Set, f.resp, model.Const("*"))
	}
	if st.failed && st.severed {
		on(model.Fail, f.resp)
	}
	switch {
	case st.chosen && st.committed && st.foreign:
		on(model.Status, f.resp, f.argOf(st.status), model.Const("elsewhere"))
	case st.chosen && st.committed:
		on(model.Status, f.resp, f.argOf(st.status))
	case st.chosen && st.foreign:
		on(model.Pending, f.resp, f.argOf(st.status), model.Const("elsewhere"))
	case st.chosen:
		on(model.Pending, f.resp, f.argOf(st.status))
	case st.committed && !st.body:
		on(model.Flush, f.resp)
	}
	for _, i := range st.tells.operands() {
		if st.data.get().kind != operandKind || st.data.get().op != i {
			on(model.Tell, f.resp, model.Operand(i))
		}
	}
	switch {
	case st.data.get().kind == operandKind:
		args := []model.Arg{model.Operand(st.data.get().op)}
		if st.data.get().neg {
			args = append(args, model.Const("null"))
		}
		on(model.Body, f.resp, args...)
	case st.body:
		on(model.Body, f.resp)
	}
	if st.complete {
		on(model.Answer, f.resp)
	}
	if st.stopped {
		on(model.Stop, f.resp)
	}
	if st.failed && !st.severed {
		on(model.Fail, f.resp)
	}
}

// argOf writes a value as the argument of an effect.
func (f *function) argOf(v value) model.Arg {
	switch v.kind {
	case constKind:
		return model.Const(v.c)
	case operandKind, partKind:
		return model.Arg{Operand: v.op, Text: v.c}
	}
	return model.Const("?")
}

// conditions lists what the path asked of the operands.
func (f *function) conditions(st *state) []model.Cond {
	var conds []model.Cond
	for i, v := range f.operands {
		id := f.id(v)
		if b, ok := st.lookup(id, 0); ok {
			switch {
			case b.isNil == yes:
				conds = append(conds, model.Cond{Operand: i, Value: "nil"})
			case b.kind == constKind:
				conds = append(conds, model.Cond{Operand: i, Value: b.c})
			case b.isNil == no:
				conds = append(conds, model.Cond{Operand: i, Not: true, Value: "nil"})
			}
		}
		for _, d := range st.differs {
			if d.id == id {
				conds = append(conds, model.Cond{Operand: i, Not: true, Value: d.val.c})
			}
		}
	}
	return append(conds, f.partConditions(st)...)
}
