package protocol

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// alwaysEncodes reports whether the data that the call encodes can always be: operand 1, or all that it is given as a value of any type; in
// rows of the tables any operand, since none has an interface beside it.
func (s *site) alwaysEncodes() bool {
	if s.r.table || len(s.from) > 1 && alwaysEncodes(s.from[1]) {
		return slices.ContainsFunc(s.from, alwaysEncodes)
	}
	some := false
	for _, v := range s.from {
		if mi, ok := v.(*ssa.MakeInterface); ok && types.IsInterface(mi.Type()) && mi.Type().Underlying().(*types.Interface).Empty() {
			if some = true; !alwaysEncodes(mi) {
				return false
			}
		}
	}
	return some
}

// alwaysEncodes reports whether encoding/json cannot fail on v: its type is made of strings, integers,
// booleans, and structs, slices and maps of such, and no method of its own encodes it.
func alwaysEncodes(v ssa.Value) bool {
	mi, ok := v.(*ssa.MakeInterface)
	return ok && (encodes(mi.X.Type(), 0) || onlyDecoded(mi.X) || literalEncodes(mi.X, 0))
}

// onlyDecoded reports whether v points to an empty interface that nothing in the function stores to: what a
// decoder of JSON has put there can be encoded again.
func onlyDecoded(v ssa.Value) bool {
	a, ok := v.(*ssa.Alloc)
	if !ok || a.Referrers() == nil {
		return false
	}
	u, ok := a.Type().Underlying().(*types.Pointer).Elem().Underlying().(*types.Interface)
	if !ok || u.NumMethods() > 0 {
		return false
	}
	for _, ref := range *a.Referrers() {
		mi, ok := ref.(*ssa.MakeInterface)
		if !ok {
			return false
		}
		for _, use := range *mi.Referrers() {
			call, ok := use.(*ssa.Call)
			if !ok {
				return false
			}
			name, _ := calleeName(call.Common())
			if name != "(*encoding/json.Decoder).Decode" && name != "encoding/json.Unmarshal" && name != "(*encoding/json.Encoder).Encode" && name != "encoding/json.Marshal" {
				return false
			}
		}
	}
	return true
}

func encodes(t types.Type, depth int) bool {
	if depth > 6 {
		return false
	}
	for _, name := range []string{"MarshalJSON", "MarshalText"} {
		if obj, _, _ := types.LookupFieldOrMethod(t, true, nil, name); obj != nil {
			return false
		}
	}
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&(types.IsString|types.IsInteger|types.IsBoolean) != 0
	case *types.Pointer:
		return encodes(u.Elem(), depth+1)
	case *types.Slice:
		return encodes(u.Elem(), depth+1)
	case *types.Array:
		return encodes(u.Elem(), depth+1)
	case *types.Map:
		return encodes(u.Key(), depth+1) && encodes(u.Elem(), depth+1)
	case *types.Struct:
		for f := range u.Fields() {
			if f.Exported() && !encodes(f.Type(), depth+1) {
				return false
			}
		}
		return true
	}
	return false
}

// neverFails reports whether the callee takes this way only where it could not encode what it is given, and that can always be.
func (s *site) neverFails() bool {
	g := s.r.Because
	return !s.r.table && g.Kind == model.OnError && g.Key == "encode" && g.Bad && s.alwaysEncodes()
}

// literalEncodes likewise of a map of texts to anything that is filled where it is made.
func literalEncodes(v ssa.Value, depth int) bool {
	m, ok := v.(*ssa.MakeMap)
	if !ok || depth > 4 || !isText(m.Type().Underlying().(*types.Map).Key()) {
		return false
	}
	return !slices.ContainsFunc(*m.Referrers(), func(ref ssa.Instruction) bool {
		switch ref := ref.(type) {
		case *ssa.MapUpdate:
			mi, ok := ref.Value.(*ssa.MakeInterface)
			return ref.Map != v || !ok && !encodes(ref.Value.Type(), 0) || ok && !encodes(mi.X.Type(), 0) && !literalEncodes(mi.X, depth+1)
		case *ssa.MakeInterface, *ssa.DebugRef:
			return false
		}
		return true
	})
}

// wrapsEncoder follows a call of a function without the exchange whose error is that of what encodes its data.
func (f *function) wrapsEncoder(st *state, c *ssa.CallCommon, res ssa.Value) {
	g := f.in.byFn[c.StaticCallee()]
	if g == nil || g.touches() || !g.onlyEncodes() {
		return
	}
	part := 0
	if tuple, ok := res.Type().(*types.Tuple); ok {
		part = tuple.Len()
	}
	st.bind(f.id(res), part, value{kind: plainKind, src: model.Guard{Kind: model.OnError, Key: "encode"}})
}

// onlyEncodes reports whether the function returns an error last, and none but of encoding.
func (f *function) onlyEncodes() bool {
	if f.encoding == maybe {
		f.encoding = no
		if f.returnsEncoding() {
			f.encoding = yes
		}
	}
	return f.encoding == yes
}

func (f *function) returnsEncoding() bool {
	some := false
	for _, b := range f.fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok {
			continue
		}
		n := len(ret.Results)
		if n == 0 || !isError(ret.Results[n-1].Type()) {
			return false
		}
		switch v := ret.Results[n-1].(type) {
		case *ssa.Const:
		case *ssa.Extract:
			call, ok := v.Tuple.(*ssa.Call)
			if !ok || !encodingError(call, v.Index) {
				return false
			}
			some = true
		default:
			return false
		}
	}
	return some
}

// encodingError reports whether that result of the call is, by the tables, an error of encoding.
func encodingError(call *ssa.Call, i int) bool {
	name, _ := calleeName(call.Common())
	rows, ok := model.Lookup(name)
	return ok && len(rows) == 1 && i < len(rows[0].Results) && rows[0].Results[i].String() == "error?(encode)"
}
