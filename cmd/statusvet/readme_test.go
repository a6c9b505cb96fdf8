package main

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/statusvet/statusvet/analyzer"
	"github.com/statusvet/statusvet/cmd/statusvet/internal/config"
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

// TestReadmeFlags: the table of flags and -h have every flag but go's own, and the settings file that is shown is accepted.
func TestReadmeFlags(t *testing.T) {
	readme, help := read(t, "../../README.md"), usage()
	set := flag.NewFlagSet("", flag.ContinueOnError)
	addFlags(set, &options{})
	set.VisitAll(func(f *flag.Flag) {
		if strings.Contains(" "+buildBools+" "+buildTexts+" "+buildTalks+" n trimpath ", " "+f.Name+" ") {
			return
		}
		word := regexp.MustCompile("-" + f.Name + `\b`)
		if !word.MatchString(readme) {
			t.Errorf("-%s is not in the README", f.Name)
		}
		if !word.MatchString(help) {
			t.Errorf("-%s is not in the usage", f.Name)
		}
	})

	_, text, _ := strings.Cut(readme, "a file `.statusvet.yml`")
	_, text, _ = strings.Cut(text, "```yaml\n")
	text, _, _ = strings.Cut(text, "```")
	file := filepath.Join(t.TempDir(), config.Name)
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	if list, err := config.Read(file, config.Name, set.Set); err != nil || len(list) < 3 {
		t.Errorf("the settings file of the README: %v, %v", list, err)
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
