package protocol

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// An implementationFact hangs on an interface and names the one type of its package that implements it.
type implementationFact struct{ Type string }

func (*implementationFact) AFact() {}

func (i *implementationFact) String() string { return "implemented by " + i.Type }

// implementation returns the method that a call of an interface's method runs, where one type alone implements
// the interface: in this package if the interface is of this package, else in the interface's own.
func (in *interp) implementation(c *ssa.CallCommon) *types.Func {
	named, ok := types.Unalias(c.Value.Type()).(*types.Named)
	if !ok || named.Obj().Pkg() == nil || named.TypeArgs() != nil {
		return nil
	}
	t, ok := in.implementers[named]
	if !ok {
		t = in.soleImplementer(named)
		in.implementers[named] = t
	}
	if t == nil {
		return nil
	}
	obj, _, _ := types.LookupFieldOrMethod(t, true, c.Method.Pkg(), c.Method.Name())
	m, _ := obj.(*types.Func)
	return m
}

func (in *interp) soleImplementer(named *types.Named) types.Type {
	if named.Obj().Pkg() == in.pass.Pkg {
		return in.implementer(named)
	}
	var fact implementationFact
	if !in.pass.ImportObjectFact(named.Obj(), &fact) {
		return nil
	}
	obj, _ := named.Obj().Pkg().Scope().Lookup(fact.Type).(*types.TypeName)
	if obj == nil {
		return nil
	}
	return obj.Type()
}

// implementer returns the one type that this package declares, outside of tests, and that implements the interface, or nil.
func (in *interp) implementer(named *types.Named) types.Type {
	iface, ok := named.Underlying().(*types.Interface)
	if !ok || iface.NumMethods() == 0 {
		return nil
	}
	var found types.Type
	scope := in.pass.Pkg.Scope()
	for _, name := range scope.Names() {
		obj, ok := scope.Lookup(name).(*types.TypeName)
		if !ok || obj.IsAlias() || types.IsInterface(obj.Type()) || strings.HasSuffix(in.pass.Fset.Position(obj.Pos()).Filename, "_test.go") {
			continue
		}
		t, ok := obj.Type().(*types.Named)
		if !ok || t.TypeParams() != nil || !types.Implements(types.NewPointer(t), iface) {
			continue
		}
		if found != nil {
			return nil
		}
		found = t
	}
	return found
}

// exportImplementations makes facts of the interfaces that other packages may call with an exchange.
func (in *interp) exportImplementations() {
	scope := in.pass.Pkg.Scope()
	for _, name := range scope.Names() {
		obj, ok := scope.Lookup(name).(*types.TypeName)
		if !ok || !obj.Exported() || obj.IsAlias() {
			continue
		}
		named, ok := obj.Type().(*types.Named)
		if !ok || named.TypeParams() != nil || !in.givenExchange(named) {
			continue
		}
		if t, ok := in.implementer(named).(*types.Named); ok {
			in.pass.ExportObjectFact(obj, &implementationFact{t.Obj().Name()})
		}
	}
}

// givenExchange reports whether a method of the interface has a parameter that leads to an exchange.
func (in *interp) givenExchange(named *types.Named) bool {
	iface, ok := named.Underlying().(*types.Interface)
	if !ok {
		return false
	}
	for m := range iface.Methods() {
		for p := range m.Signature().Params().Variables() {
			switch in.roles.of(p.Type()) {
			case responseRole, wrapperRole, requestRole, carrierRole:
				return true
			}
		}
	}
	return false
}
