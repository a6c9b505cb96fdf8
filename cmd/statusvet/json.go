package main

import (
	"bufio"
	"encoding/json"
	"io"
)

// writeJSON prints findings as JSON, one object a line.
func writeJSON(w io.Writer, findings []finding) error {
	out := bufio.NewWriter(w)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false) // what is read by people, too, keeps its < and &
	for _, f := range findings {
		if err := enc.Encode(f); err != nil {
			return err
		}
	}
	return out.Flush()
}
