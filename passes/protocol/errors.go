package protocol

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// errorTest is the result of errors.Is, errors.As or of wrapping an error.
func (s *site) errorTest(st *state, r model.Result) value {
	switch r.Kind {
	case model.Wrapped:
		return s.wrapped(st, r.Args[0].Operand)
	case model.As:
		if len(r.Args) == 1 { // errors.AsType: what it looks for is its first result
			if call, ok := s.instr.(ssa.CallInstruction); ok {
				if res := call.Common().Signature().Results(); res.Len() > 0 {
					return s.question(r, asType(res.At(0).Type()))
				}
			}
			break
		}
		if i := r.Args[1].Operand; i < len(s.from) && s.from[i] != nil {
			return s.question(r, asTest(s.from[i]))
		}
	case model.Is:
		if i := r.Args[1].Operand; i < len(s.from) && s.from[i] != nil {
			if name := s.f.in.sentinel(s.from[i]); name != "" {
				return s.question(r, model.Guard{Kind: model.OnError, Key: "is " + name})
			}
		}
	}
	return s.question(r, model.Guard{Kind: model.OnError, Key: "is ?"})
}

// question is the answer to whether the error that is the result's first argument is of kind g.
func (s *site) question(r model.Result, g model.Guard) value {
	v := value{kind: plainKind, src: g, neg: true}
	if err := s.arg(r.Args[0].Operand); err.src.Kind != "" {
		if name, ok := strings.CutPrefix(g.Key, asked("")); ok && s.f.in.kindNamed(name) == model.Malformed && (err.src.OfBody() || isMalformed(err.src.Key)) {
			v.src.Key = "malformed"
			if err.src.Key == malformedRoute {
				v.src.Key = malformedRoute
			}
		}
		if err.src.Kind == model.OnCookie && g.Key == "is net/http.ErrNoCookie" {
			v.src = err.src
			return v
		}
	}
	v.about = s.f.stays(s.arg(r.Args[0].Operand))
	return v
}

// asTest tells what errors.As looks for, from the type of its target.
func asTest(target ssa.Value) model.Guard {
	t := target.Type()
	if mi, ok := target.(*ssa.MakeInterface); ok {
		t = mi.X.Type()
	}
	if p, ok := t.Underlying().(*types.Pointer); ok {
		return asType(p.Elem())
	}
	return model.Guard{Kind: model.OnError, Key: "is ?"}
}

// asType is the question whether an error is of type t.
func asType(t types.Type) model.Guard {
	if p, ok := t.Underlying().(*types.Pointer); ok && isNamed(p.Elem(), "net/http", "MaxBytesError") {
		return model.Guard{Kind: model.OnTooLarge}
	}
	return model.Guard{Kind: model.OnError, Key: "is " + plainName(t)}
}

// sentinel returns the full name of the package-level error that v is loaded from, or of the constant that it is, or "".
func (in *interp) sentinel(v ssa.Value) string {
	if u, ok := v.(*ssa.UnOp); ok {
		if g, ok := u.X.(*ssa.Global); ok && g.Package() != nil {
			return g.Package().Pkg.Path() + "." + g.Name()
		}
	}
	return in.constantName(v)
}

// wrapped is the error that wraps the one among the variadic operands i.
func (s *site) wrapped(st *state, i int) value {
	v := value{kind: plainKind, isNil: no}
	err, several := s.variadicError(st, i)
	if err == (value{}) && s.onlyText(i) {
		v.rec = s.f.in.plain()
		return v
	}
	if v.src = err.src; several {
		v.src = model.Guard{} // it is of both
	}
	if err.rec != nil && err.rec.base < 0 {
		v.rec, v.wraps, v.made = err.rec, true, err.made
	}
	return v
}

// variadicError returns what is known of the first error among the variadic operands i, and whether there are others.
func (s *site) variadicError(st *state, i int) (first value, several bool) {
	if i >= len(s.from) {
		return value{}, false
	}
	sl, ok := s.from[i].(*ssa.Slice)
	if !ok {
		return value{}, false
	}
	a, ok := sl.X.(*ssa.Alloc)
	if !ok {
		return value{}, false
	}
	found := false
	for _, ref := range *a.Referrers() {
		ia, ok := ref.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		for _, use := range *ia.Referrers() {
			store, ok := use.(*ssa.Store)
			if !ok {
				continue
			}
			val := store.Val
			if mi, ok := val.(*ssa.MakeInterface); ok && !s.f.in.roles.tells(mi.X.Type()) {
				val = mi.X
			}
			if ci, ok := val.(*ssa.ChangeInterface); ok {
				val = ci.X
			}
			if mi, ok := val.(*ssa.MakeInterface); ok || isAnError(val.Type()) {
				if ok && !types.Implements(mi.X.Type(), errorType.Underlying().(*types.Interface)) {
					continue
				}
				if found {
					return first, true
				}
				first, found = s.f.eval(st, val), true
			}
		}
	}
	return first, false
}
