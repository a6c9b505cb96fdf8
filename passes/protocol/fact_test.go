package protocol

import (
	"bytes"
	"cmp"
	"encoding/gob"
	"fmt"
	"reflect"
	"slices"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/types/objectpath"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// The facts of all the fixtures together have at most maxFacts bytes, one has maxFact at most, and
// on average they have no more than meanFact: every package that imports a helper pays for them again.
const (
	maxFacts = 190_000
	maxFact  = 4_000
	meanFact = 200
)

// A wireFact is what unitchecker writes for one fact (golang.org/x/tools/internal/facts, type gobFact).
type wireFact struct {
	PkgPath string
	Object  objectpath.Path
	Fact    analysis.Fact
}

// ownFacts lists the facts of a package's own functions as unitchecker does: those that have a path, sorted.
func ownFacts(act *checker.Action) []wireFact {
	var list []wireFact
	for _, f := range act.AllObjectFacts() {
		if f.Object.Pkg() != act.Package.Types {
			continue
		}
		if path, err := objectpath.For(f.Object); err == nil {
			list = append(list, wireFact{act.Package.PkgPath, path, f.Fact})
		}
	}
	slices.SortFunc(list, func(a, b wireFact) int {
		return cmp.Or(cmp.Compare(a.Object, b.Object), cmp.Compare(fmt.Sprintf("%T", a.Fact), fmt.Sprintf("%T", b.Fact)))
	})
	return list
}

func encode(t *testing.T, v any) []byte {
	t.Helper()
	var buf bytes.Buffer
	if err := gob.NewEncoder(&buf).Encode(v); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

// TestFactsOnTheWire: the facts of a package are the same bytes each time, they come back from
// them as they were, and they are few.
func TestFactsOnTheWire(t *testing.T) {
	for _, f := range Analyzer.FactTypes {
		gob.Register(f)
	}
	total, facts := 0, 0
	for _, act := range Fixtures(t) {
		list := ownFacts(act)
		if len(list) == 0 {
			continue
		}
		data := encode(t, list)
		for range 9 {
			if again := encode(t, ownFacts(act)); !bytes.Equal(again, data) {
				t.Fatalf("%s: the facts are encoded differently each time", act.Package)
			}
		}
		var back []wireFact
		if err := gob.NewDecoder(bytes.NewReader(data)).Decode(&back); err != nil {
			t.Fatalf("%s: %v", act.Package, err)
		}
		if !reflect.DeepEqual(list, back) {
			t.Errorf("%s: the facts do not survive the round trip", act.Package)
		}
		for _, f := range list {
			if n := len(encode(t, f.Fact)); n > maxFact {
				t.Errorf("%s: the fact of %s has %d bytes; at most %d are allowed", act.Package, f.Object, n, maxFact)
			}
		}
		facts += len(list)
		total += len(data)
	}
	t.Logf("%d facts, %d bytes", facts, total)
	if facts < 500 {
		t.Errorf("only %d facts were looked at", facts)
	}
	if total > maxFacts || total > facts*meanFact {
		t.Errorf("the facts of the fixtures have %d bytes; at most %d are allowed, and %d for each of %d", total, maxFacts, meanFact, facts)
	}
}

// TestFactsAreDeterministic: a second analysis of the same packages says the same.
func TestFactsAreDeterministic(t *testing.T) {
	first := map[string][]wireFact{}
	for _, act := range Fixtures(t) {
		first[act.Package.ID] = ownFacts(act)
	}
	pkgs, err := loadFixtures()
	if err != nil {
		t.Fatal(err)
	}
	graph, err := checker.Analyze([]*analysis.Analyzer{Analyzer}, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, act := range graph.Roots {
		was, is := first[act.Package.ID], ownFacts(act)
		if len(was) != len(is) {
			t.Errorf("%s: %d facts, and then %d", act.Package, len(was), len(is))
			continue
		}
		for i := range was {
			if !reflect.DeepEqual(was[i], is[i]) {
				t.Errorf("%s: %s\nfirst  %s\nsecond %s", act.Package, was[i].Object, was[i].Fact, is[i].Fact)
			}
		}
	}
}

// TestFactsSayWhatIsKnown: the text of a fact is read as the rows that it was written from, so that a
// helper of another package is known as well as one of the same.
func TestFactsSayWhatIsKnown(t *testing.T) {
	checked := 0
	for _, f := range functions(t) {
		for _, r := range f.rows {
			checked++
			text := r.String()
			back, err := model.Parse(text)
			if err != nil {
				t.Errorf("%s: %s: %v", f.fn, text, err)
				continue
			}
			if got := model.Format(back); got != text {
				t.Errorf("%s:\nwritten    %s\nunderstood %s", f.fn, text, got)
			}
			if len(back) != 1 || !reflect.DeepEqual(normal(back[0]), normal(r.Outcome)) {
				t.Errorf("%s: %s is understood as another outcome:\nwas %#v\nis  %#v", f.fn, text, r.Outcome, back)
			}
		}
	}
	if checked < 2000 {
		t.Errorf("only %d rows were looked at", checked)
	}
}

// normal gives an outcome the form in which nothing is nil that is empty, and nothing is said of results if
// nothing is known of any.
func normal(o model.Outcome) model.Outcome {
	known := false
	for i, r := range o.Results {
		known = known || r.String() != "_"
		if r.Kind == "" {
			o.Results = slices.Clone(o.Results)
			o.Results[i].Kind = model.Any
		}
	}
	if !known {
		o.Results = nil
	}
	o.When, o.Effects = append([]model.Cond{}, o.When...), append([]model.Effect{}, o.Effects...)
	return o
}
