// Package baseline reads and writes the file of findings that are accepted: sorted, one a line, so that it can be reviewed and merged.
package baseline

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/statusvet/statusvet/cmd/statusvet/internal/atomicfile"
)

// An Entry says which finding it is, without line numbers.
type Entry struct {
	File           string // relative to a folder that stays, with forward slashes
	Declaration    string // the declaration around the finding
	Rule, Category string
	Message        string
	Ordinal        int // among equals, from 1
}

var oneField = strings.NewReplacer("\t", " ", "\n", " ", "\r", " ")

// String writes the entry as a line: fields separated by tabs.
func (e Entry) String() string {
	fields := []string{e.File, e.Declaration, e.Rule, e.Category, e.Message, strconv.Itoa(e.Ordinal)}
	for i, f := range fields {
		fields[i] = oneField.Replace(f)
	}
	return strings.Join(fields, "\t")
}

// Parse reads a line.
func Parse(line string) (Entry, error) {
	fields := strings.Split(line, "\t")
	if len(fields) != 6 {
		return Entry{}, fmt.Errorf("expected 6 fields separated by tabs (file, declaration, rule, category, message, ordinal), not %d", len(fields))
	}
	n, err := strconv.Atoi(fields[5])
	if err != nil || n < 1 {
		return Entry{}, fmt.Errorf("expected a number from 1 in the last field, not %q", fields[5])
	}
	if fields[0] == "" || fields[2] == "" {
		return Entry{}, fmt.Errorf("expected a file and a rule")
	}
	return Entry{fields[0], fields[1], fields[2], fields[3], fields[4], n}, nil
}

// Set is a set of entries, by their lines.
type Set map[string]Entry

// Read reads a file. An error of a line is "file:line: what was expected".
func Read(name string) (Set, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	return read(name, string(text))
}

func read(name, text string) (Set, error) {
	set := Set{}
	n := 0
	for line := range strings.Lines(text) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		e, err := Parse(line)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n, err)
		}
		set[e.String()] = e
	}
	return set, nil
}

const head = "# Findings of statusvet that are accepted, written by -write-baseline.\n"

// Write replaces the file.
func (s Set) Write(name string) error { return atomicfile.Write(name, s.text()) }

func (s Set) text() []byte {
	var out bytes.Buffer
	out.WriteString(head)
	for _, line := range slices.Sorted(maps.Keys(s)) {
		out.WriteString(line + "\n")
	}
	return out.Bytes()
}
