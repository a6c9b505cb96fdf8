package unlimitedoperations

import (
	_ "embed"

	"github.com/statusvet/statusvet/passes/internal/http"
	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/rule"
)

//go:embed doc.go
var doc string

// Rule is the rule unlimitedoperations.
var Rule = rule.New("unlimitedoperations", doc, check,
	rule.Kind{Category: "operations", Severity: rule.Warning},
	rule.Kind{Category: "operationsstatus", Severity: rule.Warning},
	rule.Kind{Category: "list", Severity: rule.Info, Strict: true},
	rule.Kind{Category: "liststatus", Severity: rule.Info, Strict: true},
	rule.Kind{Category: "high", Severity: rule.Info, Strict: true},
)

// Analyzer is its pass.
var Analyzer = Rule.Analyzer

func check(p *rule.Pass) {
	for _, f := range p.Judge(protocol.Worked, protocol.Some, judge(p, false)) {
		l := f.Moment.List()
		p.Report(category(l, "operations", "list"), f, "the %s of the request's body is worked through on line %d with no bound on its length: answer 413 where it has more than %d",
			l, p.Line(l.Loop), p.Settings.MaxOperations)
	}
	for _, f := range p.Judge(protocol.Worked, protocol.Some, judge(p, true)) {
		l := f.Moment.List()
		p.Report("high", f, "the %s of the request's body may have %d elements, more than the %d that are meant", l, l.Bound, p.Settings.MaxOperations)
	}
	for _, f := range p.Judge(protocol.Commit, protocol.Every, judgeStatus) {
		l := f.Moment.TooMany()
		code, _ := f.Moment.Status()
		p.Report(category(l, "operationsstatus", "liststatus"), f, "the %s of the request's body is too long, but the answer is %s: answer 413 Content Too Large", l, rule.Status(code))
	}
}

// category is that of a list of operations, or that of any list.
func category(l *protocol.List, operations, any string) string {
	if l.Operations {
		return operations
	}
	return any
}

// judge looks at the lists with no bound, or with one that is too high.
func judge(p *rule.Pass, high bool) func(*protocol.Moment) protocol.Verdict {
	return func(m *protocol.Moment) protocol.Verdict {
		bound := m.List().Bound
		if high {
			return protocol.Wrongly(bound > p.Settings.MaxOperations)
		}
		return protocol.Wrongly(bound == 0)
	}
}

func judgeStatus(m *protocol.Moment) protocol.Verdict {
	code, ok := m.Status()
	if !ok || code < http.StatusBadRequest || code == http.StatusRequestEntityTooLarge || m.TooMany() == nil {
		return protocol.NotApplicable
	}
	return protocol.Wrong
}
