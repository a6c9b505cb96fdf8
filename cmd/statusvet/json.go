package main

import (
	"bufio"
	"encoding/json"
	"io"

	"github.com/statusvet/statusvet/cmd/statusvet/internal/source"
)

// writeJSON prints findings as JSON, one object a line.
func writeJSON(w io.Writer, r *report, _ *source.Files) error {
	out := bufio.NewWriter(w)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false) // what is read by people, too, keeps its < and &
	for _, f := range r.findings {
		if err := enc.Encode(f); err != nil {
			return err
		}
	}
	return out.Flush()
}
