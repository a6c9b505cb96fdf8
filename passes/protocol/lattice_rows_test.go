package protocol

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// someRows generates rows of a function with two results.
func someRows(r *rand.Rand) []row {
	events := []*Event{nil, nil, {Kind: Commit}, {Kind: Commit}}
	rows := make([]row, 1+r.IntN(8))
	inert := r.IntN(4) == 0
	for i := range rows {
		o := &rows[i]
		for op := range 3 {
			if r.IntN(3) == 0 {
				o.When = append(o.When, model.Cond{Operand: op, Not: r.IntN(2) == 0, Value: pick(r, "nil", "true")})
			}
		}
		for range 2 {
			o.Results = append(o.Results, pick(r,
				model.Result{Kind: model.Any},
				model.Result{Kind: model.Nil},
				model.Result{Kind: model.NonNil, Args: []model.Arg{model.Const("body")}},
				model.Result{Kind: model.Constant, Args: []model.Arg{model.Const("true")}}))
		}
		o.Because = model.Guard{Kind: pick(r, "", model.Other)}
		o.slips = r.IntN(2) == 0
		if inert {
			continue
		}
		o.Because = someGuard(r)
		if r.IntN(3) > 0 {
			o.Effects = append(o.Effects, model.Effect{Operand: 0, Op: model.Status, Args: []model.Arg{model.Const(pick(r, "200", "404"))}})
			o.commit = pick(r, events...)
		}
	}
	return rows
}

// written gives rows with their events in an order of their own: rows with the same text differ in these.
func written(rows []row) []string {
	number := map[*Event]int{nil: -1}
	var texts []string
	for _, r := range rows {
		if _, ok := number[r.commit]; !ok {
			number[r.commit] = 0 // which of the events it is shows in how often the text occurs
		}
		texts = append(texts, fmt.Sprint(r.Outcome, number[r.commit], r.slips))
	}
	slices.Sort(texts)
	return texts
}

// TestMergeRows: merging is idempotent, does not depend on the order in which paths were found, makes no
// two rows that say the same, and says no more than what was said.
func TestMergeRows(t *testing.T) {
	r := seeded(8)
	merged := 0
	for range trials {
		rows := someRows(r)
		before := fmt.Sprint(rows)
		once := mergeRows(rows)
		if fmt.Sprint(rows) != before {
			t.Fatalf("merging changed what was merged:\n%s\n%s", before, fmt.Sprint(rows))
		}
		if twice := mergeRows(once); !reflect.DeepEqual(twice, once) {
			t.Fatalf("not idempotent:\n%s\n%s", formatRows(once), formatRows(twice))
		}
		shuffled := slices.Clone(rows)
		r.Shuffle(len(rows), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		other := mergeRows(shuffled)
		if formatRows(other) != formatRows(once) || !slices.Equal(written(other), written(once)) {
			t.Fatalf("the order of rows counts:\n%s\n%s\nof\n%s", formatRows(once), formatRows(other), before)
		}
		// Merging the parts first is merging the whole.
		cut := r.IntN(len(rows) + 1)
		parts := mergeRows(append(mergeRows(rows[:cut]), mergeRows(rows[cut:])...))
		if inertRows(rows) == inertRows(rows[:cut]) && inertRows(rows) == inertRows(rows[cut:]) && !slices.Equal(written(parts), written(once)) {
			t.Fatalf("not associative:\n%s\n%s\nof\n%s", formatRows(once), formatRows(parts), before)
		}
		if len(once) < len(rows) {
			merged++
		}
		if !slices.IsSortedFunc(once, func(a, b row) int { return cmp.Compare(a.String(), b.String()) }) {
			t.Fatalf("not sorted: %s", formatRows(once))
		}
		for _, o := range once {
			asked := false
			for _, was := range rows {
				same := was.commit == o.commit && fmt.Sprint(was.Effects) == fmt.Sprint(o.Effects)
				for _, c := range o.When {
					same = same && slices.Contains(was.When, c)
				}
				asked = asked || same
			}
			if !asked {
				t.Fatalf("%s was not among\n%s", o, before)
			}
		}
	}
	if merged < trials/10 {
		t.Errorf("rows were merged in only %d cases", merged)
	}
}

// inertRows reports whether the rows do nothing: they are merged with less care than others.
func inertRows(rows []row) bool {
	for _, r := range rows {
		if len(r.Effects) > 0 || r.Because.Kind != "" && r.Because.Kind != model.Other {
			return false
		}
	}
	return true
}
