package missingheader

import (
	_ "embed"
	"net/http"
	"strconv"

	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/rule"
)

//go:embed doc.go
var doc string

// Rule is the rule missingheader.
var Rule = rule.New("missingheader", doc, check,
	rule.Kind{Category: "405", Severity: rule.Error},
	rule.Kind{Category: "426", Severity: rule.Error},
	rule.Kind{Category: "407", Severity: rule.Error},
	rule.Kind{Category: "401", Severity: rule.Error, Strict: true},
	rule.Kind{Category: "416", Severity: rule.Warning, Strict: true},
	rule.Kind{Category: "206", Severity: rule.Error, Strict: true},
	rule.Kind{Category: "503", Severity: rule.Info, Strict: true},
	rule.Kind{Category: "429", Severity: rule.Info, Strict: true},
)

// Analyzer is its pass.
var Analyzer = Rule.Analyzer

// required pairs each status with the header that it requires.
var required = map[int]string{
	http.StatusMethodNotAllowed:             "Allow",
	http.StatusUpgradeRequired:              "Upgrade",
	http.StatusProxyAuthRequired:            "Proxy-Authenticate",
	http.StatusUnauthorized:                 "WWW-Authenticate",
	http.StatusRequestedRangeNotSatisfiable: "Content-Range",
	http.StatusPartialContent:               "Content-Range",
	http.StatusServiceUnavailable:           "Retry-After",
	http.StatusTooManyRequests:              "Retry-After",
}

func check(p *rule.Pass) {
	for _, f := range p.Judge(protocol.Commit, protocol.Every, func(m *protocol.Moment) protocol.Verdict { return judge(p, m) }) {
		code, _ := f.Moment.Status()
		p.Report(strconv.Itoa(code), f, "%s is sent without the %s header that it requires: set it before the status is written", rule.Status(code), required[code])
	}
}

func judge(p *rule.Pass, m *protocol.Moment) protocol.Verdict {
	code, ok := m.Status()
	if !ok || required[code] == "" || !p.Wants(strconv.Itoa(code)) {
		return protocol.NotApplicable
	}
	if code == http.StatusPartialContent && m.Lacks("Content-Type") != protocol.Wrong {
		return protocol.Unclear // multipart/byteranges has the ranges in its parts
	}
	return m.Lacks(required[code])
}
