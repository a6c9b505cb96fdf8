package rule

import (
	"go/token"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/statusvet/statusvet/passes/settings"
)

// TestWants: a kind is reported in its profile, and a category that the rule does not have is a mistake of the rule's author.
func TestWants(t *testing.T) {
	p := &Pass{
		Settings: settings.New(),
		rule:     New("lateheader", "\n// # Rule lateheader\n//\n// lateheader: it is late\n", nil, Kind{Category: "late"}, Kind{Category: "all", Strict: true}),
	}
	if !p.Wants("late") || p.Wants("all") {
		t.Errorf("in the default profile late is wanted: %v, all: %v", p.Wants("late"), p.Wants("all"))
	}
	defer func() {
		if recover() == nil {
			t.Error("no panic for a category that the rule does not have")
		}
	}()
	p.Wants("early")
}

// TestSize: the limit that a fix writes is the power of two that people write, from 1024 on.
func TestSize(t *testing.T) {
	for n, want := range map[int64]string{1: "1", 512: "512", 1000: "1000", 1024: "1<<10", 1536: "1536", 1 << 20: "1<<20", 3 << 20: "3145728"} {
		if got := size(n); got != want {
			t.Errorf("%d: %s, want %s", n, got, want)
		}
	}
}

// TestPlace: what lies in none of the files that are read has no place, and so no fix.
func TestPlace(t *testing.T) {
	p := &Pass{Pass: &analysis.Pass{Fset: token.NewFileSet()}}
	if at := p.place(token.NoPos); at != nil {
		t.Errorf("%+v", at)
	}
}
