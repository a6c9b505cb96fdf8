package doubleresponse

import (
	_ "embed"
	"go/token"

	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/rule"
)

//go:embed doc.go
var doc string

// Rule is the rule doubleresponse.
var Rule = rule.New("doubleresponse", doc, check,
	rule.Kind{Category: "second", Severity: rule.Error, Fix: rule.Return},
	rule.Kind{Category: "unstopped", Severity: rule.Error, Fix: rule.Stop},
	rule.Kind{Category: "unread", Severity: rule.Info, Strict: true},
)

// Analyzer is its pass.
var Analyzer = Rule.Analyzer

func check(p *rule.Pass) {
	mended := map[token.Pos]bool{}
	for _, f := range p.Judge(protocol.Again, protocol.Some, func(m *protocol.Moment) protocol.Verdict {
		return protocol.Wrongly(!m.AfterFailedWrite() && !m.Uncertain())
	}) {
		m := f.Unmended(mended)
		if m == nil {
			continue // a return that another finding asks for mends it
		}
		f.Moment = m
		first := m.Committed()
		mended[first] = true
		p.Report("second", f, "%s, but a response was sent on line %d: return after the first answer", second(f), p.Line(first))
	}
	for _, f := range p.Judge(protocol.Unstopped, protocol.Some, func(m *protocol.Moment) protocol.Verdict {
		return protocol.Wrongly(m.Repeated())
	}) {
		p.Report("unstopped", f, "%s without an Abort, so the next handler answers as well: abort after the first answer", second(f))
	}
	for _, f := range p.Judge(protocol.Again, protocol.Whole, func(m *protocol.Moment) protocol.Verdict {
		return protocol.Wrongly(m.AfterFailedWrite())
	}) {
		if f.MaybeFirst() {
			continue // the same error may mean that nothing was sent
		}
		p.Report("unread", f, "%s after a write to the client failed: nobody reads it", second(f))
	}
}

func second(f protocol.Finding) string {
	if code, ok := f.Moment.Status(); ok && f.Same() {
		return rule.Status(code) + " is sent"
	}
	return "a second answer is sent"
}
