package main

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/statusvet/statusvet/analyzer"
	"github.com/statusvet/statusvet/passes/rule"
)

var committed = filepath.Join("..", "..", "..", "testdata", "corpus")

// TestSnapshot: the snapshot is in the form and order in which the command writes it (readSnapshot wants the order and a reason for each
// false), tells of projects and rules that there are, and has a verdict for every finding.
func TestSnapshot(t *testing.T) {
	file := filepath.Join(committed, "findings.tsv")
	s, err := readSnapshot(file)
	if err != nil {
		t.Fatal(err)
	}
	if s.format() != read(t, file) {
		t.Error("the snapshot is not as the command writes it")
	}
	projects, err := readProjects(filepath.Join(committed, "projects.tsv"), nil)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.IsSortedFunc(projects, func(a, b project) int { return strings.Compare(a.name, b.name) }) {
		t.Error("the projects are not sorted")
	}
	for f, v := range s {
		if v.word == unread {
			t.Errorf("%s: %s in %s, %s%s has no verdict", f.project, f.rule, f.file, f.function, f.place())
		}
		if !slices.ContainsFunc(projects, func(p project) bool { return p.name == f.project }) {
			t.Errorf("%s is no project of projects.tsv", f.project)
		}
		if !slices.ContainsFunc(analyzer.Rules, func(r *rule.Rule) bool { return r.Name == f.rule }) {
			t.Errorf("%s is no rule", f.rule)
		}
	}
	if len(s) < 300 {
		t.Errorf("%d findings have verdicts: expected 300", len(s))
	}
}

// TestReadme: the README's table is that of the snapshot.
func TestReadme(t *testing.T) {
	s, err := readSnapshot(filepath.Join(committed, "findings.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	var want strings.Builder
	want.WriteString("| rule | findings | true | false | precision |\n|---|---|---|---|---|\n")
	line := func(name string, c counts) {
		fmt.Fprintf(&want, "| %s | %d | %d | %d | %s |\n", name, c.right+c.wrong, c.right, c.wrong, c.precision())
	}
	rules := s.rules()
	for _, rule := range slices.Sorted(maps.Keys(rules)) {
		line("`"+rule+"`", rules[rule])
	}
	line("all", s.count())
	if readme := read(t, filepath.Join("..", "..", "..", "README.md")); !strings.Contains(readme, "\n\n"+want.String()+"\n") {
		t.Errorf("the README's table is not that of the snapshot:\n%s", &want)
	}
}
