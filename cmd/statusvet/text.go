package main

import (
	"bufio"
	"fmt"
	"io"
)

// writeText prints findings as file:line:col: message (rule), with the parts that lie elsewhere indented below.
func writeText(w io.Writer, findings []finding) error {
	out := bufio.NewWriter(w)
	for _, f := range findings {
		fmt.Fprintf(out, "%s: %s (%s)\n", f.start(), f.Message, f.Rule)
		for _, r := range f.Related {
			fmt.Fprintf(out, "\t%s: %s\n", r.start(), r.Message)
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
