package protocol

import (
	"go/token"
	"go/types"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// A List is a list that was decoded from the request's body and is worked through in the same function.
type List struct {
	Name       string    // the field or variable that holds it
	Operations bool      // each element says what to do
	Bound      int64     // the constant that its length is compared with; 0 if there is none
	Loop       token.Pos // where it is worked through
}

// A list is a List as the function has it.
type list struct {
	List
	loads []ssa.Value // where it is loaded
	tag   string      // of the field that holds it
	typ   types.Type
}

// lists notes, at each call that decodes the request's body, the lists that are then worked through. A list that another
// function gets, or that lies in what another function gets, is not among them: it may bound it.
func (f *function) lists() {
	for _, e := range slices.Clone(f.events) {
		call, ok := e.Instr.(*ssa.Call)
		if e.Kind != Read || !ok || !e.decodes() {
			continue
		}
		for _, root := range f.decoded(call) {
			found, seen := listsIn(root)
			seen = seen && !(validates(root.Type()) && !f.in.inTables(call))
			for _, l := range found {
				if bounded := l.bounds(); !seen || bounded || l.mayBeBounded() || !l.worked() {
					continue
				}
				ev := f.event(Worked, call, nil, l.Name)
				for _, m := range e.moments {
					ev.add(&Moment{st: m.st, status: m.status, decided: true, list: &l.List})
				}
			}
		}
	}
}

// decodes reports whether what reads the body there says so if it cannot, or returns all of it: who reads a form looks for a parameter.
func (e *Event) decodes() bool {
	for e.Inner != nil {
		e = e.Inner
	}
	call, ok := e.Instr.(ssa.CallInstruction)
	if !ok {
		return false
	}
	_, obj := calleeName(call.Common())
	if obj == nil {
		return false
	}
	in := e.f.in
	rows, known := in.tableRows(obj)
	if !known && obj.Pkg() != in.pass.Pkg {
		rows = in.imported(obj).rows
	}
	results := obj.Signature().Results()
	if results.Len() > 0 && types.TypeString(results.At(0).Type(), nil) == "[]byte" && slices.ContainsFunc(rows, func(r row) bool { return len(r.Results) > 0 && r.Results[0].Kind == model.Input }) {
		return true
	}
	return slices.ContainsFunc(rows, func(r row) bool {
		return slices.ContainsFunc(r.Results, func(res model.Result) bool {
			return (res.Kind == model.MaybeErr || res.Kind == model.NonNil) && len(res.Args) > 0 && (res.Args[0].Text == "body" || res.Args[0].Text == "decode")
		})
	})
}

// inTables reports whether the tables have a row for what is called: it calls no method of what it fills but those by which that
// decodes itself.
func (in *interp) inTables(call *ssa.Call) bool {
	_, obj := calleeName(call.Common())
	if obj == nil {
		return false
	}
	rows, _ := in.tableRows(obj)
	return len(rows) > 0 && rows[0].table // and not what is known of another package's function
}

// validates reports whether the type has a method by which who decodes it may ask whether it is valid.
func validates(t types.Type) bool {
	for m := range types.NewMethodSet(t).Methods() {
		if strings.Contains(strings.ToLower(m.Obj().Name()), "valid") {
			return true
		}
	}
	return false
}

// decoded lists what the call fills with what it reads: variables to which it gets a pointer, its results, and what
// json.Unmarshal and its like make of the bytes that it returns.
func (f *function) decoded(call *ssa.Call) []ssa.Value {
	var roots []ssa.Value
	addArgs := func(c *ssa.CallCommon) {
		for _, v := range c.Args {
			if mi, ok := v.(*ssa.MakeInterface); ok {
				v = mi.X
			}
			if a, ok := v.(*ssa.Alloc); ok && f.in.roles.of(a.Type()) == noRole {
				roots = append(roots, a)
			}
		}
	}
	addArgs(call.Common())
	results := []ssa.Value{call}
	for _, ref := range *call.Referrers() {
		if x, ok := ref.(*ssa.Extract); ok {
			results = append(results, x)
		}
	}
	for _, v := range results {
		switch t := v.Type().Underlying().(type) {
		case *types.Slice:
			if b, ok := t.Elem().Underlying().(*types.Basic); !ok || b.Kind() != types.Byte {
				roots = append(roots, v)
				continue
			}
			for _, ref := range *v.Referrers() {
				if c, ok := ref.(*ssa.Call); ok {
					if name, _ := calleeName(c.Common()); strings.HasSuffix(name, ".Unmarshal") {
						addArgs(c.Common())
					}
				}
			}
		case *types.Pointer:
			if structOf(t) != nil && f.in.roles.of(v.Type()) == noRole {
				roots = append(roots, v)
			}
		}
	}
	return roots
}

// listsIn lists the slices that lie in root, a variable, a pointer to a struct or a slice, and are loaded. seen says that no other
// function looks at the whole.
func listsIn(root ssa.Value) (found []*list, seen bool) {
	if s, ok := root.Type().Underlying().(*types.Slice); ok {
		return []*list{{loads: []ssa.Value{root}, typ: s}}, true
	}
	at := func(name, tag string, t types.Type) *list {
		for _, l := range found {
			if l.Name == name {
				return l
			}
		}
		l := &list{tag: tag, typ: t}
		l.Name = name
		found = append(found, l)
		return l
	}
	decoders := 0
	var walk func(addr ssa.Value, name, tag string) bool
	walk = func(addr ssa.Value, name, tag string) bool {
		alone := true
		for _, ref := range *addr.Referrers() {
			switch ref := ref.(type) {
			case *ssa.DebugRef:
			case *ssa.FieldAddr:
				s := structOf(addr.Type())
				if s == nil {
					return false
				}
				alone = walk(ref, s.Field(ref.Field).Name(), s.Tag(ref.Field)) && alone
			case *ssa.UnOp:
				switch ref.Type().Underlying().(type) {
				case *types.Slice:
					l := at(name, tag, ref.Type())
					l.loads = append(l.loads, ref)
				case *types.Struct, *types.Pointer:
					alone = false // the whole, or a part with lists of its own: it may go anywhere
				}
			case *ssa.MakeInterface:
				decoders += len(*ref.Referrers())
			case *ssa.Call:
				decoders++
			case *ssa.Store:
				alone = alone && ref.Addr == addr
			default:
				alone = false
			}
		}
		return alone
	}
	if root.Referrers() == nil {
		return nil, false
	}
	seen = walk(root, "", "") && !ownDecoding(root.Type())
	if _, ok := root.(*ssa.Alloc); ok {
		decoders-- // the call that fills it; another may validate it
	}
	return found, seen && decoders <= 0
}

// ownDecoding reports whether the type decodes itself and may bound itself there.
func ownDecoding(t types.Type) bool {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	for _, name := range []string{"UnmarshalJSON", "UnmarshalXML", "UnmarshalText"} {
		if obj, _, _ := types.LookupFieldOrMethod(types.NewPointer(t), true, nil, name); obj != nil {
			return true
		}
	}
	return false
}

// mayBeBounded reports whether the list goes to another function, or its field's tag asks a validator for a bound.
func (l *list) mayBeBounded() bool {
	for _, key := range []string{"validate", "binding", "valid"} {
		rules := reflect.StructTag(l.tag).Get(key)
		for word := range strings.FieldsFuncSeq(strings.ToLower(rules), func(r rune) bool { return !unicode.IsLetter(r) }) {
			if slices.ContainsFunc([]string{"max", "lt", "len", "eq"}, func(bound string) bool { return strings.HasPrefix(word, bound) }) {
				return true
			}
		}
	}
	if ownDecoding(l.typ) {
		return true
	}
	for _, v := range l.loads {
		for _, ref := range *v.Referrers() {
			switch ref := ref.(type) {
			case *ssa.Call:
				if !isBuiltin(ref, "len") && !isBuiltin(ref, "cap") {
					return true
				}
			case *ssa.IndexAddr, *ssa.BinOp, *ssa.DebugRef:
			default:
				return true
			}
		}
	}
	return false
}

// worked reports whether a loop goes over the list, and what its elements are.
func (l *list) worked() bool {
	s, ok := l.typ.Underlying().(*types.Slice)
	if !ok {
		return false
	}
	l.Operations = isOperation(s.Elem())
	for _, v := range l.loads {
		for _, ref := range *v.Referrers() {
			if ia, ok := ref.(*ssa.IndexAddr); ok {
				if _, fixed := ia.Index.(*ssa.Const); fixed || !inLoop(ia.Block()) {
					continue
				}
				if stopsAt(ia.Index) {
					return false
				}
				l.Loop = loopPos(ia)
			}
		}
	}
	return l.Loop.IsValid()
}

// stopsAt reports whether a loop's counter is compared with something other than a length: the loop may end there.
func stopsAt(counter ssa.Value) bool {
	for _, ref := range *counter.Referrers() {
		op, ok := ref.(*ssa.BinOp)
		if !ok {
			continue
		}
		other := op.Y
		if other == counter {
			other = op.X
		}
		switch op.Op {
		case token.LSS, token.LEQ, token.GTR, token.GEQ, token.EQL, token.NEQ:
			if length, ok := other.(*ssa.Call); !ok || !isBuiltin(length, "len") {
				return true
			}
		}
	}
	return false
}

// loopPos is where something is done with the element.
func loopPos(ia *ssa.IndexAddr) token.Pos {
	if ia.Pos().IsValid() {
		return ia.Pos()
	}
	for _, instr := range ia.Block().Instrs {
		if instr.Pos().IsValid() {
			return instr.Pos()
		}
	}
	return token.NoPos
}

// inLoop reports whether the block can come again.
func inLoop(b *ssa.BasicBlock) bool {
	seen := map[*ssa.BasicBlock]bool{}
	var reach func(from *ssa.BasicBlock) bool
	reach = func(from *ssa.BasicBlock) bool {
		for _, s := range from.Succs {
			if s == b {
				return true
			}
			if !seen[s] {
				seen[s] = true
				if reach(s) {
					return true
				}
			}
		}
		return false
	}
	return reach(b)
}

// isOperation reports whether a value of type t says what to do: it is a struct with a field that is named so, in Go or on
// the wire.
func isOperation(t types.Type) bool {
	s := structOf(t)
	if s == nil {
		s, _ = t.Underlying().(*types.Struct)
	}
	if s == nil {
		return false
	}
	for i := range s.NumFields() {
		wire, _, _ := strings.Cut(reflect.StructTag(s.Tag(i)).Get("json"), ",")
		for _, name := range []string{s.Field(i).Name(), wire} {
			switch strings.ToLower(name) {
			case "method", "op", "operation", "action", "verb", "command", "cmd":
				return true
			}
		}
	}
	return false
}

// List returns the list that is worked through, for events of kind Worked.
func (m *Moment) List() *List { return m.list }

// String names the list for messages.
func (l *List) String() string {
	what := "list"
	if l.Operations {
		what = "list of operations"
	}
	if l.Name == "" {
		return what
	}
	return what + " " + strconv.Quote(l.Name)
}
