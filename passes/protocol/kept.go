package protocol

import (
	"go/token"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// keep notes that the status of the answer to come is kept with the request, and why.
func (s *site) keep(st *state, e model.Effect) {
	kept := s.value(e.Args[0])
	if kept.kind == unknownKind {
		kept.kind = plainKind
	}
	st.kept = intern(kept)
	st.keptFor = intern(st.because())
	if g := s.because(st.because()); g.Kind != "" && e.Args[0].Operand < 0 {
		st.keptFor = intern(g)
	}
}

// lose makes the request unknown.
func (s *state) lose() {
	s.lost, s.kept, s.keptFor = true, intern(value{kind: plainKind}), interned[model.Guard]{}
}

// kept gives the status that is kept with the request that v leads to; the zero value if it is not known whether
// there is one.
func (s *site) kept(v value) value {
	switch st := s.st; {
	case !v.receives() || st.kept.get().kind == plainKind:
		return value{}
	case st.kept.get().kind == unknownKind:
		return s.f.settled(st, value{kind: partKind, op: v.op, c: model.KeptField})
	default:
		kept := st.kept.get()
		kept.isNil = no
		return kept
	}
}

// keptBefore reports whether the paths are those of a request that came in with a status kept: a router's have none.
func (f *function) keptBefore(st *state) bool {
	id, ok := f.parts[operandPart{f.req, model.KeptField}]
	if !ok {
		return false
	}
	v, ok := st.lookup(id, 0)
	return ok && v.isNil == no
}

// keepsInContext follows a status that is put into a context by hand, until a request is given that context. A context that
// adds none to that of a request is a value with c KeptField, one that adds a status has a record of it.
func (f *function) keepsInContext(s *site, st *state, c *ssa.CallCommon, res ssa.Value) {
	if c.IsInvoke() || res == nil || !f.in.keepsStatuses() {
		return
	}
	name, _ := calleeName(c)
	switch name {
	case "(*net/http.Request).Context":
		if s.args[0].receives() {
			st.bind(f.id(res), 0, value{kind: plainKind, isNil: no, c: model.KeptField})
		}
	case "(*net/http.Request).WithContext", "(*net/http.Request).Clone":
		ctx := s.args[1]
		if !s.args[0].receives() || ctx.c == model.KeptField {
			return
		}
		st.kept, st.keptFor = intern(value{kind: plainKind}), intern(st.because())
		if ctx.rec != nil && len(ctx.rec.fields) == 1 && ctx.rec.fields[0].name == model.KeptField {
			st.kept = intern(ctx.rec.fields[0].val)
		}
	case "context.WithValue":
		ctx := s.args[0]
		if g := loadedGlobal(c.Args[1]); g != nil && model.KeepsStatus(g.Pkg.Pkg.Path()+"."+g.Name()) {
			ctx = value{kind: plainKind, isNil: no, rec: f.in.intern(record{base: -1, fields: []fieldValue{{model.KeptField, fieldKnown(s.args[2])}}})}
		}
		st.bind(f.id(res), 0, ctx)
	case "context.WithCancel", "context.WithCancelCause", "context.WithDeadline", "context.WithTimeout":
		st.bind(f.id(res), 1, s.args[0])
	}
}

// loadedGlobal returns the package-level variable that v, perhaps in an interface, was read from, or nil.
func loadedGlobal(v ssa.Value) *ssa.Global {
	if mi, ok := v.(*ssa.MakeInterface); ok {
		v = mi.X
	}
	if load, ok := v.(*ssa.UnOp); ok && load.Op == token.MUL {
		g, _ := load.X.(*ssa.Global)
		return g
	}
	return nil
}

// keepsStatuses reports whether this package depends on one that keeps statuses with requests.
func (in *interp) keepsStatuses() bool {
	if in.keeping == maybe {
		in.keeping = no
		for path := range in.packages() {
			if model.KeepsIn(path) {
				in.keeping = yes
			}
		}
	}
	return in.keeping == yes
}
