// Package analyzer assembles the suite.
package analyzer

import (
	"golang.org/x/tools/go/analysis"

	"github.com/statusvet/statusvet/passes/doubleresponse"
	"github.com/statusvet/statusvet/passes/errorasok"
	"github.com/statusvet/statusvet/passes/errorleak"
	"github.com/statusvet/statusvet/passes/forbiddenbody"
	"github.com/statusvet/statusvet/passes/lateheader"
	"github.com/statusvet/statusvet/passes/missingheader"
	"github.com/statusvet/statusvet/passes/missinglocation"
	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/rule"
	"github.com/statusvet/statusvet/passes/settings"
	"github.com/statusvet/statusvet/passes/unlimitedbody"
	"github.com/statusvet/statusvet/passes/wrongerrorstatus"
	"github.com/statusvet/statusvet/passes/wrongforbidden"
	"github.com/statusvet/statusvet/passes/wrongmethodstatus"
	"github.com/statusvet/statusvet/passes/wrongtoolarge"
)

// Rules is every rule, in alphabetical order.
var Rules = []*rule.Rule{
	doubleresponse.Rule,
	errorasok.Rule,
	errorleak.Rule,
	forbiddenbody.Rule,
	lateheader.Rule,
	missingheader.Rule,
	missinglocation.Rule,
	unlimitedbody.Rule,
	wrongerrorstatus.Rule,
	wrongforbidden.Rule,
	wrongmethodstatus.Rule,
	wrongtoolarge.Rule,
}

// Suite returns the passes that a driver runs: the settings and every rule.
func Suite() []*analysis.Analyzer {
	suite := []*analysis.Analyzer{protocol.Analyzer, settings.Analyzer}
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
