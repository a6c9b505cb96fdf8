package protocol

import (
	"go/types"
	"strconv"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// compared is the result of x == y, or of x != y if equal is false, where it is known.
func compared(x, y value, equal bool) value {
	same := maybe
	switch {
	case x.isNil == yes && y.isNil == yes:
		same = yes
	case x.isNil == yes && y.isNil == no || x.isNil == no && y.isNil == yes:
		same = no
	case x.kind == constKind && y.kind == constKind:
		if same = no; x.c == y.c {
			same = yes
		}
	}
	if same == maybe {
		return value{}
	}
	v := constValue(strconv.FormatBool((same == yes) == equal))
	if x.isNil == yes && x.src.Kind == model.OnMethod { // what was looked up by the method is not there
		v.src, v.neg = x.src, equal
	}
	return v
}

// typed notes that v was put into an interface as a value of type t.
func (in *interp) typed(v value, t types.Type) value {
	if v.rec != nil && v.rec.base < 0 && !v.wraps && (v.rec.typ == nil || !types.Identical(v.rec.typ, t)) {
		r := *v.rec
		r.typ = t
		v.rec = in.intern(r)
	}
	return v
}

// derived is the value of something computed from v: only what v tells of the request stays, and that the client sent it.
func (v value) derived() value {
	if v.src.Kind == model.OnRefused {
		v.src = model.Guard{} // somebody who was found is more than that: what they may do, for one
	}
	if v.src.Kind == "" && !v.input && v.told == 0 {
		return value{}
	}
	return value{kind: plainKind, src: v.src, input: v.input, route: v.route, told: v.told}
}

func either(x, y value) value {
	v := y.derived()
	if x.src.Kind != "" {
		v = x.derived()
	}
	if x.input || y.input || x.told|y.told != 0 {
		v.kind, v.input, v.route, v.told = plainKind, x.input || y.input, x.route || y.route, x.told|y.told
	}
	return v
}
