package protocol

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// dump writes what is known of the functions whose name contains the word: their rows, their events and the
// states at each block, for whoever has to find out why.
func (in *interp) dump(w io.Writer, word string) {
	for _, f := range in.all {
		if f.touches() && f.fn.Blocks != nil && strings.Contains(f.fn.String(), word) {
			f.dump(w)
		}
	}
}

// dump writes, of one function, its operands, its rows, and in the order of its lines the events, each with what
// every group of paths has done that gets there; then the states that reach each block.
func (f *function) dump(w io.Writer) {
	var ops []string
	for i, v := range f.operands {
		ops = append(ops, fmt.Sprintf("$%d %s", i, v.Name()))
	}
	fmt.Fprintf(w, "func %s(%s)\n", f.fn.RelString(f.in.pkg.Pkg), strings.Join(ops, ", "))
	switch {
	case f.root && f.ways == allMethods:
		fmt.Fprintln(w, "  handler of all methods")
	case f.root:
		fmt.Fprintf(w, "  handler of %s\n", strings.Join(f.ways.names(), " "))
	}
	for _, r := range f.rows {
		fmt.Fprintf(w, "  row %s\n", r)
	}
	events := slices.Clone(f.events)
	slices.SortStableFunc(events, func(a, b *Event) int { return int(a.Instr.Pos()) - int(b.Instr.Pos()) })
	for _, e := range events {
		fmt.Fprintf(w, "  line %d: %s", f.line(e.Instr), e.Kind)
		if e.Header != "" {
			fmt.Fprintf(w, " if status and headers were sent: %s", e.Header)
		}
		if e.Inner != nil {
			fmt.Fprintf(w, " by %s, line %d", e.Inner.f.fn.Name(), e.Inner.f.line(e.Inner.Instr))
		}
		fmt.Fprintln(w)
		for _, m := range e.moments {
			fmt.Fprintf(w, "    %s", f.describe(m.st))
			if m.reason.Kind != "" {
				fmt.Fprintf(w, " for %s", m.reason)
			}
			fmt.Fprintln(w)
		}
	}
	for i, set := range f.blocks {
		b := f.fn.Blocks[i]
		fmt.Fprintf(w, "  block %d %s", i, b.Comment)
		if line := f.blockLine(b); line > 0 {
			fmt.Fprintf(w, ", line %d", line)
		}
		if set.over {
			fmt.Fprint(w, ", more states than are told apart")
		}
		fmt.Fprintln(w)
		for _, st := range set.list {
			fmt.Fprintf(w, "    %s\n", f.describe(st))
		}
	}
}

func (f *function) line(instr ssa.Instruction) int {
	return f.in.pass.Fset.Position(instr.Pos()).Line
}

// blockLine is the line of the first instruction of a block that has one, or 0.
func (f *function) blockLine(b *ssa.BasicBlock) int {
	for _, instr := range b.Instrs {
		if _, ok := instr.(*ssa.Phi); !ok && instr.Pos().IsValid() {
			return f.line(instr)
		}
	}
	return 0
}

// describe writes a state: what was done, in the words of rows; the conditions that led there, with the block at
// which each ends; and what is known of values.
func (f *function) describe(st *state) string {
	o := f.rowOf(st, nil).Outcome
	o.Because.Kind = "" // it is the last of the conditions
	text := o.String()
	if st.committed {
		text += " sent"
	}
	var parts []string
	for _, fr := range st.guards {
		until := "the end"
		if fr.pop >= 0 {
			until = fmt.Sprintf("block %d", fr.pop)
		}
		parts = append(parts, fmt.Sprintf("%s until %s", fr.guard, until))
	}
	if len(parts) > 0 {
		text += " [" + strings.Join(parts, ", ") + "]"
	}
	if known := f.known(st); len(known) > 0 {
		text += " {" + strings.Join(known, ", ") + "}"
	}
	return text
}

