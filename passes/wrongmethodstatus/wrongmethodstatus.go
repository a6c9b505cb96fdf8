package wrongmethodstatus

import (
	_ "embed"
	"net/http"

	"github.com/statusvet/statusvet/passes/internal/model"
	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/rule"
)

//go:embed doc.go
var doc string

// Rule is the rule wrongmethodstatus.
var Rule = rule.New("wrongmethodstatus", doc, check,
	rule.Kind{Category: "other", Severity: rule.Warning},
	rule.Kind{Category: "none", Severity: rule.Warning},
	rule.Kind{Category: "405", Severity: rule.Warning},
)

// Analyzer is its pass.
var Analyzer = Rule.Analyzer

func check(p *rule.Pass) {
	for _, f := range p.Judge(protocol.Commit, protocol.Every, judgeOther) {
		code, _ := f.Moment.Status()
		p.Report("other", f, "the request's method was ruled out, but the answer is %s: answer 405 Method Not Allowed with an Allow header", rule.Status(code))
	}
	for _, f := range p.Judge(protocol.Ignored, protocol.Some, func(m *protocol.Moment) protocol.Verdict { return protocol.Wrongly(m.Answers()) }) {
		p.Report("none", f, "every other method is answered with an empty 200 OK: answer 405 Method Not Allowed with an Allow header")
	}
	for _, f := range p.Judge(protocol.Commit, protocol.Every, judge405) {
		p.Report("405", f, "405 Method Not Allowed is sent because %s, and nothing looked at the method: answer %s", cause[f.Moment.Reason().Kind], mend[f.Moment.Reason().Kind])
	}
}

// judgeOther looks at the answers to which a ruled-out method led.
func judgeOther(m *protocol.Moment) protocol.Verdict {
	g := m.Reason()
	code, ok := m.Status()
	switch {
	case !ok, !m.Known():
		return protocol.Unclear
	case code == http.StatusNotImplemented && unheardOf(m):
		return protocol.Fine
	case g.Kind != model.OnMethod || !g.Bad || m.Own() != 0:
		return protocol.Fine
	}
	switch code {
	case http.StatusBadRequest, http.StatusForbidden, http.StatusNotFound, http.StatusInternalServerError, http.StatusNotImplemented:
		return protocol.Wrong
	}
	return protocol.Fine
}

// unheardOf reports whether every method of RFC 9110 was ruled out: 501 is then the answer that its
// section 15.6.2 gives.
func unheardOf(m *protocol.Moment) bool {
	names, _ := m.Methods()
	return len(names) == 0
}

var cause = map[model.GuardKind]string{
	model.OnAuth:     "the credentials are missing or wrong",
	model.OnError:    "the request's body could not be read",
	model.OnTooLarge: "the request's body is too large",
}

var mend = map[model.GuardKind]string{
	model.OnAuth:     "401 Unauthorized",
	model.OnError:    "400 Bad Request",
	model.OnTooLarge: "413 Content Too Large",
}

func judge405(m *protocol.Moment) protocol.Verdict {
	code, ok := m.Status()
	if !ok || code != http.StatusMethodNotAllowed {
		return protocol.NotApplicable
	}
	g := m.Reason()
	if g.Kind == model.OnError && !g.OfBody() {
		return protocol.Fine
	}
	_, all := m.Methods()
	return protocol.Wrongly(g.Bad && cause[g.Kind] != "" && !all)
}
