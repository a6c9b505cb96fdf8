package wrongerrorstatus

import (
	_ "embed"

	"github.com/statusvet/statusvet/passes/internal/model"
	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/rule"
)

//go:embed doc.go
var doc string

// Rule is the rule wrongerrorstatus.
var Rule = rule.New("wrongerrorstatus", doc, check,
	rule.Kind{Category: "notfound", Severity: rule.Warning},
	rule.Kind{Category: "duplicate", Severity: rule.Warning},
	rule.Kind{Category: "malformed", Severity: rule.Warning},
	rule.Kind{Category: "timeout", Severity: rule.Warning},
)

// Analyzer is its pass.
var Analyzer = Rule.Analyzer

// A sentence is what is said of errors of one kind: the class of statuses that denies it, what the error says, and
// what to answer.
type sentence struct {
	class         int
	says, instead string
}

var sentences = map[model.ErrorKind]sentence{
	model.NotFound:  {5, "the error says that there is no such thing", "404 Not Found"},
	model.Duplicate: {5, "the error says that it exists already", "409 Conflict"},
	model.Malformed: {5, "what the client sent is malformed", "400 Bad Request"},
	model.Timeout:   {4, "the service's own time ran out", "503 Service Unavailable or 504 Gateway Timeout"},
}

func check(p *rule.Pass) {
	for _, f := range p.Judge(protocol.Commit, protocol.Every, judge) {
		kind, name := f.Moment.Kind()
		s := sentences[kind]
		if name != "" {
			name = " (" + name + ")"
		}
		code, _ := f.Moment.Status()
		if f.Mixed() {
			p.Report(string(kind), f, "every error is answered %s, also when %s%s: answer that one %s", rule.Status(code), s.says, name, s.instead)
			continue
		}
		p.Report(string(kind), f, "%s%s, but the answer is %s: answer %s", s.says, name, rule.Status(code), s.instead)
	}
}

func judge(m *protocol.Moment) protocol.Verdict {
	kind, _ := m.Kind()
	s, ok := sentences[kind]
	code, known := m.Status()
	switch {
	case !ok:
		return protocol.NotApplicable
	case !known:
		return protocol.Unclear
	}
	return protocol.Wrongly(code/100 == s.class)
}
