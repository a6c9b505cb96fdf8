package rule

import (
	"testing"

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
