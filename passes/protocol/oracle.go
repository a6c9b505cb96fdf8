package protocol

import (
	"go/token"
	"go/types"
	"slices"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// An Answer is what one group of paths through a function has sent when it ends, in words that
// the execution oracle (cmd/internal/oracle) compares with a real response. Rules do not use it.
type Answer struct {
	Row       string         // as a row, for messages
	When      []Condition    // on the function's operands; all hold, and others on their parts
	Methods   []string       // those that the request may have and that have a name
	Others    bool           // it may have another one
	Status    string         // a number, "$N" for operand N, "$N.f" for a part of it, "?" for any; "" if nothing was chosen
	Sent      bool           // status and headers have been sent, or will be with a chosen status
	Headers   []AnswerHeader // those that were set or removed before, sorted
	AnyHeader bool           // others may be set
	Body      string         // "" for none, "some", "$N": some unless that operand is nil or ""
	Again     bool           // the function itself has sent a second status or answer
	Failed    bool           // a write to the client has failed
	Unknown   bool           // anything may have been done to the response
}

// A Condition says that an operand equals a constant in the notation of rows, or that it does not.
type Condition struct {
	Operand int
	Not     bool
	Value   string
}

// An AnswerHeader is a header of an [Answer]. Key is "$N" if operand N names it, Value "" if it is not known.
type AnswerHeader struct {
	Key, Value string
	Removed    bool
}

// Answers returns what each group of paths through fn sends, and whether fn was analysed at all: the
// engine looks only at functions that are given a part of an exchange. No answers means that it never returns.
func (r *Result) Answers(fn *types.Func) ([]Answer, bool) {
	if r.in == nil {
		return nil, false
	}
	f := r.in.byFn[r.in.pkg.Prog.FuncValue(fn)]
	if f == nil || !f.touches() || f.fn.Blocks == nil {
		return nil, false
	}
	if f.broken {
		return []Answer{{Row: f.unknownRow().String(), Methods: methodNames, Others: true, Unknown: true}}, true
	}
	var list []Answer
	for _, st := range f.exits {
		list = append(list, f.answer(st))
	}
	return list, true
}

func (f *function) answer(st *state) Answer {
	a := Answer{
		Row:       f.rowOf(st, nil).String(),
		Methods:   st.methods.names(),
		Others:    st.methods&otherMethods != 0,
		Sent:      st.committed || st.chosen,
		AnyHeader: st.anyHeader,
		Again:     st.again,
		Failed:    st.failed,
		Unknown:   st.unknown,
	}
	if st.override {
		a.Methods, a.Others = methodNames, true
	}
	if st.chosen {
		a.Status = f.argOf(st.status).String()
	}
	for _, c := range f.conditions(st) {
		if c.Field == "" {
			a.When = append(a.When, Condition{c.Operand, c.Not, c.Value})
		}
	}
	for _, h := range st.headers {
		ah := AnswerHeader{Key: h.key, Value: h.value}
		if h.value == deleted {
			ah.Value, ah.Removed = "", true
		}
		a.Headers = append(a.Headers, ah)
	}
	switch {
	case st.data.get().kind == operandKind:
		a.Body = model.Operand(st.data.get().op).String()
	case st.body:
		a.Body = "some"
	}
	return a
}

// A Second is a place at which a second status or answer is sent.
type Second struct {
	Func   string      // the function, as SSA names it: a closure has its parent's name and a number
	Lines  []token.Pos // the call there, and within what it calls the places where it comes about
	Status bool        // in all groups of paths it is a known status, and not a body after a complete answer
}

// Seconds lists the places at which the package's functions answer a second time.
func (r *Result) Seconds() []Second {
	if r.in == nil {
		return nil
	}
	var list []Second
	for _, f := range slices.Concat(r.in.all, r.in.instanced) {
		for _, e := range f.events {
			if e.Kind != Again {
				continue
			}
			s := Second{Func: f.fn.String(), Status: true}
			for _, m := range e.moments {
				_, known := m.Status()
				s.Status = s.Status && known
			}
			for in := e; in != nil; in = in.Inner {
				s.Lines = append(s.Lines, in.Instr.Pos())
			}
			list = append(list, s)
		}
	}
	return list
}
