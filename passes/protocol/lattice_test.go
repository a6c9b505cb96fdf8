package protocol

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// The laws of the engine's lattice: sets of states under union with a bound, rows under merging, and
// the steps that carry a state on. The states are generated from few values, so that many are equal.

// trials is how many generated cases each law is tried on.
const trials = 3000

func seeded(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 1)) }

func pick[T any](r *rand.Rand, list ...T) T { return list[r.IntN(len(list))] }

func someGuard(r *rand.Rand) model.Guard {
	return pick(r,
		model.Guard{},
		model.Guard{Kind: model.Other},
		model.Guard{Kind: model.OnMethod, Bad: true},
		model.Guard{Kind: model.OnError, Key: "body", Bad: true},
		model.Guard{Kind: model.OnTooLarge, Bad: true},
		model.Guard{Kind: model.OnHeader, Key: "Authorization"},
	)
}

func someValue(r *rand.Rand) value {
	return pick(r,
		value{},
		nilValue,
		constValue("200"),
		constValue("404"),
		constValue("true"),
		value{kind: operandKind, op: 2},
		value{kind: plainKind, isNil: no, src: model.Guard{Kind: model.OnError, Key: "body"}},
		value{kind: plainKind, src: model.Guard{Kind: model.OnMethod}},
	)
}

// A step is one of the changes that the engine makes to states.
type step struct {
	name string
	do   func(*state)
}

// someStep returns a change; what it does is drawn now, so that it does the same each time.
func someStep(r *rand.Rand) step {
	id, part, v, g := r.IntN(5), r.IntN(3)-1, someValue(r), someGuard(r)
	key, c := pick(r, "Location", "Allow", "$2"), pick(r, "1", "2", `"a"`)
	text := pick(r, "", "x", deleted)
	block := r.IntN(4)
	pop := pick(r, -1, block+1, block+2)
	m := methods(r.IntN(int(allMethods)) + 1)
	needed := func(id int) bool { return id%2 == block%2 }
	return pick(r,
		step{fmt.Sprintf("bind(%d,%d,%s)", id, part, v), func(s *state) { s.bind(id, part, v) }},
		step{fmt.Sprintf("bind(%d,%d,%s)", id, part, v), func(s *state) { s.bind(id, part, v) }},
		step{fmt.Sprintf("exclude(%d,%s)", id, c), func(s *state) { s.exclude(id, c) }},
		step{fmt.Sprintf("keep(%d)", block%2), func(s *state) { s.keep(needed) }},
		step{fmt.Sprintf("setHeader(%s,%q)", key, text), func(s *state) { s.setHeader(key, text) }},
		step{fmt.Sprintf("push(%d,%d,%s)", block, pop, g), func(s *state) { s.push(frame{block, pop, g}) }},
		step{fmt.Sprintf("push(%d,%d,%s)", block, pop, g), func(s *state) { s.push(frame{block, pop, g}) }},
		step{fmt.Sprintf("enter(%d)", block), func(s *state) { s.enter(block) }},
		step{fmt.Sprintf("methods(%v)", m.names()), func(s *state) { s.methods &= m }},
		step{"commit", func(s *state) { s.committed, s.chosen, s.status = true, true, v }},
		step{"body", func(s *state) { s.body = true }},
		step{"giveUp", func(s *state) { s.giveUp("step") }},
	)
}

func someState(r *rand.Rand) *state {
	s := &state{}
	s.methods = allMethods
	for range r.IntN(7) {
		someStep(r).do(s)
	}
	return s
}

// deep copies a state with all that it refers to.
func deep(s *state) *state {
	c := *s
	c.headers, c.env, c.differs = slices.Clone(s.headers), slices.Clone(s.env), slices.Clone(s.differs)
	c.guards, c.defers = slices.Clone(s.guards), slices.Clone(s.defers)
	return &c
}

func text(s *state) string {
	return fmt.Sprintf("%+v headers%q env%v differs%v guards%v", s.core, s.headers, s.env, s.differs, s.guards)
}

// TestStatesAreValues: what is done to a copy does not show in the state that it was copied from, nor
// in other copies.
func TestStatesAreValues(t *testing.T) {
	r := seeded(1)
	for range trials {
		s := someState(r)
		was := deep(s)
		var copies, wants []*state
		for range 3 { // several copies, that slices with room for more show
			c := s.clone()
			for range 1 + r.IntN(3) {
				someStep(r).do(c)
			}
			copies, wants = append(copies, c), append(wants, deep(c))
			if !s.equal(was) {
				t.Fatalf("a change to a copy shows in\n%s, which was\n%s", text(s), text(was))
			}
		}
		for i := range copies {
			if !copies[i].equal(wants[i]) {
				t.Fatalf("a change to one copy shows in another:\n%s, which was\n%s", text(copies[i]), text(wants[i]))
			}
		}
	}
}

// TestStateEquality: equal is an equivalence, and tells states apart that differ in anything.
func TestStateEquality(t *testing.T) {
	r := seeded(2)
	same := 0
	for range trials {
		a, b, c := someState(r), someState(r), someState(r)
		if !a.equal(a.clone()) || !a.equal(deep(a)) {
			t.Fatalf("%s does not equal itself", text(a))
		}
		if a.equal(b) != b.equal(a) {
			t.Fatalf("not symmetric:\n%s\n%s", text(a), text(b))
		}
		if a.equal(b) {
			same++
			if a.equal(c) != b.equal(c) {
				t.Fatalf("not transitive:\n%s\n%s\n%s", text(a), text(b), text(c))
			}
		}
		if a.equal(b) != (text(a) == text(b)) {
			t.Fatalf("equal is %t:\n%s\n%s", a.equal(b), text(a), text(b))
		}
	}
	if same < trials/100 {
		t.Errorf("only %d pairs were equal", same)
	}
}

