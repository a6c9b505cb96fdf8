package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode"

	"golang.org/x/text/width"

	"github.com/statusvet/statusvet/cmd/statusvet/internal/source"
	"github.com/statusvet/statusvet/passes/rule"
)

// writeText prints findings as file:line:col: message (rule), with the parts that lie elsewhere indented below. In the full form the
// source line and a caret come between them.
func writeText(w io.Writer, r *report, src *source.Files, l look) error {
	out := bufio.NewWriter(w)
	for _, f := range r.findings {
		fmt.Fprintf(out, "%s %s %s\n", l.paint(bold, f.start()+":"), f.Message, l.paint(colours[f.Severity], "("+f.Rule+")"))
		if l.full {
			writeExcerpt(out, src, f.span, l)
		}
		for _, o := range f.Related {
			fmt.Fprintf(out, "\t%s %s\n", l.paint(bold, o.start()+":"), o.Message)
		}
	}
	return out.Flush()
}

// writeExcerpt prints the line where a span begins, and a caret under its column.
func writeExcerpt(w io.Writer, src *source.Files, at span, l look) {
	line, ok := src.Line(at.File, at.Line)
	if !ok {
		return
	}
	text, blank := excerpt(string(line), at.Column)
	fmt.Fprintf(w, "\t%s\n", text)
	if at.Column > 0 {
		fmt.Fprintf(w, "\t%s%s\n", blank, l.paint(green, "^"))
	}
}

// start writes where a span begins; a column that is unknown is left out.
func (s span) start() string {
	if s.Column == 0 {
		return fmt.Sprintf("%s:%d", s.File, s.Line)
	}
	return fmt.Sprintf("%s:%d:%d", s.File, s.Line, s.Column)
}

// excerpt returns a source line as it is shown, without the white space before it, and what takes as much room on a terminal as the
// text before the column, which counts bytes from 1.
func excerpt(line string, column int) (text, blank string) {
	shown := strings.TrimLeft(line, " \t")
	cut := len(line) - len(shown)
	var b, t strings.Builder
	for i, r := range shown {
		if unicode.IsControl(r) && r != '\t' { // an escape sequence is not for the terminal
			r = unicode.ReplacementChar
		}
		t.WriteRune(r)
		switch {
		case i+cut >= column-1:
		case r == '\t':
			b.WriteByte('\t')
		default:
			b.WriteString(strings.Repeat(" ", cells(r)))
		}
	}
	return strings.TrimRight(t.String(), " \t"), b.String()
}

// cells is how many columns of a terminal a character takes.
func cells(r rune) int {
	if unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) { // it goes onto the one before
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

// writeCounts prints the closing line of the full form: how many findings there are, of which severity, and what can be done.
func writeCounts(w io.Writer, r *report) {
	counts := map[rule.Severity]int{}
	for _, f := range r.findings {
		counts[f.Severity]++
	}
	var parts []string
	for _, s := range []rule.Severity{rule.Error, rule.Warning, rule.Info} {
		if n := counts[s]; n > 0 {
			parts = append(parts, plural(n, string(s)))
		}
	}
	line := "no findings"
	if n := len(r.findings); n > 0 {
		line = plural(n, "finding") + ": " + strings.Join(parts, ", ")
	}
	if n := r.fixable(); n > 0 {
		line += fmt.Sprintf("; -fix mends %d", n)
	}
	if r.accepted > 0 {
		line += fmt.Sprintf("; %d more in the baseline", r.accepted)
	}
	fmt.Fprintln(w, line)
}
