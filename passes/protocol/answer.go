package protocol

import (
	"go/constant"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// callee returns the full name of the function that is called where the event comes about, in the innermost
// function of the package that it goes through, and that function; or "" and nil.
func (e *Event) callee() (string, *types.Func) {
	for e.Inner != nil {
		e = e.Inner
	}
	if call, ok := e.Instr.(ssa.CallInstruction); ok {
		return calleeName(call.Common())
	}
	return "", nil
}

// Redirects reports whether what answers is a function of the tables that sets Location and is given
// the status: http.Redirect and its like.
func (m *Moment) Redirects() bool {
	_, obj := m.event.callee()
	if obj == nil {
		return false
	}
	rows, _ := m.event.f.in.tableRows(obj)
	for _, r := range rows {
		located := false
		for _, e := range r.Effects {
			located = located || r.table && e.Op == model.Set && e.Args[0].Text == "Location"
			if located && (e.Op == model.Status || e.Op == model.Pending) && e.Args[0].Operand >= 0 {
				return true
			}
		}
	}
	return false
}

// Format returns in what format the body is written that begins there, "JSON" or "XML", if an encoder writes it, or
// what it has made; "" if that is not so or not known.
func (m *Moment) Format() string {
	name, _ := m.event.callee()
	if format := model.Encodes(name); format != "" {
		return format
	}
	e := m.event
	for e.Inner != nil {
		e = e.Inner
	}
	call, ok := e.Instr.(ssa.CallInstruction)
	if !ok {
		return ""
	}
	for _, arg := range call.Common().Args {
		if format := encodedBy(arg); format != "" {
			return format
		}
	}
	return ""
}

// encodedBy returns the format that v is in if it is what an encoder returned.
func encodedBy(v ssa.Value) string {
	for {
		switch x := v.(type) {
		case *ssa.Convert:
			v = x.X
			continue
		case *ssa.ChangeType:
			v = x.X
			continue
		case *ssa.Extract:
			if call, ok := x.Tuple.(*ssa.Call); ok && x.Index == 0 {
				name, _ := calleeName(call.Common())
				return model.Encodes(name)
			}
		}
		return ""
	}
}

// Displaced returns the Content-Type that was set before and that the call which answers has replaced by
// text/plain, as http.Error does; "" if there was none or it is not known.
func (m *Moment) Displaced() string { return m.displaced }

// Structured reports whether the text that is sent there is certainly JSON, XML or HTML: an argument of a call that it goes through
// is a constant that begins as they do, is formatted after one, or comes from an encoder.
func (e *Event) Structured() bool {
	for ; e != nil; e = e.Inner {
		call, ok := e.Instr.(ssa.CallInstruction)
		if ok && slices.ContainsFunc(call.Common().Args, func(v ssa.Value) bool { return structured(v, 0) }) {
			return true
		}
	}
	return false
}

func structured(v ssa.Value, depth int) bool {
	if depth > 4 {
		return false
	}
	switch x := v.(type) {
	case *ssa.Const:
		text, _ := constValue(constText(x)).text()
		text = strings.TrimSpace(text)
		return strings.HasPrefix(text, "{") || strings.HasPrefix(text, "[") || strings.HasPrefix(text, "<")
	case *ssa.BinOp:
		return structured(x.X, depth+1)
	case *ssa.Convert:
		return encodedBy(x.X) != "" || structured(x.X, depth+1)
	case *ssa.Call:
		name, _ := calleeName(x.Common())
		return name == "fmt.Sprintf" && structured(x.Call.Args[0], depth+1)
	}
	return encodedBy(v) != ""
}

// HeaderValue returns the constant that the header was set to; ok is false if it was not set or not to a constant.
func (m *Moment) HeaderValue(key string) (text string, ok bool) {
	text, ok = m.st.header(canonical(key))
	return text, ok && text != ""
}

// replacesType reports whether the row answers as http.Error does: its answer is text, and browsers are not to guess otherwise, or
// nothing is left of the headers.
func (r *row) replacesType() bool {
	sets := func(key, value string) bool {
		return slices.ContainsFunc(r.Effects, func(e model.Effect) bool {
			return e.Op == model.Set && e.Args[0].Text == key && (value == "" || len(e.Args) > 1 && e.Args[1].Operand < 0 && strings.HasPrefix(e.Args[1].Text, value))
		})
	}
	answers := slices.ContainsFunc(r.Effects, func(e model.Effect) bool { return e.Op == model.Answer })
	return sets("Content-Type", "text/plain") && (r.forgets() || answers && sets("X-Content-Type-Options", ""))
}

// forgets reports whether the row removes all headers that were set before.
func (r *row) forgets() bool {
	return slices.ContainsFunc(r.Effects, func(e model.Effect) bool { return e.Op == model.Del && e.Args[0].Text == "*" })
}

// interim reports whether a status is one before the final one (RFC 9110, section 15.2). After 101 another protocol
// is spoken: it is final.
func interim(code int) bool { return code >= 100 && code < 200 && code != 101 }

// Either reports whether the status is the same on the other side of the last condition in the function: that decides then how
// the answer is written, and not which it is.
func (m *Moment) Either() bool {
	at := m.event.Instr.Block()
	branch := decides(at)
	if branch == nil {
		return false
	}
	for _, side := range branch.Succs {
		if side != at && !side.Dominates(at) && m.event.f.alwaysSends(side, m.status) {
			return true
		}
	}
	return false
}

// decides returns the block whose condition is the last that has to be decided before block b, or nil.
func decides(b *ssa.BasicBlock) *ssa.BasicBlock {
	for steps := len(b.Parent().Blocks); b != nil && steps > 0; steps-- {
		var before []*ssa.BasicBlock
		for _, p := range b.Preds {
			if taken := settled(p); taken == nil || taken == b {
				before = append(before, p)
			}
		}
		if len(before) == 1 {
			b = before[0]
		} else {
			b = b.Idom()
		}
		if b != nil && len(b.Succs) == 2 && settled(b) == nil {
			return b
		}
	}
	return nil
}

// settled returns where the block always goes on if its condition is a constant, or nil.
func settled(b *ssa.BasicBlock) *ssa.BasicBlock {
	cond, ok := b.Instrs[len(b.Instrs)-1].(*ssa.If)
	if !ok {
		return nil
	}
	c, ok := cond.Cond.(*ssa.Const)
	switch {
	case !ok || c.Value == nil:
		return nil
	case constant.BoolVal(c.Value):
		return b.Succs[0]
	}
	return b.Succs[1]
}

// alwaysSends reports whether something is sent in the blocks that side dominates, and always with that status.
func (f *function) alwaysSends(side *ssa.BasicBlock, status value) bool {
	found := false
	for _, e := range f.events {
		if e.Kind != Commit || !side.Dominates(e.Instr.Block()) {
			continue
		}
		for _, m := range e.moments {
			if found = m.status == status; !found {
				return false
			}
		}
	}
	return found
}

// emptied notes what was sent without a body, unless that could not be written: of 202 alone, of which a rule asks.
func (f *function) emptied() {
	for i, st := range f.exits {
		if st.status != constValue("202") || st.unknown || st.body || st.failed || st.slips || st.first == nil || st.foreign || !st.committed && (f.sends() == model.AtOnce || f.fails(f.res[i])) {
			continue
		}
		f.event(Empty, st.first.Instr, st.first.Inner, "").add(&Moment{st: st, status: st.status, pending: !st.committed, decided: true})
	}
}

// unfinished notes where an interim status was sent and the function ends with no final one.
func (f *function) unfinished() {
	for _, st := range f.exits {
		if st.interim != nil && !st.committed && !st.unknown && !st.chosen && !st.body {
			f.event(Unfinished, st.interim, nil, "").add(&Moment{st: st})
		}
	}
}
