package protocol

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// dump writes what is known of the functions whose name contains one of the words: their
// rows, their events and the states at each block, for whoever has to find out why.
func (in *interp) dump(w io.Writer, word string) {
	for _, f := range in.all {
		if f.touches() && f.fn.Blocks != nil && strings.Contains(f.fn.String(), word) {
			f.dump(w)
		}
	}
}

func (f *function) dump(w io.Writer) {
	fmt.Fprintf(w, "func %s\n", f.fn)
	if f.root {
		fmt.Fprintf(w, "  handler of %s\n", strings.Join(f.ways.names(), " "))
	}
	for _, r := range f.rows {
		fmt.Fprintf(w, "  row %s\n", r)
	}
	for _, e := range f.events {
		fmt.Fprintf(w, "  line %d: %s %s\n", f.line(e.Instr), e.Kind, e.Header)
		for _, m := range e.moments {
			fmt.Fprintf(w, "    because(%s) %s\n", m.reason, f.describe(m.st))
		}
	}
	for i, set := range f.blocks {
		fmt.Fprintf(w, "  block %d %s\n", i, f.fn.Blocks[i].Comment)
		for _, st := range set.list {
			fmt.Fprintf(w, "    %s\n", f.describe(st))
		}
	}
}

func (f *function) line(instr ssa.Instruction) int {
	return f.in.pass.Fset.Position(instr.Pos()).Line
}

// describe writes a state in the words of rows.
func (f *function) describe(st *state) string {
	o := f.rowOf(st, nil).Outcome
	var guards []string
	for _, fr := range st.guards {
		guards = append(guards, fmt.Sprintf("%s@%d", fr.guard, fr.pop))
	}
	var known []string
	for v, id := range f.ids {
		for _, b := range st.env {
			if b.id == id {
				known = append(known, fmt.Sprintf("%s.%d=%s", v.Name(), b.part, b.val))
			}
		}
	}
	slices.Sort(known)
	return fmt.Sprintf("%s guards[%s] known%v", o, strings.Join(guards, " "), known)
}

func (k EventKind) String() string {
	return [...]string{"commit", "again", "content", "late", "read", "ignored"}[k]
}

func (v value) String() string {
	s := [...]string{"?", v.c, fmt.Sprintf("$%d", v.op), "response", "wrapper", "header", "writer", "request", "carrier", "request header", "body", "value"}[v.kind]
	if v.isNil != maybe {
		s += [...]string{"", "(nil)", "(not nil)"}[v.isNil]
	}
	if v.src.Kind != "" {
		s += " of " + v.src.String()
	}
	return s
}
