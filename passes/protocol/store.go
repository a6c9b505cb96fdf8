package protocol

import (
	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// store follows a write to memory.
func (f *function) store(st *state, instr *ssa.Store) {
	v := f.eval(st, instr.Val)
	switch addr := instr.Addr.(type) {
	case *ssa.Alloc:
		f.storeRecord(st, addr, v)
		st.bind(f.id(addr), cell, v)
	case *ssa.FreeVar:
		old := f.load(st, addr)
		if old.sends() && old != v {
			st.giveUp("response replaced") // the enclosing function goes on with another
		}
		if v == (value{}) {
			v = value{kind: plainKind}
		}
		st.bind(f.id(addr), cell, v)
	case *ssa.FieldAddr:
		f.storeField(st, instr, addr, v)
	case *ssa.Global:
		if f.fn.Name() == "init" && f.fn.Synthetic != "" {
			f.in.holds(addr, v)
		}
		f.hide(st, v)
	default: // an element, behind a pointer
		f.hide(st, v)
	}
	if isAway(instr.Addr) && madeOf(instr.Val, func(v ssa.Value) bool { return isError(v.Type()) && f.eval(st, v).isNil == no }, 0) {
		st.passedOver = true // see keepsError
	}
}

// hide gives up what goes where it is not followed.
func (f *function) hide(st *state, v value) {
	if v.sends() {
		st.giveUp("stored where it is not followed")
	} else if v.receives() {
		st.lose()
	}
}

func (f *function) storeField(st *state, instr *ssa.Store, addr *ssa.FieldAddr, v value) {
	f.putField(st, instr, addr, v)
	base := f.eval(st, addr.X)
	old := f.field(st, addr.X, addr.Field)
	switch {
	case base.kind == carrierKind && old.kind == headerKind:
		if _, fresh := origin(addr.X, 0).(*ssa.Alloc); v.kind != headerKind && !(fresh && isFresh(v)) {
			st.anyHeader = st.anyHeader || !st.committed
		}
	case base.kind == requestKind && old.src.Kind == model.OnMethod:
		st.methods, st.override = allMethods, true
	case base.kind == requestKind && old.kind == readerKind:
		if v.kind != readerKind && st.read == readWhole && !st.lost {
			f.restores = true
			st.lim = limit{restored, memory} // what was read, as a rule: a log or a signature wanted it before the handler
		} else if v.kind != readerKind {
			st.lose()
		} else if v.lim.kind != asEntry {
			st.lim = v.lim
		}
	case base.sends() && model.ChoosesStatus(fieldName(addr)):
		s := site{f: f, instr: instr, st: st, r: &row{}}
		s.pending(st, known(v), true, st.because())
	case base.kind == responseKind:
		st.giveUp("response replaced") // the status that a framework's response will send, or the response that it wraps
	case base.kind == carrierKind && old.kind == requestKind:
		if v.kind != requestKind {
			st.lose() // another request
		}
	case base.kind == carrierKind && old.sends() && !f.isLocal(addr.X) && v.kind != old.kind:
		st.giveUp("response replaced") // behind the carrier is another one from here on
	}
}

// mapUpdate follows h[key] = value on a header map.
func (f *function) mapUpdate(st *state, instr *ssa.MapUpdate) {
	h := f.eval(st, instr.Map)
	f.hide(st, f.eval(st, instr.Value))
	if h.kind != headerKind {
		f.lays(st, instr)
		return
	}
	s := site{f: f, instr: nil, r: &row{}}
	s.args = []value{h, f.eval(st, instr.Key)}
	key := s.key(model.Effect{Args: []model.Arg{model.Operand(1)}})
	if key == ownKey {
		return
	}
	if !h.neg {
		f.event(Late, instr, nil, key).add(&Moment{st: st.clone()})
	}
	switch {
	case st.committed:
	case key == "*":
		st.anyHeader = true
	default:
		st.setHeader(key, "")
	}
}
