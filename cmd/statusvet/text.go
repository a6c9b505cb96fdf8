package main

import (
	"bufio"
	"fmt"
	"io"

	"github.com/statusvet/statusvet/cmd/statusvet/internal/source"
)

// writeText prints findings as file:line:col: message (rule), with the parts that lie elsewhere indented below.
func writeText(w io.Writer, r *report, _ *source.Files) error {
	out := bufio.NewWriter(w)
	for _, f := range r.findings {
		fmt.Fprintf(out, "%s: %s (%s)\n", f.start(), f.Message, f.Rule)
		for _, o := range f.Related {
			fmt.Fprintf(out, "\t%s: %s\n", o.start(), o.Message)
		}
	}
	return out.Flush()
}

// start writes where a span begins; a column that is unknown is left out.
func (s span) start() string {
	if s.Column == 0 {
		return fmt.Sprintf("%s:%d", s.File, s.Line)
	}
	return fmt.Sprintf("%s:%d:%d", s.File, s.Line, s.Column)
}
