package main

import (
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/statusvet/statusvet/passes/protocol"
)

// Compare matches one observation with what the engine says. It returns the numbers of the answers that
// it can be, and, if there are none, why each of the others is not.
func Compare(p *Program, c *Claim, q Request, o Observation) (fits []int, why []string) {
	again := len(o.Superfluous) > 0
	certain := true
	for i, a := range c.Answers {
		if reason := differs(p, a, q, o); reason != "" {
			if line := reason + ": " + a.Row; reason != otherWay && len(why) < 12 && !slices.Contains(why, line) {
				why = append(why, line)
			}
			continue
		}
		fits = append(fits, i)
		certain = certain && a.Again && !a.Unknown
	}
	switch {
	case len(fits) == 0:
		return nil, append(why, "no answer fits")
	case again && !c.Again && !slices.ContainsFunc(fits, func(i int) bool { return c.Answers[i].Unknown }):
		return nil, []string{"a second status was sent, and the engine knows of none"}
	case !again && certain && c.Certain:
		return nil, []string{"no second status was sent, and the engine says that there is one"}
	}
	return fits, nil
}

// otherWay is why an answer that other requests get does not fit.
const otherWay = "for other requests"

// differs says in what the observation is not the answer, "" if it can be.
func differs(p *Program, a protocol.Answer, q Request, o Observation) string {
	if !slices.Contains(a.Methods, q.Method) && !(a.Others && !slices.Contains(named, q.Method)) {
		return otherWay
	}
	for _, c := range a.When {
		if v, known := p.operand(q, c.Operand); known && (v == c.Value) == c.Not {
			return otherWay
		}
	}
	if a.Unknown && (a.Status == "" || a.Status == "?") {
		return ""
	}
	want := a.Status
	if n, ok := operandOf(want); ok {
		want, _ = p.operand(q, n)
	} else if strings.HasPrefix(want, "$") {
		want = "?"
	}
	switch {
	case want == "" && o.Status != http.StatusOK, want != "" && want != "?" && want != strconv.Itoa(o.Status):
		return "another status"
	}
	if reason := headersDiffer(p, a, q, o); reason != "" {
		return reason
	}
	return bodyDiffers(p, a, q, o)
}

// operandOf returns N for "$N".
func operandOf(text string) (int, bool) {
	rest, dollar := strings.CutPrefix(text, "$")
	n, err := strconv.Atoi(rest)
	return n, dollar && err == nil
}

// named are the methods that the engine has names for.
var named = []string{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "CONNECT", "TRACE"}

// automatic are the headers that net/http sets and removes by itself.
var automatic = []string{"Date", "Content-Length", "Connection", "Transfer-Encoding", "Trailer"}

func headersDiffer(p *Program, a protocol.Answer, q Request, o Observation) string {
	set := map[string]bool{}
	for _, h := range a.Headers {
		key := h.Key
		if strings.HasPrefix(key, "$") {
			n, ok := operandOf(key)
			text, known := p.operand(q, n)
			if !ok || !known {
				return "" // which one it is cannot be told here
			}
			key, _ = strconv.Unquote(text)
			key = http.CanonicalHeaderKey(key)
		}
		set[key] = !h.Removed
		switch {
		case h.Removed || key == "" || slices.Contains(automatic, key):
		case key == "Content-Type" && o.Status == http.StatusNotModified: // net/http leaves it out (transfer.go, suppressedHeaders)
		case len(o.Header[key]) == 0:
			return "not sent " + key
		case key == "Content-Type" && h.Value != "" && o.Header.Get(key) != h.Value:
			return "another Content-Type"
		}
	}
	if a.AnyHeader || p.fixture && a.Status == "?" {
		return "" // who does not know the status does not know what goes with it: http.ServeContent
	}
	for key := range o.Header {
		switch {
		case set[key] || slices.Contains(automatic, key):
		case key == "Content-Type" && (o.Header.Get(key) == o.Sniffed || q.Method == "HEAD" && (strings.HasSuffix(o.Header.Get(key), "; charset=utf-8") || o.Header.Get(key) == "application/octet-stream")):
			// net/http has found it out from the body.
		default:
			return "sent " + key
		}
	}
	return ""
}

func bodyDiffers(p *Program, a protocol.Answer, q Request, o Observation) string {
	switch {
	case q.Method == "HEAD" || o.Status == http.StatusNoContent || o.Status == http.StatusNotModified || o.Status < 200:
		return "" // net/http sends none
	case p.redirects && o.Length == 0:
		return "" // the row of http.Redirect says that there always is one (model/nethttp.go)
	case p.fixture && o.Length == 0:
		return "" // what is written may be data of the request, and rows count that as some
	}
	want := a.Body
	if strings.HasPrefix(want, "$") {
		n, ok := operandOf(want)
		if v, known := p.operand(q, n); !ok || !known {
			return ""
		} else if v == "nil" || v == `""` {
			return "" // none or null, and JSON writes what is empty as well
		}
	}
	switch {
	case want == "" && o.Null:
		return "" // body(DATA,null) is "none (or null)" (model.go)
	case want == "" && o.Length > 0 && !a.Unknown:
		return "a body"
	case want != "" && o.Length == 0:
		return "no body"
	}
	return ""
}

// A Disagreement is an observation that is none of the answers.
type Disagreement struct {
	Program *Program
	Request Request
	Got     Observation
	Why     []string
}

func (d *Disagreement) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%s)\n  request: %s", d.Program.Name, strings.Join(d.Program.Marks, " "), d.Request.Method)
	if d.Request.Query != "" {
		fmt.Fprintf(&b, " ?%s", d.Request.Query)
	}
	if len(d.Request.Header) > 0 {
		fmt.Fprintf(&b, " %v", d.Request.Header)
	}
	if d.Request.Body != "" {
		fmt.Fprintf(&b, " body %.30q", d.Request.Body)
	}
	if len(d.Request.Args) > 0 {
		fmt.Fprintf(&b, " args %q", d.Request.Args)
	}
	header := d.Got.Header.Clone()
	for _, key := range automatic {
		header.Del(key)
	}
	fmt.Fprintf(&b, "\n  got: %d %v, %d bytes", d.Got.Status, header, d.Got.Length)
	for _, s := range d.Got.Superfluous {
		fmt.Fprintf(&b, ", second status by %s", s)
	}
	for _, w := range d.Why {
		fmt.Fprintf(&b, "\n    %s", w)
	}
	return b.String()
}
