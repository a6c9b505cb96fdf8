package errorasok

import (
	_ "embed"

	"github.com/statusvet/statusvet/passes/internal/http"
	"github.com/statusvet/statusvet/passes/internal/model"
	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/rule"
)

//go:embed doc.go
var doc string

// Rule is the rule errorasok.
var Rule = rule.New("errorasok", doc, check,
	rule.Kind{Category: "text", Severity: rule.Warning},
	rule.Kind{Category: "silent", Severity: rule.Warning},
)

// Analyzer is its pass.
var Analyzer = Rule.Analyzer

func check(p *rule.Pass) {
	for _, f := range p.Judge(protocol.Told, protocol.Every, judgeText) {
		code, _ := f.Moment.Status()
		how := "is sent with " + rule.Status(code)
		if f.Moment.Implied() {
			how += ", which nothing chose"
		}
		p.Report("text", f, "an error %s: answer with the status that it calls for", how)
	}
	for _, f := range p.Judge(protocol.Silent, protocol.Some, judgeSilent) {
		code, ok := f.Moment.Status()
		if !ok {
			code = http.StatusOK
		}
		p.Report("silent", f, "the handler returns because of an error and has sent nothing, which becomes an empty %s: answer with the status that the error calls for", rule.Status(code))
	}
}

func judgeText(m *protocol.Moment) protocol.Verdict {
	code, ok := m.Status()
	switch {
	case !ok, m.Uncertain(), m.Implied() && !m.Known():
		return protocol.Unclear
	}
	return protocol.Wrongly(code/100 == 2 && !m.Begun())
}

// judgeSilent asks what the error was: of some nobody is left to hear, and some are none.
func judgeSilent(m *protocol.Moment) protocol.Verdict {
	if !m.Answers() {
		return protocol.Unclear
	}
	if m.Given() {
		return protocol.Fine // a failure that the router has found
	}
	switch m.Source() {
	case "", "decode", "malformed", model.Unverified:
		return protocol.Wrong
	}
	switch kind, _ := m.Kind(); kind {
	case model.NotFound, model.Duplicate, model.Malformed, model.Timeout, model.TooLarge, model.Unauthenticated:
		return protocol.Wrong
	}
	return protocol.Fine
}
