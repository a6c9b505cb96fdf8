// Package plugin makes the suite a module plugin of golangci-lint v2. A program that imports it has a linter named
// statusvet, whose settings are those of the flags:
//
//	linters:
//	  settings:
//	    custom:
//	      statusvet:
//	        type: module
//	        settings:
//	          profile: strict
package plugin

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	"github.com/statusvet/statusvet/analyzer"
	"github.com/statusvet/statusvet/passes/rule"
	"github.com/statusvet/statusvet/passes/settings"
)

// Name is the name of the linter: under linters.settings.custom, and in //nolint.
const Name = "statusvet"

func init() { register.Plugin(Name, New) }

type plugin struct{}

// New reads the settings of the linter, as golangci-lint decoded them from its configuration, and puts them in force. They are
// those of the process, so that the last call counts.
func New(conf any) (register.LinterPlugin, error) {
	if err := settings.Decode(conf); err != nil {
		return nil, fmt.Errorf("linters.settings.custom.%s.settings%w", Name, err)
	}
	return plugin{}, nil
}

// GetLoadMode asks for types: the engine builds SSA itself where it needs it.
func (plugin) GetLoadMode() string { return register.LoadModeTypesInfo }

// BuildAnalyzers returns the rules as golangci-lint needs them. What is related to a finding goes into its message: a related
// position would be shown as an issue of its own. And //nolint:statusvet is left to golangci-lint, whose nolintlint would else report
// it as unused.
func (plugin) BuildAnalyzers() ([]*analysis.Analyzer, error) {
	var judges []*rule.Rule
	for _, r := range analyzer.Judges {
		judges = append(judges, &rule.Rule{Analyzer: adapt(r.Analyzer), Kinds: r.Kinds})
	}
	var list []*analysis.Analyzer
	for _, r := range analyzer.WithDirectives(judges) {
		if !slices.Contains(judges, r) {
			r.Analyzer = adapt(r.Analyzer)
		}
		list = append(list, r.Analyzer)
	}
	return list, nil
}

// adapt returns a rule's pass as golangci-lint needs it.
func adapt(a *analysis.Analyzer) *analysis.Analyzer {
	adapted := *a
	adapted.Run = func(pass *analysis.Pass) (any, error) {
		p := *pass
		p.Report = func(d analysis.Diagnostic) { pass.Report(fold(pass, d)) }
		own := *settings.Of(pass)
		own.ReadsNolint = true
		p.ResultOf = maps.Clone(pass.ResultOf)
		p.ResultOf[settings.Analyzer] = &own
		return a.Run(&p)
	}
	return &adapted
}

// fold moves the related positions of a finding into its message. They lie in its package, so that the name
// of the file says which.
func fold(pass *analysis.Pass, d analysis.Diagnostic) analysis.Diagnostic {
	var parts []string
	for _, r := range d.Related {
		at := pass.Fset.Position(r.Pos)
		parts = append(parts, fmt.Sprintf("%s:%d: %s", filepath.Base(at.Filename), at.Line, r.Message))
	}
	if len(parts) > 0 {
		d.Message += " (" + strings.Join(parts, "; ") + ")"
	}
	d.Related = nil
	return d
}
