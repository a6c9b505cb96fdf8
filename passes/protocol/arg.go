package protocol

import (
	"go/types"
	"strings"

	"github.com/statusvet/statusvet/passes/internal/model"
)

func (s *site) arg(i int) value {
	if i < 0 || i >= len(s.args) {
		return value{}
	}
	return s.args[i]
}

// value gives an argument of an effect its value: a constant of the row, or what the
// operand is.
func (s *site) value(a model.Arg) value {
	if a.Operand >= 0 {
		v := s.part(a)
		if a.Text == model.KeptField {
			v.isNil = maybe
		}
		return known(v)
	}
	if a.Text == "?" {
		return value{}
	}
	return constValue(a.Text)
}

// known is what rows can say of a value.
func known(v value) value {
	if v.kind == constKind || v.kind == operandKind || v.kind == partKind {
		return value{kind: v.kind, op: v.op, c: v.c, isNil: v.isNil}
	}
	return value{}
}

// part gives an operand, or what is known of a field of it.
func (s *site) part(a model.Arg) value {
	v := s.arg(a.Operand)
	switch a.Text {
	case "":
		return v
	case model.KeptField:
		return s.kept(v)
	case model.First:
		if list := s.elements(a.Operand); len(list) > 0 {
			return s.f.eval(s.st, list[0])
		}
		return value{}
	}
	r := v.rec
	if r == nil && a.Operand < len(s.from) && s.from[a.Operand] != nil {
		r = s.f.recordAt(s.st, s.from[a.Operand])
	}
	if method, ok := strings.CutSuffix(a.Text, "()"); ok {
		return s.f.in.told(r, method)
	}
	if r == nil && v.kind == operandKind {
		r = s.f.in.intern(record{base: v.op})
	}
	if r == nil {
		return value{}
	}
	var t types.Type
	if r.typ != nil {
		t = fieldType(r.typ, a.Text)
	}
	return s.f.settled(s.st, r.get(a.Text, t))
}

// headerValue gives a header's value: a constant, or "" if it is not known.
func (s *site) headerValue(a model.Arg) string {
	v := s.value(a)
	if a.Operand < 0 {
		return a.Text
	}
	text, _ := v.text()
	return text
}
