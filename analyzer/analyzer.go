// Package analyzer assembles the suite.
package analyzer

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/statusvet/statusvet/passes/doubleresponse"
	"github.com/statusvet/statusvet/passes/emptyaccepted"
	"github.com/statusvet/statusvet/passes/errorasok"
	"github.com/statusvet/statusvet/passes/errorleak"
	"github.com/statusvet/statusvet/passes/forbiddenbody"
	"github.com/statusvet/statusvet/passes/invalidstatus"
	"github.com/statusvet/statusvet/passes/lateheader"
	"github.com/statusvet/statusvet/passes/lostcontenttype"
	"github.com/statusvet/statusvet/passes/missingcontenttype"
	"github.com/statusvet/statusvet/passes/missingheader"
	"github.com/statusvet/statusvet/passes/missinglocation"
	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/rule"
	"github.com/statusvet/statusvet/passes/settings"
	"github.com/statusvet/statusvet/passes/unlimitedbody"
	"github.com/statusvet/statusvet/passes/unlimitedoperations"
	"github.com/statusvet/statusvet/passes/unuseddirective"
	"github.com/statusvet/statusvet/passes/wrongerrorstatus"
	"github.com/statusvet/statusvet/passes/wrongforbidden"
	"github.com/statusvet/statusvet/passes/wrongmediatype"
	"github.com/statusvet/statusvet/passes/wrongmethodstatus"
	"github.com/statusvet/statusvet/passes/wrongprecondition"
	"github.com/statusvet/statusvet/passes/wrongredirect"
	"github.com/statusvet/statusvet/passes/wrongtoolarge"
)

// Judges is every rule that judges handlers, in alphabetical order.
var Judges = []*rule.Rule{
	doubleresponse.Rule,
	emptyaccepted.Rule,
	errorasok.Rule,
	errorleak.Rule,
	forbiddenbody.Rule,
	invalidstatus.Rule,
	lateheader.Rule,
	lostcontenttype.Rule,
	missingcontenttype.Rule,
	missingheader.Rule,
	missinglocation.Rule,
	unlimitedbody.Rule,
	unlimitedoperations.Rule,
	wrongerrorstatus.Rule,
	wrongforbidden.Rule,
	wrongmediatype.Rule,
	wrongmethodstatus.Rule,
	wrongprecondition.Rule,
	wrongredirect.Rule,
	wrongtoolarge.Rule,
}

// Rules is every rule, in alphabetical order.
var Rules = WithDirectives(Judges)

// WithDirectives returns the rules together with the one that looks whether directives suppress something that these rules report, in
// alphabetical order.
func WithDirectives(judges []*rule.Rule) []*rule.Rule {
	all := append(slices.Clone(judges), unuseddirective.New(judges))
	slices.SortFunc(all, func(a, b *rule.Rule) int { return strings.Compare(a.Name, b.Name) })
	return all
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
