// Package rule holds what the rules share: what a rule is, the kinds of its
// findings, and how a finding is reported.
package rule

import (
	"golang.org/x/tools/go/analysis"
)

// Severity says how strong the sentence is that a finding enforces.
type Severity string

// The severities.
const (
	Error   Severity = "error"   // a MUST of RFC 9110
	Warning Severity = "warning" // a SHOULD, or the status table
	Info    Severity = "info"    // anything else
)

// A Kind is one kind of finding within a rule.
type Kind struct {
	Category string // the diagnostic's category, and the anchor on the rule's page
	Severity Severity
	Strict   bool // reported only in the strict profile or when the rule is enabled by name
}

// A Rule is one rule of the suite: its pass and the kinds of its findings.
type Rule struct {
	*analysis.Analyzer
	Kinds []Kind
}

// URL is where a rule's page is.
func URL(name string) string {
	return "https://pkg.go.dev/github.com/statusvet/statusvet/passes/" + name
}

// Kind returns the kind of that category, and whether the rule has it.
func (r *Rule) Kind(category string) (Kind, bool) {
	for _, k := range r.Kinds {
		if k.Category == category {
			return k, true
		}
	}
	return Kind{}, false
}
