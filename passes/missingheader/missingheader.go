package missingheader

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

// Rule is the rule missingheader.
var Rule = rule.New("missingheader", doc, check,
	rule.Kind{Category: "405", Severity: rule.Error, Fix: rule.Allow},
	rule.Kind{Category: "426", Severity: rule.Error},
	rule.Kind{Category: "407", Severity: rule.Error},
	rule.Kind{Category: "401", Severity: rule.Error, Strict: true},
	rule.Kind{Category: "416", Severity: rule.Warning, Strict: true},
	rule.Kind{Category: "206", Severity: rule.Error, Strict: true},
	rule.Kind{Category: "503", Severity: rule.Info, Strict: true},
	rule.Kind{Category: "429", Severity: rule.Info, Strict: true},
	rule.Kind{Category: own, Severity: rule.Warning},
)

// Analyzer is its pass.
var Analyzer = Rule.Analyzer

// own is the category of the pairs that the settings add.
const own = "own"

func check(p *rule.Pass) {
	for _, f := range p.Judge(protocol.Commit, protocol.Every, func(m *protocol.Moment) protocol.Verdict { _, _, v := judge(p, m); return v }) {
		code, _ := f.Moment.Status()
		category, header, _ := judge(p, f.Moment)
		p.Report(category, f, "%s is sent without the %s header that it requires: set it before the status is written", rule.Status(code), header)
	}
}

// judge returns the first header that the status requires and that is not set, and its category.
func judge(p *rule.Pass, m *protocol.Moment) (category, header string, v protocol.Verdict) {
	code, ok := m.Status()
	if !ok {
		return "", "", protocol.NotApplicable
	}
	common, house := p.Settings.Headers.Required(code)
	if code == http.StatusServiceUnavailable && m.Probe() {
		common = nil // who asks for the service's health comes back by itself
	}
	if category = strconv.Itoa(code); len(common) == 0 || !p.Wants(category) {
		common = nil
	}
	for i, header := range append(common, house...) {
		if i >= len(common) {
			category = own
		}
		if v = lacks(m, code, header); v == protocol.Wrong || v == protocol.Unclear {
			return category, header, v
		}
	}
	return "", "", v
}

func lacks(m *protocol.Moment, code int, header string) protocol.Verdict {
	if code != http.StatusPartialContent || header != "Content-Range" || m.Lacks("Content-Type") != protocol.Fine {
		return m.Lacks(header)
	}
	mediatype, known := m.HeaderValue("Content-Type")
	switch {
	case !known:
		return protocol.Unclear
	case strings.HasPrefix(strings.ToLower(mediatype), "multipart/byteranges"):
		return protocol.Fine // it has the ranges in its parts
	}
	return m.Lacks(header)
}
