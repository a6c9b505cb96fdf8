package protocol

import (
	"slices"
	"strings"
	"testing"
)

// members returns the states of a set in an order of their own.
func members(ss *stateSet) []string {
	var list []string
	for _, s := range ss.list {
		list = append(list, text(s))
	}
	slices.Sort(list)
	return list
}

// TestStateSets: adding is union. It is associative, commutative and idempotent; the set has no two equal
// states; past the bound it is one unknown state, and stays so. So its height is bounded.
func TestStateSets(t *testing.T) {
	r := seeded(6)
	full, over := 0, 0
	for range trials / 3 {
		list := make([]*state, pick(r, 3, 20, maxStates+40))
		for i := range list {
			list[i] = someState(r)
		}
		different := map[string]bool{}
		var a, b stateSet
		news := 0
		for _, s := range list {
			different[text(s)] = true
			added, isNew := a.add(s)
			if isNew {
				news++
			}
			if isNew != (added != nil) {
				t.Fatalf("new is %t, and %v was added", isNew, added)
			}
			if _, again := a.add(s.clone()); again {
				t.Fatalf("%s is new for the second time", text(s))
			}
			if len(a.list) > maxStates {
				t.Fatalf("%d states in a set", len(a.list))
			}
		}
		if news > maxStates+1 {
			t.Fatalf("the set grew %d times", news)
		}
		for _, i := range r.Perm(len(list)) {
			b.add(list[i].clone())
		}
		if !slices.Equal(members(&a), members(&b)) || a.over != b.over {
			t.Fatalf("the order of %d states counts:\n%s\n\n%s", len(list), strings.Join(members(&a), "\n"), strings.Join(members(&b), "\n"))
		}
		if a.over != (len(different) > maxStates) {
			t.Fatalf("%d different states: over is %t", len(different), a.over)
		}
		if !a.over {
			if len(a.list) != len(different) {
				t.Fatalf("%d different states: the set has %d", len(different), len(a.list))
			}
			full++
			continue
		}
		over++
		if len(a.list) != 1 || !a.list[0].equal(top()) {
			t.Fatalf("past the bound the set is\n%s", strings.Join(members(&a), "\n"))
		}
		for range 5 {
			if _, isNew := a.add(someState(r)); isNew || len(a.list) != 1 || !a.list[0].equal(top()) {
				t.Fatal("the set came down from its top")
			}
		}
	}
	if full == 0 || over == 0 {
		t.Errorf("%d sets were below the bound and %d above", full, over)
	}
}

// TestTop: nothing is known of the response or the request in the top, and what a rule could ask is unknown.
func TestTop(t *testing.T) {
	s := top()
	if !s.unknown || !s.lost || s.methods != allMethods || len(s.headers)+len(s.env)+len(s.guards)+len(s.differs) > 0 {
		t.Errorf("top is %s", text(s))
	}
	r := seeded(7)
	for range trials {
		s := someState(r)
		s.giveUp("first")
		again := s.clone()
		again.giveUp("again")
		if !s.unknown || !s.lost || !again.equal(s) {
			t.Fatalf("giving up is not final: %s", text(s))
		}
		if !s.committed && (s.chosen || len(s.headers) > 0) {
			t.Fatalf("something is known of an unknown response: %s", text(s))
		}
		someStep(r).do(s)
		if !s.unknown || !s.lost {
			t.Fatalf("what was unknown became known: %s", text(s))
		}
	}
}

// TestMethods: what rows say of methods is what was known, for every set of them.
func TestMethods(t *testing.T) {
	for m := methods(1); m < allMethods; m++ {
		if got := methodsOf(methodArgs(m)); got != m {
			t.Errorf("%010b is written %v, which is read as %010b", m, methodArgs(m), got)
		}
	}
	if got := methodsOf(nil); got != allMethods {
		t.Errorf("no methods named: %010b", got)
	}
	for i, name := range methodNames {
		if methodSet(name) != 1<<i || methodSet(strings.ToLower(name)) != 1<<i {
			t.Errorf("%s is %010b", name, methodSet(name))
		}
	}
	if methodSet("PURGE") != otherMethods {
		t.Errorf("PURGE is %010b", methodSet("PURGE"))
	}
}
