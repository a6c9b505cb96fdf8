package main

import (
	"os"
	"strings"
	"testing"

	"github.com/statusvet/statusvet/analyzer"
)

// TestReadme: the table has every rule, in order and no other, and .ci/run runs the test command as it is printed.
func TestReadme(t *testing.T) {
	readme := read(t, "../../README.md")
	_, table, _ := strings.Cut(readme, "\n## Rules\n")
	table, _, _ = strings.Cut(table, "\n#")
	var got, want []string
	for line := range strings.Lines(table) {
		if name, ok := strings.CutPrefix(line, "| `"); ok {
			name, _, _ = strings.Cut(name, "`")
			got = append(got, name)
		}
	}
	for _, r := range analyzer.Rules {
		want = append(want, r.Name)
	}
	equal(t, strings.Join(got, "\n"), strings.Join(want, "\n"))

	_, command, _ := strings.Cut(readme, "This one runs all tests:\n\n    ")
	command, _, _ = strings.Cut(command, "\n")
	if command == "" || !strings.Contains(read(t, "../../.ci/run"), "("+command+")") {
		t.Errorf(".ci/run does not call the README's test command %q", command)
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