// known lists what the state knows of values, by their names in the source.
func (f *function) known(st *state) []string {
	names, operands := map[int]string{}, map[int]string{}
	for v, id := range f.ids {
		names[id] = f.name(v, 0)
	}
	for i, v := range f.operands {
		if _, ok := v.(*ssa.FreeVar); ok { // what it was when it was captured; now it may be another
			operands[f.id(v)] = fmt.Sprintf("$%d", i)
		}
	}
	for p, id := range f.parts {
		names[id] = fmt.Sprintf("$%d.%s", p.op, strings.ReplaceAll(p.name, "\x00", " "))
	}
	var list []string
	for _, b := range st.env {
		name := names[b.id]
		switch {
		case b.part == 0 && operands[b.id] != "":
			name = operands[b.id]
		case b.part > 0:
			name += fmt.Sprintf(" result %d", b.part-1)
		case b.part == cell:
			name = strings.TrimPrefix(name, "&")
		case b.part == recPart:
			name = strings.TrimPrefix(name, "&") + ".*"
		}
		list = append(list, name+"="+b.val.Value().String())
	}
	for _, b := range st.differs {
		list = append(list, names[b.id]+"≠"+b.val.c)
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// name names a value as the source does: by its variable, or by how it is computed.
func (f *function) name(v ssa.Value, depth int) string {
	if depth > 4 {
		return v.Name()
	}
	sub := func(v ssa.Value) string { return f.name(v, depth+1) }
	switch v := v.(type) {
	case *ssa.Parameter:
		return v.Name()
	case *ssa.FreeVar:
		if f.capturesByReference(v) {
			return "&" + v.Name()
		}
	case *ssa.Alloc:
		if v.Comment != "" {
			return "&" + v.Comment
		}
	case *ssa.Phi:
		if v.Comment != "" {
			return v.Comment
		}
	case *ssa.Const:
		return constText(v)
	case *ssa.Call:
		name := v.Call.Value.Name()
		if v.Call.IsInvoke() {
			name = sub(v.Call.Value) + "." + v.Call.Method.Name()
		} else if fn := v.Call.StaticCallee(); fn != nil {
			name = fn.Name()
		}
		return fmt.Sprintf("%s():%d", name, f.line(v)) // with its line: there may be several
	case *ssa.Extract:
		return fmt.Sprintf("%s#%d", sub(v.Tuple), v.Index)
	case *ssa.UnOp:
		if x := sub(v.X); v.Op.String() == "*" && strings.HasPrefix(x, "&") {
			return x[1:]
		} else {
			return v.Op.String() + x
		}
	case *ssa.BinOp:
		return sub(v.X) + v.Op.String() + sub(v.Y)
	case *ssa.FieldAddr:
		return "&" + strings.TrimPrefix(sub(v.X), "&") + "." + fieldName(v)[strings.LastIndex(fieldName(v), ".")+1:]
	case *ssa.MakeInterface:
		return sub(v.X)
	case *ssa.ChangeInterface:
		return sub(v.X)
	}
	return v.Name()
}

func (k EventKind) String() string {
	return [...]string{"commit", "again", "content", "late", "read", "told", "silent", "ignored", "empty", "unfinished", "worked", "nodata"}[k]
}

func (v value) String() string {
	var s string
	switch v.kind {
	case constKind:
		s = v.c
		if s == "nil" {
			return s
		}
	case operandKind:
		s = fmt.Sprintf("$%d", v.op)
	case partKind:
		s = fmt.Sprintf("$%d.%s", v.op, v.c)
	default:
		s = kindNames[v.kind]
	}
	if v.isNil != maybe {
		s += [...]string{"", "(nil)", "(not nil)"}[v.isNil]
	}
	if v.src.Kind != "" {
		s += " of " + v.src.String()
	}
	if v.input {
		s += " of the client"
	}
	if v.rec != nil {
		s += v.rec.String()
	}
	return s
}

var kindNames = map[kind]string{
	unknownKind: "?", responseKind: "response", wrapperKind: "wrapper", headerKind: "header", writerKind: "writer",
	requestKind: "request", carrierKind: "carrier", reqHeaderKind: "request header", readerKind: "body", plainKind: "value",
}

func (r *record) String() string {
	known := map[string]string{}
	for _, f := range r.fields {
		known[f.name] = f.val.String()
	}
	var list []string
	for _, name := range slices.Sorted(maps.Keys(known)) {
		list = append(list, name+":"+known[name])
	}
	switch {
	case r.base >= 0:
		list = append(list, fmt.Sprintf("else $%d", r.base))
	case r.zero:
		list = append(list, "else zero")
	}
	return "{" + strings.Join(list, " ") + "}"
}
