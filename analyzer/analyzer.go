// Package analyzer assembles the suite.
package analyzer

import (
	"golang.org/x/tools/go/analysis"

	"github.com/statusvet/statusvet/passes/rule"
	"github.com/statusvet/statusvet/passes/settings"
)

// Rules is every rule, in alphabetical order.
var Rules = []*rule.Rule{}

// Suite returns the passes that a driver runs: the settings and every rule.
func Suite() []*analysis.Analyzer {
	suite := []*analysis.Analyzer{settings.Analyzer}
	for _, r := range Rules {
		suite = append(suite, r.Analyzer)
	}
	return suite
}

func init() {
	for _, r := range Rules {
		settings.Known = append(settings.Known, r.Name)
	}
}
