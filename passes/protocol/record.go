package protocol

import (
	"fmt"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// A record is what is known of a struct that carries a status: an error, a response that is returned as a
// value, a builder. Records are values: equal ones are the same pointer (see intern), and a change makes another.
type record struct {
	typ    types.Type // of the struct, or of the pointer to it, that was made; nil if not known
	base   int        // the operand that has all the fields that are not listed, or -1
	zero   bool       // fields that are not listed have their zero value
	fields []fieldValue
}

// A fieldValue is what is known of one field, named by its path through structs.
type fieldValue struct {
	name string
	val  value
}

// intern returns the one record that is equal to r.
func (in *interp) intern(r record) *record {
	var b strings.Builder
	if r.typ != nil {
		b.WriteString(types.TypeString(r.typ, nil))
	}
	fmt.Fprintf(&b, "|%d|%t", r.base, r.zero)
	for _, f := range r.fields {
		fmt.Fprintf(&b, "|%s=%d,%d,%q,%d", f.name, f.val.kind, f.val.op, f.val.c, f.val.isNil)
	}
	key := b.String()
	if old := in.records[key]; old != nil {
		return old
	}
	in.records[key] = &r
	return &r
}

// with returns r with one field set.
func (in *interp) with(r *record, name string, v value) *record {
	next := *r
	// A struct that is set whole takes its parts with it.
	next.fields = slices.DeleteFunc(slices.Clone(r.fields), func(f fieldValue) bool {
		return f.name == name || strings.HasPrefix(f.name, name+".")
	})
	add := func(f fieldValue) {
		i, _ := slices.BinarySearchFunc(next.fields, f, func(a, b fieldValue) int { return strings.Compare(a.name, b.name) })
		next.fields = slices.Insert(next.fields, i, f)
	}
	if v.rec != nil && v.kind != operandKind {
		for _, f := range v.rec.fields {
			add(fieldValue{name + "." + f.name, f.val})
		}
		return in.intern(next)
	}
	add(fieldValue{name, fieldKnown(v)})
	return in.intern(next)
}

// fieldKnown is what a record keeps of a value.
func fieldKnown(v value) value {
	switch v.kind {
	case constKind:
		if v.isNil == yes {
			return nilValue
		}
		return constValue(v.c)
	case operandKind, partKind:
		return value{kind: v.kind, op: v.op, c: v.c}
	}
	return value{kind: plainKind, isNil: v.isNil}
}

// get returns what is known of the field of that name and type.
func (r *record) get(name string, t types.Type) value {
	for _, f := range r.fields {
		if f.name == name {
			return f.val
		}
		if strings.HasPrefix(name, f.name+".") {
			return value{} // a part of what is not known
		}
	}
	switch {
	case r.base >= 0:
		return value{kind: partKind, op: r.base, c: name}
	case !r.zero || t == nil:
		return value{}
	}
	switch u := t.Underlying().(type) {
	case *types.Basic:
		switch {
		case u.Info()&types.IsInteger != 0:
			return constValue("0")
		case u.Info()&types.IsString != 0:
			return constValue(`""`)
		case u.Info()&types.IsBoolean != 0:
			return constValue("false")
		}
	case *types.Map, *types.Pointer, *types.Interface, *types.Slice, *types.Signature:
		return nilValue
	}
	return value{}
}

// part returns what is known of the struct that lies in r under that name.
func (in *interp) part(r *record, name string, t types.Type) *record {
	next := record{typ: t, base: -1, zero: r.zero}
	if r.base >= 0 {
		return nil // a field of a field of an operand: rows have a path for it, and no value
	}
	for _, f := range r.fields {
		if rest, ok := strings.CutPrefix(f.name, name+"."); ok {
			next.fields = append(next.fields, fieldValue{rest, f.val})
		} else if f.name == name {
			next.zero = false
		}
	}
	return in.intern(next)
}

func isInteger(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsInteger != 0
}

// structOf returns the struct type that t is or points to.
func structOf(t types.Type) *types.Struct {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	s, _ := t.Underlying().(*types.Struct)
	return s
}

// partID numbers a field of an operand, or a question about it, as if it were a value of the function.
func (f *function) partID(op int, name string) int {
	p := operandPart{op, name}
	id, ok := f.parts[p]
	if !ok {
		id = f.next()
		f.parts[p] = id
		f.isPart[id] = true
	}
	return id
}

// An operandPart is a field of an operand, named as in conditions of rows.
type operandPart struct {
	op   int
	name string
}

// idOf numbers what a condition is about: an operand or a part of one if v is that, else x.
func (f *function) idOf(x ssa.Value, v value) int {
	switch v.kind {
	case operandKind:
		return f.id(f.operands[v.op])
	case partKind:
		return f.partID(v.op, v.c)
	}
	return f.id(x)
}

// typeName names a type as conditions do: an interface by the methods that it asks for.
func typeName(t types.Type) string {
	u, ok := t.Underlying().(*types.Interface)
	if !ok {
		return plainName(t)
	}
	var names []string
	for m := range u.Methods() {
		names = append(names, m.Name())
	}
	slices.Sort(names)
	return "interface{" + strings.Join(names, ",") + "}"
}

// plainName names a type, or what it points to, by what it is an alias of.
func plainName(t types.Type) string {
	t = types.Unalias(t)
	if p, ok := t.(*types.Pointer); ok {
		t = types.NewPointer(types.Unalias(p.Elem()))
	}
	return types.TypeString(t, nil)
}

// isOf tells whether a type assertion to the named type, or errors.As, finds r; maybe if that is not known.
func (r *record) isOf(question, name string, wraps bool) tri {
	if r.typ == nil {
		return maybe
	}
	if wraps && question == model.TypeField {
		if strings.HasPrefix(name, "interface{") {
			return maybe // it may ask for what wraps
		}
		return no
	}
	has := func(method string) bool {
		obj, _, _ := types.LookupFieldOrMethod(r.typ, false, nil, method)
		if obj == nil && strings.ToLower(method[:1]) == method[:1] {
			return false
		}
		_, ok := obj.(*types.Func)
		return ok
	}
	same := plainName(r.typ) == name
	if list, ok := strings.CutPrefix(name, "interface{"); ok {
		same = true
		for _, m := range strings.Split(strings.TrimSuffix(list, "}"), ",") {
			same = same && (m == "" || has(m))
		}
	}
	switch {
	case same:
		return yes
	case question == model.AsField && (has("Unwrap") || has("As")):
		return maybe
	}
	return no
}

// recordArgs writes a record as arguments of a result.
func (f *function) recordArgs(r *record) []model.Arg {
	var args []model.Arg
	for _, fv := range r.fields {
		if a, ok := f.fieldArg(fv.val); ok {
			args = append(args, model.Const(fv.name), a)
		} else if o := f.in.roles.output; o != nil && fv.name == o.Body {
			args = append(args, model.Const(fv.name), model.Const("?")) // that it is set counts
		}
	}
	if r.base >= 0 || !r.zero || r.typ == nil {
		return args
	}
	// What was left out of a literal is zero, and that counts: no status, no headers.
	s := structOf(r.typ)
	if s == nil {
		return args
	}
	for fld := range s.Fields() {
		if !f.in.roles.follows(fld) || slices.ContainsFunc(r.fields, func(fv fieldValue) bool { return fv.name == fld.Name() }) {
			continue
		}
		if a, ok := f.fieldArg(r.get(fld.Name(), fld.Type())); ok {
			args = append(args, model.Const(fld.Name()), a)
		}
	}
	return args
}

func (f *function) fieldArg(v value) (model.Arg, bool) {
	switch {
	case v.isNil == yes:
		return model.Const("nil"), true
	case v.kind == constKind, v.kind == operandKind, v.kind == partKind:
		return f.argOf(v), true
	}
	return model.Arg{}, false
}

// built makes the record that a callee's row says it returns; args are its fields.
func (s *site) built(t types.Type, args []model.Arg) *record {
	r := record{typ: t, base: -1}
	for i := 0; i+1 < len(args); i += 2 {
		v := s.value(args[i+1])
		if args[i+1].Operand < 0 && args[i+1].Text == "nil" {
			v = nilValue
		}
		r.fields = append(r.fields, fieldValue{args[i].Text, fieldKnown(v)})
	}
	return s.f.in.intern(r)
}

// typeNamed returns the type of that name, or a pointer to it, among the packages that this one
// imports at any depth; nil if it is in none.
func (in *interp) typeNamed(text string) types.Type {
	if text == plainErrorName {
		return plainError
	}
	name, pointer := strings.CutPrefix(text, "*")
	dot := strings.LastIndex(name, ".")
	if dot < 0 || strings.ContainsAny(name, "[]{} ") {
		return nil
	}
	pkg := in.packages()[name[:dot]]
	if pkg == nil {
		return nil
	}
	obj, ok := pkg.Scope().Lookup(name[dot+1:]).(*types.TypeName)
	if !ok {
		return nil
	}
	if pointer {
		return types.NewPointer(obj.Type())
	}
	return obj.Type()
}

// packages lists the package and those that it imports, at any depth, by path.
func (in *interp) packages() map[string]*types.Package {
	if in.known == nil {
		in.known = map[string]*types.Package{}
		var add func(p *types.Package)
		add = func(p *types.Package) {
			if in.known[p.Path()] == nil {
				in.known[p.Path()] = p
				for _, q := range p.Imports() {
					add(q)
				}
			}
		}
		add(in.pass.Pkg)
	}
	return in.known
}