// TestNormalForm: what is learnt of different things is the same in either order, and learning a thing twice
// is learning it once.
func TestNormalForm(t *testing.T) {
	r := seeded(3)
	for range trials {
		s := someState(r)
		i, j := r.IntN(5), r.IntN(5)
		v, w := someValue(r), someValue(r)
		a, b := s.clone(), s.clone()
		a.bind(i, 0, v)
		a.bind(j, 1, w)
		b.bind(j, 1, w)
		b.bind(i, 0, v)
		b.bind(i, 0, v)
		if !a.equal(b) {
			t.Fatalf("bind depends on order:\n%s\n%s", text(a), text(b))
		}
		if got, ok := a.lookup(i, 0); got != v || ok != (v != value{}) {
			t.Fatalf("%d was bound to %s and is %s", i, v, got)
		}
		a.bind(i, 0, value{})
		if _, ok := a.lookup(i, 0); ok {
			t.Fatalf("%d was forgotten and is known: %s", i, text(a))
		}

		a, b = s.clone(), s.clone()
		a.exclude(i, "1")
		a.exclude(j, "2")
		b.exclude(j, "2")
		b.exclude(i, "1")
		b.exclude(j, "2")
		if !a.equal(b) || !a.excludes(i, "1") || !a.excludes(j, "2") {
			t.Fatalf("exclude depends on order:\n%s\n%s", text(a), text(b))
		}

		a, b = s.clone(), s.clone()
		a.setHeader("Allow", "GET")
		a.setHeader("Location", deleted)
		b.setHeader("Location", "/")
		b.setHeader("Allow", "GET")
		b.setHeader("Location", deleted)
		if _, set := a.header("Location"); set || !a.equal(b) {
			t.Fatalf("setHeader depends on order:\n%s\n%s", text(a), text(b))
		}
	}
}

// TestKeep: dropping is idempotent, needs only agree with what is needed, and forgets nothing else.
func TestKeep(t *testing.T) {
	r := seeded(4)
	dropped := 0
	for range trials {
		s := someState(r)
		known := len(s.env) + len(s.differs)
		p, q := r.Uint32(), r.Uint32()
		in := func(set uint32) func(int) bool { return func(id int) bool { return set&(1<<id) != 0 } }
		once := s.clone()
		once.keep(in(p))
		twice := once.clone()
		twice.keep(in(p))
		if !once.equal(twice) {
			t.Fatalf("keep is not idempotent:\n%s\n%s", text(once), text(twice))
		}
		a, b := once, s.clone()
		a.keep(in(q))
		b.keep(in(p & q))
		if !a.equal(b) {
			t.Fatalf("keeping p and then q is not keeping both:\n%s\n%s", text(a), text(b))
		}
		for id := range 5 {
			for part := -1; part < 2; part++ {
				want, ok := s.lookup(id, part)
				got, has := b.lookup(id, part)
				if in(p&q)(id) && (got != want || has != ok) || !in(p&q)(id) && has {
					t.Fatalf("%d.%d is %s, was %s", id, part, got, want)
				}
			}
			for _, c := range []string{"1", "2"} {
				if want := s.excludes(id, c) && in(p&q)(id); b.excludes(id, c) != want {
					t.Fatalf("excludes(%d,%s) is %t", id, c, !want)
				}
			}
		}
		rest := b.clone()
		rest.env, rest.differs = s.env, s.differs
		if !rest.equal(s) {
			t.Fatalf("keep changed more than what is known of values:\n%s\n%s", text(rest), text(s))
		}
		if len(a.env)+len(a.differs) < known {
			dropped++
		}
	}
	if dropped < trials/10 {
		t.Errorf("something was dropped in only %d cases", dropped)
	}
}

// TestGuards: a condition holds until its paths join again, and not longer; one that holds to the end
// takes the place of all others.
func TestGuards(t *testing.T) {
	r := seeded(5)
	for range trials {
		s := someState(r)
		g := someGuard(r)
		inner := s.clone()
		inner.push(frame{branch: 90, pop: 91, guard: g})
		if inner.because() != g || len(inner.guards) != len(s.guards)+1 {
			t.Fatalf("%s was pushed:\n%s", g, text(inner))
		}
		again := inner.clone()
		again.push(frame{branch: 90, pop: 91, guard: g})
		if !again.equal(inner) {
			t.Fatalf("a condition that is taken again in a loop counts twice:\n%s\n%s", text(again), text(inner))
		}
		if ended := inner.enter(91); ended != g || !slices.Equal(inner.guards, s.guards) {
			t.Fatalf("%s ended, of\n%s\nis left\n%s", ended, text(s), text(inner))
		}
		if ended := inner.enter(91); ended != (model.Guard{}) || !slices.Equal(inner.guards, s.guards) {
			t.Fatalf("%s ended twice", ended)
		}
		last := s.clone()
		last.push(frame{branch: 90, pop: -1, guard: g})
		want := g
		if !g.Bad {
			want = model.Guard{Kind: model.Other}
		}
		if len(last.guards) != 1 || last.because() != want {
			t.Fatalf("%s holds to the end:\n%s", g, text(last))
		}
		for block := range 100 {
			if last.enter(block); last.because() != want {
				t.Fatalf("%s holds to the end and ended at block %d", g, block)
			}
		}
	}
}
