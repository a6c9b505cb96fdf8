package main

import (
	"fmt"
	"os"
	"strings"
)

// A row is a line of a file whose fields are separated by tabs.
type row struct {
	file   string
	line   int
	fields []string
}

// readRows reads the lines of a file that are neither empty nor begin with #, each of the same number of fields. The last may be
// missing, with its tab.
func readRows(file string, fields int) ([]row, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var rows []row
	n := 0
	for line := range strings.Lines(string(text)) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		r := row{file, n, strings.Split(line, "\t")}
		if len(r.fields) == fields-1 {
			r.fields = append(r.fields, "")
		}
		if len(r.fields) != fields {
			return nil, fmt.Errorf("%s:%d: expected %d fields separated by tabs, not %d", file, n, fields, len(r.fields))
		}
		rows = append(rows, r)
	}
	return rows, nil
}

// expected is the error of a row in which something else stands.
func (r row) expected(what, got string) error {
	return fmt.Errorf("%s:%d: expected %s, not %q", r.file, r.line, what, got)
}
