package protocol

import (
	"golang.org/x/tools/go/ssa"
)

// chosenStatus is the status that a router chooses before it calls a handler, as Route.Chosen says; the zero value if it is not known.
func chosenStatus(spec string, ops []ssa.Value) value {
	if spec == "?" {
		return value{}
	}
	if spec[0] != '$' {
		return constValue(spec)
	}
	c, ok := ops[spec[1]-'0'].(*ssa.Const)
	if !ok {
		return value{}
	}
	v := constValue(constText(c))
	if text, ok := v.text(); ok {
		return constValue(text)
	}
	return v
}

// give notes the status with which a router calls the handlers.
func (in *interp) give(status value, list []ssa.Value) {
	for _, v := range list {
		for _, f := range in.handlers(v, 0) {
			f.chosenBy = append(f.chosenBy, status)
		}
	}
}

// Given reports whether a router had chosen a status before it called the handler, and these paths have chosen none.
func (m *Moment) Given() bool { return !m.st.chosen && len(m.event.f.chosenBy) > 0 }

// orGiven returns v, or if the paths have chosen nothing what a router had; the zero value if that is not always the same.
func (m *Moment) orGiven(v value) value {
	if !m.Given() {
		return v
	}
	f := m.event.f
	for _, other := range f.chosenBy {
		if other != f.chosenBy[0] || len(f.chosenBy) < f.before+f.last {
			return value{}
		}
	}
	return f.chosenBy[0]
}
