package protocol

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// tells reports whether values of type t, a struct or a pointer to one, may carry a status: it has a
// field for a number that is named so. Only such structs are followed, since to follow all would cost much.
func (r *roles) tells(t types.Type) bool {
	if t == nil {
		return false
	}
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	if v := r.telling.At(t); v != nil {
		return v.(bool)
	}
	r.telling.Set(t, false)
	s, ok := t.Underlying().(*types.Struct)
	found := false
	if ok && !isNamed(t, "net/http", "Response") {
		for i := range s.NumFields() {
			f := s.Field(i)
			found = found || followed(f) && isInteger(f.Type()) && r.read(t, f) || f.Embedded() && r.tells(f.Type())
			found = r.sends(f, s.Tag(i)) || found
		}
	}
	r.telling.Set(t, found)
	return found
}

// read reports whether somebody may read the field of t who answers with it: not where it is one of another module's package
// that no other can read, neither by name nor from a method that returns a number, such as the error code of a decoder.
func (r *roles) read(t types.Type, f *types.Var) bool {
	n, ok := types.Unalias(t).(*types.Named)
	if !ok || f.Exported() || n.Obj().Pkg() != r.foreign {
		return true
	}
	for m := range types.NewMethodSet(types.NewPointer(n)).Methods() {
		sig := m.Obj().Type().(*types.Signature)
		if m.Obj().Exported() && sig.Params().Len() == 0 && sig.Results().Len() == 1 && isInteger(sig.Results().At(0).Type()) {
			return true
		}
	}
	return false
}

// errorValue reports whether an error of a type of the modules under development is made there: of what type it
// is decides what a central place answers, though it carries no status itself.
func (in *interp) errorValue(v *ssa.MakeInterface) bool {
	if !isError(v.Type()) || isForeign(in.pass) {
		return false
	}
	t := types.Unalias(v.X.Type())
	if p, ok := t.(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	named, ok := t.(*types.Named)
	if !ok || named.Obj().Pkg() == nil || !in.ownModule(named.Obj().Pkg()) {
		return false
	}
	_, ok = named.Underlying().(*types.Struct)
	return ok
}

// followed reports whether records keep the field: a number that is named as a status is, a switch, and what
// may be nil.
func followed(f *types.Var) bool {
	switch u := f.Type().Underlying().(type) {
	case *types.Map, *types.Interface, *types.Slice, *types.Pointer:
		return true // whether there is a body, headers, an error
	case *types.Basic:
		if u.Info()&types.IsBoolean != 0 {
			return true
		}
		if u.Info()&types.IsString != 0 {
			return holdsBody(f.Name()) // other texts are too many, and decide little
		}
	}
	if !isInteger(f.Type()) {
		return false
	}
	name := strings.ToLower(f.Name())
	return strings.Contains(name, "status") || strings.HasSuffix(name, "code")
}

// holdsBody reports whether a field of that name holds what is sent.
func holdsBody(name string) bool {
	name = strings.ToLower(name)
	return slices.ContainsFunc([]string{"body", "content", "data", "payload"}, func(word string) bool { return strings.Contains(name, word) })
}
