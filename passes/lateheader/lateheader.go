package lateheader

import (
	_ "embed"
	"strconv"
	"strings"

	"github.com/statusvet/statusvet/passes/internal/http"
	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/rule"
)

//go:embed doc.go
var doc string

// Rule is the rule lateheader.
var Rule = rule.New("lateheader", doc, check,
	rule.Kind{Category: "late", Severity: rule.Error, Fix: rule.Earlier},
)

// Analyzer is its pass.
var Analyzer = Rule.Analyzer

func check(p *rule.Pass) {
	for _, f := range p.Judge(protocol.Late, protocol.Whole, judge) {
		p.Report("late", f, "header %s is never sent: the response was committed on line %d; set it before that call", name(f.Header), p.Line(f.Moment.Committed()))
	}
}

func judge(m *protocol.Moment) protocol.Verdict {
	switch {
	case !m.Sent() || strings.HasPrefix(m.Header(), http.TrailerPrefix):
		return protocol.Fine
	case m.Announces():
		return protocol.Unclear
	}
	return protocol.Wrong
}

func name(header string) string {
	if header == "*" || strings.HasPrefix(header, "$") {
		return "set here"
	}
	return strconv.Quote(header)
}
