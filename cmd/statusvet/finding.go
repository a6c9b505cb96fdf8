package main

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"

	"github.com/statusvet/statusvet/passes/rule"
)

// A finding is what is printed, in the order of its JSON keys.
type finding struct {
	Rule     string        `json:"rule"`
	Category string        `json:"category"`
	Severity rule.Severity `json:"severity"`
	Message  string        `json:"message"`
	span
	URL     string    `json:"url"`
	Related []related `json:"related"`
	Fixes   []fix     `json:"fixes"`
}

// A span is a place in a file. Columns count bytes from 1; 0 is unknown, as after a //line
// directive that names no column.
type span struct {
	File      string `json:"file"`
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"end_line"`
	EndColumn int    `json:"end_column"`
}

// related is a part of a finding that lies elsewhere.
type related struct {
	span
	Message string `json:"message"`
}

// A fix is a set of edits that mend a finding together.
type fix struct {
	Message string `json:"message"`
	Edits   []edit `json:"edits"`
}

// An edit replaces the bytes from Start to End, counted from 0.
type edit struct {
	File  string `json:"file"`
	Start int    `json:"start"`
	End   int    `json:"end"`
	New   string `json:"new"`
}

// relative writes a file relative to the working directory, with forward slashes. A file far from there, in the module
// cache perhaps, stays absolute where that is shorter: the go command does the same.
func relative(file string) string {
	if dir, err := os.Getwd(); err == nil && filepath.IsAbs(file) {
		if rel, err := filepath.Rel(dir, file); err == nil && len(rel) < len(file) {
			file = rel
		}
	}
	return filepath.ToSlash(file)
}

// sort orders findings and problems, and drops a finding that two variants of a package repeat.
func (r *report) sort() {
	slices.SortFunc(r.findings, func(a, b finding) int {
		if c := cmp.Or(
			cmp.Compare(a.File, b.File),
			cmp.Compare(a.Line, b.Line),
			cmp.Compare(a.Column, b.Column),
			cmp.Compare(a.Rule, b.Rule),
			cmp.Compare(a.Message, b.Message),
		); c != 0 {
			return c
		}
		return cmp.Compare(fmt.Sprint(a), fmt.Sprint(b))
	})
	r.findings = slices.CompactFunc(r.findings, func(a, b finding) bool { return reflect.DeepEqual(a, b) })
	slices.SortFunc(r.problems, func(a, b problem) int {
		return cmp.Or(cmp.Compare(a.pkg, b.pkg), cmp.Compare(a.text, b.text))
	})
	r.problems = slices.Compact(r.problems)
}
