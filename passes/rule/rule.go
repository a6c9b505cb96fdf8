// Package rule holds what the rules share: what a rule is, the kinds of its
// findings, its page, and how a finding is reported.
package rule

import (
	"fmt"
	"go/ast"
	"go/token"
	"reflect"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/settings"
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
	Fix      Fix  // what mends it; the zero Fix is none
}

// A Rule is one rule of the suite: its pass and the kinds of its findings.
type Rule struct {
	*analysis.Analyzer
	Kinds []Kind
}

// New returns the rule of that name. Its page is the package comment of doc, the source of
// the rule's doc.go. check asks the engine and reports.
func New(name, doc string, check func(*Pass), kinds ...Kind) *Rule {
	r := &Rule{Kinds: kinds}
	r.Analyzer = &analysis.Analyzer{
		Name:       name,
		Doc:        page(name, doc),
		URL:        URL(name),
		Requires:   []*analysis.Analyzer{settings.Analyzer, protocol.Analyzer},
		ResultType: reflect.TypeFor[Heeded](),
		Run: func(pass *analysis.Pass) (any, error) {
			p := &Pass{
				Pass:     pass,
				Result:   pass.ResultOf[protocol.Analyzer].(*protocol.Result),
				Settings: settings.Of(pass),
				rule:     r,
				seen:     map[token.Pos]bool{},
				sheets:   map[*ast.File]*sheet{},
				heeded:   Heeded{},
			}
			check(p)
			return p.heeded, nil
		},
	}
	return r
}

// page turns a package comment into an analyzer's documentation: its section "Rule NAME", the last one, begins with "NAME: summary",
// and go/analysis wants what comes after the name. It is cut out, not parsed: a vet tool is started once a package, with all pages.
func page(name, source string) string {
	_, rest, ok := strings.Cut(source, "\n// # Rule "+name+"\n")
	if !ok {
		panic("rule: " + name + ": doc.go has no section \"Rule " + name + "\"")
	}
	var text strings.Builder
	for line := range strings.Lines(rest) {
		if line, ok = strings.CutPrefix(line, "//"); !ok {
			break
		}
		text.WriteString(strings.TrimPrefix(line, " "))
	}
	page, ok := strings.CutPrefix(strings.TrimSpace(text.String()), name+": ")
	if !ok {
		panic("rule: " + name + ": the rule's page does not begin with \"" + name + ": \"")
	}
	return page
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

// A Pass is what a rule's check is given.
type Pass struct {
	*analysis.Pass
	*protocol.Result
	Settings *settings.Settings
	rule     *Rule
	seen     map[token.Pos]bool
	sheets   map[*ast.File]*sheet
	heeded   Heeded
}

// Wants reports whether findings of that category are reported in the profile in force.
func (p *Pass) Wants(category string) bool {
	k, ok := p.rule.Kind(category)
	if !ok {
		panic(fmt.Sprintf("rule %s has no kind %q", p.rule.Name, category))
	}
	return p.Settings.Reports(p.rule.Name, k.Strict)
}

// Report reports a finding of that category, once, unless the settings leave it out.
func (p *Pass) Report(category string, f protocol.Finding, format string, args ...any) {
	if p.Wants(category) { // before the place is looked for
		kind, _ := p.rule.Kind(category)
		p.report(category, p.node(f.Pos()), fmt.Sprintf(format, args...), func(d *analysis.Diagnostic) {
			d.Related = p.related(f)
			d.SuggestedFixes = p.fixes(kind.Fix, f)
		})
	}
}

// ReportComment reports a finding of that category which is about a comment, likewise.
func (p *Pass) ReportComment(category string, c *ast.Comment, format string, args ...any) {
	if p.Wants(category) {
		p.report(category, c, fmt.Sprintf(format, args...), func(*analysis.Diagnostic) {})
	}
}

func (p *Pass) report(category string, at ast.Node, message string, complete func(*analysis.Diagnostic)) {
	if p.silent(at.Pos()) || p.suppressed(at) || p.seen[at.Pos()] { // a rule has one thing to say of one place
		return
	}
	p.seen[at.Pos()] = true
	d := analysis.Diagnostic{
		Pos:      at.Pos(),
		End:      at.End(),
		Category: category,
		URL:      URL(p.rule.Name) + "#" + category,
		Message:  message,
	}
	complete(&d)
	p.Pass.Report(d)
}

// silent reports whether nothing is reported in the file at pos.
func (p *Pass) silent(pos token.Pos) bool {
	return !p.Settings.Tests && strings.HasSuffix(p.Fset.Position(pos).Filename, "_test.go") || p.generated(pos)
}
