package protocol

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// plainError is the type of what errors.New returns: that it is none of the types which carry a status decides what
// a central place answers. Export data may leave the type out, so it is made here.
var plainError = func() types.Type {
	pkg := types.NewPackage("errors", "errors")
	named := types.NewNamed(types.NewTypeName(0, pkg, "errorString", nil), types.NewStruct(nil, nil), nil)
	ptr := types.NewPointer(named)
	text := types.NewTuple(types.NewVar(0, pkg, "", types.Typ[types.String]))
	recv := types.NewVar(0, pkg, "e", ptr)
	named.AddMethod(types.NewFunc(0, pkg, "Error", types.NewSignatureType(recv, nil, nil, nil, text, false)))
	return ptr
}()

var plainErrorName = types.TypeString(plainError, nil)

// plain is the record of such an error.
func (in *interp) plain() *record { return in.intern(record{typ: plainError, base: -1}) }

// isPlain reports whether the result is such an error, or wraps one: to a caller who asks for no type it is an
// error like any other.
func isPlain(r model.Result) bool {
	return (r.Kind == model.Built || r.Kind == model.Wrapping) && len(r.Args) == 1 && r.Args[0].Text == plainErrorName
}

// onlyText reports whether the variadic operand i is known to hold no error: fmt.Errorf then wraps none.
func (s *site) onlyText(i int) bool {
	if i >= len(s.from) || s.from[i] == nil {
		return false
	}
	if c, ok := s.from[i].(*ssa.Const); ok {
		return c.Value == nil
	}
	list, ok := literalElements(s.from[i])
	if !ok {
		return false
	}
	for _, v := range list {
		mi, ok := v.(*ssa.MakeInterface)
		if !ok || types.Implements(mi.X.Type(), errorType.Underlying().(*types.Interface)) {
			return false
		}
	}
	return true
}

// literalElements lists what the literal behind v, a slice of a new array that is used for nothing else, was filled with. It
// reports false if not all of that is seen.
func literalElements(v ssa.Value) ([]ssa.Value, bool) {
	s, ok := v.(*ssa.Slice)
	if !ok || s.Low != nil || s.High != nil {
		return nil, false
	}
	a, ok := s.X.(*ssa.Alloc)
	if !ok {
		return nil, false
	}
	var list []ssa.Value
	for _, ref := range *a.Referrers() {
		switch ref := ref.(type) {
		case *ssa.IndexAddr:
			for _, use := range *ref.Referrers() {
				store, ok := use.(*ssa.Store)
				if !ok || store.Addr != ref {
					return nil, false
				}
				list = append(list, store.Val)
			}
		case *ssa.Slice:
			if ref != s {
				return nil, false
			}
		case *ssa.DebugRef:
		default:
			return nil, false
		}
	}
	return list, true
}

// sentinelOf tells what is known of a package-level error: it is certainly set if it is another package's, or if its one
// store is of a new error, made when the package is initialised.
func (in *interp) sentinelOf(g *ssa.Global) value {
	set := value{kind: plainKind, isNil: no}
	if g.Pkg != in.pkg {
		return set
	}
	st := in.stores()[g]
	if st.n != 1 || st.last.Parent().Name() != "init" {
		return value{}
	}
	switch v := st.last.Val.(type) {
	case *ssa.MakeInterface:
		return set
	case *ssa.Call:
		if fn := v.Common().StaticCallee(); fn != nil {
			switch fn.String() {
			case "errors.New":
				set.rec = in.plain()
				return set
			case "fmt.Errorf":
				return set
			}
		}
	}
	return value{}
}

// elements lists what a variadic operand is given, if the call lists it.
func (s *site) elements(operand int) []ssa.Value {
	if operand >= len(s.from) || s.from[operand] == nil {
		return nil
	}
	list, _ := literalElements(s.from[operand])
	return list
}
