package protocol

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/ssa"
)

// TestTransferIsMonotone carries rows of the fixtures' functions over generated states: a set with more states
// gives at least what the smaller set gave, whatever was carried over before; and a state only ever grows.
func TestTransferIsMonotone(t *testing.T) {
	r := seeded(9)
	applied := 0
	for _, f := range functions(t) {
		if f.resp < 0 || f.req < 0 || len(f.rows) == 0 || f.broken || f.never {
			continue
		}
		call := anyCall(f)
		if call == nil {
			continue
		}
		// The function calls itself with what it was given.
		s := site{f: f, instr: call, steps: len(f.rows)}
		for _, v := range f.operands {
			s.args = append(s.args, f.eval(&state{}, v))
			s.from, s.cells = append(s.from, v), append(s.cells, nil)
		}
		small, more := []*state{someState(r), someState(r)}, []*state{someState(r), someState(r)}
		carry := func(list []*state) []*state {
			var out []*state
			for _, st := range list {
				for i := range f.rows {
					next := st.clone()
					s.r = &f.rows[i]
					if s.apply(next) {
						applied++
						grows(t, f, st, next)
						out = append(out, next)
					}
				}
			}
			return out
		}
		was := []*state{deep(small[0]), deep(small[1])}
		first := carry(small)
		for _, st := range carry(append(slices.Clone(more), small...)) {
			first = slices.DeleteFunc(first, st.equal)
		}
		for _, st := range first {
			t.Fatalf("%s: with more states before, this one is missing after:\n%s", f.fn, text(st))
		}
		for i := range was {
			if !was[i].equal(small[i]) {
				t.Fatalf("%s: a row changed the state before it:\n%s\n%s", f.fn, text(was[i]), text(small[i]))
			}
		}
	}
	if applied < 1000 {
		t.Errorf("only %d rows were carried out", applied)
	}
}

// grows checks that what was done and what was lost stays so.
func grows(t *testing.T, f *function, before, after *state) {
	t.Helper()
	for what, lost := range map[string]bool{
		"committed": before.committed && !after.committed,
		"body":      before.body && !after.body,
		"unknown":   before.unknown && !after.unknown,
		"lost":      before.lost && !after.lost,
		"complete":  before.complete && !after.complete,
		"failed":    before.failed && !after.failed,
		"methods":   after.methods&^before.methods != 0,
		"status":    before.committed && before.status != after.status,
		"headers":   before.committed && !slices.Equal(before.headers, after.headers),
	} {
		if lost {
			t.Fatalf("%s: %s was undone:\n%s\n%s", f.fn, what, text(before), text(after))
		}
	}
}

func anyCall(f *function) ssa.CallInstruction {
	for _, b := range f.fn.Blocks {
		for _, instr := range b.Instrs {
			if call, ok := instr.(ssa.CallInstruction); ok {
				return call
			}
		}
	}
	return nil
}

// TestHeight: no function of the fixtures has more states at a point or more rows than the bounds say, and
// what is past them is unknown.
func TestHeight(t *testing.T) {
	over := 0
	for _, f := range functions(t) {
		if len(f.rows) > maxRows {
			t.Errorf("%s has %d rows", f.fn, len(f.rows))
		}
		for i, set := range f.blocks {
			if len(set.list) > maxStates {
				t.Errorf("%s has %d states at block %d", f.fn, len(set.list), i)
			}
			if set.over {
				over++
			}
			for j, s := range set.list {
				for _, other := range set.list[:j] {
					if s.equal(other) {
						t.Errorf("%s has a state twice at block %d: %s", f.fn, i, text(s))
					}
				}
			}
			if set.over && (len(set.list) != 1 || !set.list[0].equal(top())) {
				t.Errorf("%s: past the bound block %d has %v", f.fn, i, members(&set))
			}
		}
	}
	if over == 0 {
		t.Error("no function of the fixtures is past the bound: protocol/limits ought to have one")
	}
}

// TestNothingCrashes: a crash silences a function, and with it every finding that it would have had. In the
// fixtures nothing crashes, and nothing is given up.
func TestNothingCrashes(t *testing.T) {
	for _, act := range Fixtures(t) {
		_, serves := act.Package.Imports["net/http"]
		if res := act.Result.(*Result); serves && res.in == nil && strings.Contains(act.Package.PkgPath, "/testdata/") {
			t.Errorf("%s: the analysis of the package crashed", act.Package)
		}
	}
	for _, f := range functions(t) {
		if f.broken {
			t.Errorf("%s crashed, or is too large", f.fn)
		}
	}
}
