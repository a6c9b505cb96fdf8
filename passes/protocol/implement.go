package protocol

import (
	"go/types"
	"strings"
)

// implementation returns the method that a call of an interface's method m runs, where one type alone implements
// the interface, in its own package. Of another package's interface that is the interface's method itself, whose fact
// is the summary of that one: the type may be unexported, and is then not among what importers see.
func (in *interp) implementation(of types.Type, m *types.Func) *types.Func {
	named, ok := types.Unalias(of).(*types.Named)
	if !ok || named.Obj().Pkg() == nil || named.TypeArgs() != nil {
		return nil
	}
	if named.Obj().Pkg() != in.pass.Pkg {
		return m
	}
	t, ok := in.implementers[named]
	if !ok {
		t = in.implementer(named)
		in.implementers[named] = t
	}
	return methodOf(t, m)
}

// methodOf returns the method of t that implements m.
func methodOf(t types.Type, m *types.Func) *types.Func {
	if t == nil {
		return nil
	}
	obj, _, _ := types.LookupFieldOrMethod(t, true, m.Pkg(), m.Name())
	fn, _ := obj.(*types.Func)
	return fn
}

// implementer returns the one type that this package declares, outside of tests, and that implements the interface, or nil.
func (in *interp) implementer(named *types.Named) types.Type {
	iface, ok := named.Underlying().(*types.Interface)
	if !ok || iface.NumMethods() == 0 {
		return nil
	}
	var found types.Type
	for _, obj := range in.implementing(iface) {
		t, ok := obj.Type().(*types.Named)
		if !ok || t.TypeParams() != nil || strings.HasSuffix(in.pass.Fset.Position(obj.Pos()).Filename, "_test.go") {
			continue
		}
		if found != nil {
			return nil
		}
		found = t
	}
	return found
}

// implementing lists the types that this package declares and that, or pointers to which, implement the interface.
func (in *interp) implementing(iface *types.Interface) []*types.TypeName {
	var list []*types.TypeName
	scope := in.pass.Pkg.Scope()
	for _, name := range scope.Names() {
		obj, ok := scope.Lookup(name).(*types.TypeName)
		if ok && !obj.IsAlias() && !types.IsInterface(obj.Type()) && types.Implements(types.NewPointer(obj.Type()), iface) {
			list = append(list, obj)
		}
	}
	return list
}

// exportImplementations makes facts of the methods of interfaces that other packages may call with an exchange: what the one
// type does that implements them.
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
		t := in.implementer(named)
		if t == nil {
			continue
		}
		for m := range named.Underlying().(*types.Interface).ExplicitMethods() {
			fn := methodOf(t, m)
			if fn == nil || !m.Exported() {
				continue
			}
			var fact summaryFact
			if f := in.byFn[in.pkg.Prog.FuncValue(fn.Origin())]; f != nil {
				fact = f.fact()
			} else if !in.pass.ImportObjectFact(fn, &fact) {
				continue
			}
			if fact != (summaryFact{}) {
				in.pass.ExportObjectFact(m, &fact)
			}
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
