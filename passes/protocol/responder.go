package protocol

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// Generated servers have handlers that return their answer as a value, and a method of that value writes it:
//
//	func (s *server) CreateItem(ctx context.Context, req CreateItemRequest) (CreateItemResponse, error) {
//		return CreateItem201JSONResponse{Name: req.Name}, nil
//	}
//
//	func (r CreateItem201JSONResponse) Visit(w http.ResponseWriter) error { … }
//
// What the method does is carried out at the return of such a handler, where the type of the value is known.

// writes returns the one method by which values of the interface t write a response; nil if there is none, or if there
// are other methods, or if it is given the request as well: then it is a handler.
func (r *roles) writes(t types.Type) *types.Func {
	u, ok := t.Underlying().(*types.Interface)
	if !ok || u.NumMethods() != 1 {
		return nil
	}
	if n, ok := types.Unalias(t).(*types.Named); !ok || n.Obj().Pkg() == nil {
		return nil
	}
	m := u.Method(0)
	res := m.Signature().Results()
	if r.response(m) < 0 || !m.Exported() || res.Len() > 1 || res.Len() == 1 && !isError(res.At(0).Type()) {
		return nil
	}
	return m
}

// response returns the number of the parameter, the receiver included, by which the method is given a response and no
// request; -1 if it is not.
func (r *roles) response(m *types.Func) int {
	found := -1
	params := m.Signature().Params()
	for i := range params.Len() {
		switch r.of(params.At(i).Type()) {
		case responseRole:
			if found >= 0 {
				return -1
			}
			found = i + 1
		case requestRole, carrierRole, wrapperRole:
			return -1
		}
	}
	return found
}

// answersByValue reports whether a result of the signature is an answer that writes itself.
func (r *roles) answersByValue(sig *types.Signature) bool {
	for v := range sig.Results().Variables() {
		if r.writes(v.Type()) != nil {
			return true
		}
	}
	return false
}

// operates reports whether a function that answers by a value is used as a handler: it is a method that others can call
// through an interface, or somebody takes its value.
func (f *function) operates(u *uses) bool {
	sig := f.fn.Signature
	method := sig.Recv() != nil && f.fn.Object() != nil && f.fn.Object().Exported() && sig.Params().Len() > 0
	return u.called == 0 && (u.taken > 0 || method)
}

// namedWays returns the methods that may reach a handler that is named for what it does: those that begin with the name
// of one are for that.
func (f *function) namedWays() methods {
	name := strings.ToUpper(f.fn.Name())
	for _, m := range methodNames {
		if strings.HasPrefix(name, m) {
			return methodSet(m)
		}
	}
	return allMethods
}

// responds carries out, at the returns of a handler, what writes the values that it returns.
func (f *function) responds() {
	for i, st := range f.exits {
		if st.unknown || st.committed {
			continue
		}
		for j, v := range f.res[i] {
			f.respondsWith(st, f.rets[i], v, f.fn.Signature.Results().At(j).Type())
		}
	}
}

func (f *function) respondsWith(st *state, ret *ssa.Return, v value, t types.Type) {
	m := f.in.roles.writes(t)
	if m == nil || v.rec == nil || v.rec.typ == nil || v.wraps {
		return
	}
	obj, index, _ := types.LookupFieldOrMethod(v.rec.typ, true, m.Pkg(), m.Name())
	writer, ok := obj.(*types.Func)
	if !ok || len(index) != 1 {
		return
	}
	rows, known := f.in.rowsOfMethod(writer)
	if !known || slices.ContainsFunc(rows, row.gaveUp) {
		return
	}
	n := writer.Signature().Params().Len() + 1
	s := site{f: f, instr: ret, steps: len(rows), args: make([]value, n), from: make([]ssa.Value, n)}
	s.args[0] = v
	if v.made != nil && v.made.Instr.Pos().IsValid() {
		s.made = v.made
	}
	s.args[f.in.roles.response(m)] = value{kind: responseKind, op: max(f.resp, 0), isNil: no}
	for k := range rows {
		r := rows[k]
		r.commit, r.wrote = nil, nil // the choice is this function's, and not that of the one that writes
		s.r = &r
		s.apply(st.clone())
	}
	s.settle()
}
