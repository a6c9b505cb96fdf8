package drivers

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/statusvet/statusvet/analyzer"
	"github.com/statusvet/statusvet/passes/rule"
)

// A place is a line of a file of the fixtures.
type place struct {
	file string // relative to testdata
	line int
}

// A finding is what a driver reports, its text as the wants have it: "rule: message".
type finding struct {
	place
	column int
	text   string
}

// drivers are those whose output is read. analysistest checks the same wants in package analyzer.
var drivers = []struct {
	name     string
	findings func(t *testing.T, enable string, patterns []string) []finding
}{
	{"go vet", goVet},
	{"front end", func(t *testing.T, enable string, patterns []string) []finding {
		return frontEnd(t, "-vet=false", enable, patterns)
	}},
	{"front end -vet", func(t *testing.T, enable string, patterns []string) []finding {
		return frontEnd(t, "-vet", enable, patterns)
	}},
	{"golangci-lint", golangciLint},
}

// TestFixtures: the wants of all fixtures hold in every driver.
func TestFixtures(t *testing.T) {
	on, strict, enable := fixtures(t)
	for _, set := range []struct {
		name, enable string
		dirs         []string
	}{{"default", "", on}, {"strict", enable, strict}} {
		want := wants(t, set.dirs)
		if len(want) == 0 {
			t.Fatalf("no wants in %v", set.dirs)
		}
		var patterns []string
		for _, dir := range set.dirs {
			patterns = append(patterns, "./"+dir+"/...")
		}
		for _, d := range drivers {
			t.Run(d.name+" "+set.name, func(t *testing.T) {
				for _, line := range differences(d.name, d.findings(t, set.enable, patterns), want) {
					t.Error(line)
				}
			})
		}
	}
}

// fixtures lists the folders whose wants hold with the default settings, and those whose wants hold with these rules enabled: those of
// rules and kinds of findings that only the strict profile reports.
func fixtures(t *testing.T) (on, strict []string, enable string) {
	var names []string
	for _, r := range analyzer.Rules {
		always := slices.ContainsFunc(r.Kinds, func(k rule.Kind) bool { return !k.Strict })
		entries, err := os.ReadDir(filepath.Join(testdata, r.Name))
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range entries {
			switch dir := r.Name + "/" + e.Name(); {
			case e.Name() == "rfc9110": // a profile of its own, see TestRFC9110
			case always && e.Name() != "strict":
				on = append(on, dir)
			default:
				strict = append(strict, dir)
				names = append(names, r.Name)
			}
		}
	}
	return on, strict, strings.Join(slices.Compact(names), ",")
}

var (
	wantComment = regexp.MustCompile("// ?want((?: `[^`]*`)+)$")
	quoted      = regexp.MustCompile("`([^`]*)`")
)

// wants reads the comments "want `rule: message`" of the files below the folders.
func wants(t *testing.T, dirs []string) map[place][]*regexp.Regexp {
	list := map[place][]*regexp.Regexp{}
	for _, dir := range dirs {
		err := fs.WalkDir(os.DirFS(testdata), dir, func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(name, ".go") {
				return err
			}
			text, err := os.ReadFile(filepath.Join(testdata, name))
			if err != nil {
				return err
			}
			line := 0
			for s := range strings.Lines(string(text)) {
				line++
				m := wantComment.FindStringSubmatch(strings.TrimSpace(s))
				if m == nil {
					if strings.Contains(s, "// want") {
						t.Errorf("%s:%d: expected want and patterns in backquotes", name, line)
					}
					continue
				}
				for _, q := range quoted.FindAllStringSubmatch(m[1], -1) {
					at := place{name, line}
					list[at] = append(list[at], regexp.MustCompile(q[1]))
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return list
}

// differences lists what was found and not wanted, and what was wanted and not found.
func differences(driver string, got []finding, want map[place][]*regexp.Regexp) (list []string) {
	left := map[place][]*regexp.Regexp{}
	for at, patterns := range want {
		left[at] = slices.Clone(patterns)
	}
	seen := map[finding]bool{}
	for _, f := range got {
		if seen[f] { // a package and its variant for tests
			continue
		}
		seen[f] = true
		i := slices.IndexFunc(left[f.place], func(re *regexp.Regexp) bool { return re.MatchString(f.text) })
		if i < 0 {
			list = append(list, fmt.Sprintf("%s: %s:%d: unexpected finding: %s", driver, f.file, f.line, f.text))
			continue
		}
		left[f.place] = slices.Delete(left[f.place], i, i+1)
	}
	for at, patterns := range left {
		for _, re := range patterns {
			list = append(list, fmt.Sprintf("%s: %s:%d: no finding matches %s", driver, at.file, at.line, re))
		}
	}
	slices.Sort(list)
	return list
}

// TestDifferences: a driver that says too much, too little or something else is named with file and line.
func TestDifferences(t *testing.T) {
	here, there := place{"a.go", 3}, place{"b.go", 7}
	want := map[place][]*regexp.Regexp{here: {regexp.MustCompile("^one"), regexp.MustCompile("^two")}}
	one, two := finding{here, 1, "one"}, finding{here, 2, "two"}
	for _, c := range []struct {
		got  []finding
		want []string
	}{
		{[]finding{two, one, one}, nil},
		{[]finding{one}, []string{"x: a.go:3: no finding matches ^two"}},
		{[]finding{one, {here, 2, "three"}}, []string{"x: a.go:3: no finding matches ^two", "x: a.go:3: unexpected finding: three"}},
		{[]finding{one, two, {there, 1, "one"}}, []string{"x: b.go:7: unexpected finding: one"}},
		{[]finding{one, two, {here, 9, "two"}}, []string{"x: a.go:3: unexpected finding: two"}},
	} {
		if got := differences("x", c.got, want); !slices.Equal(got, c.want) {
			t.Errorf("%v: got %q, want %q", c.got, got, c.want)
		}
	}
}

func goVet(t *testing.T, enable string, patterns []string) []finding {
	args := []string{"vet", "-vettool=" + tool(t, buildStatusvet)}
	if enable != "" {
		args = append(args, "-settings.enable="+enable)
	}
	// With -json behind the settings, go's cache has the results for the front end, too.
	args = append(append(args, "-json"), patterns...)
	return vetFindings(t, run(t, testdata, nil, []int{0}, "go", args...).stdout)
}

// vetFindings reads what go vet -json prints.
func vetFindings(t *testing.T, out string) (list []finding) {
	for dec := json.NewDecoder(strings.NewReader(out)); ; {
		var tree map[string]map[string][]struct{ Posn, Message string }
		if err := dec.Decode(&tree); errors.Is(err, io.EOF) {
			return list
		} else if err != nil {
			t.Fatalf("the output of go vet: %v", err)
		}
		for _, rules := range tree {
			for name, found := range rules {
				for _, d := range found {
					parts := strings.Split(d.Posn, ":")
					line, _ := strconv.Atoi(parts[1])
					column, _ := strconv.Atoi(parts[2])
					list = append(list, finding{place{relative(parts[0]), line}, column, name + ": " + d.Message})
				}
			}
		}
	}
}

func frontEnd(t *testing.T, vet, enable string, patterns []string) (list []finding) {
	args := append([]string{"-f", "json", vet, "-enable=" + enable}, patterns...)
	for dec := json.NewDecoder(strings.NewReader(run(t, testdata, nil, []int{1}, tool(t, buildStatusvet), args...).stdout)); ; {
		var f struct {
			Rule, Message, File string
			Line, Column        int
		}
		if err := dec.Decode(&f); errors.Is(err, io.EOF) {
			return list
		} else if err != nil {
			t.Fatalf("the output of statusvet: %v", err)
		}
		list = append(list, finding{place{f.File, f.Line}, f.Column, f.Rule + ": " + f.Message})
	}
}

func golangciLint(t *testing.T, enable string, patterns []string) []finding {
	config := filepath.Join(t.TempDir(), "golangci.yml")
	write(t, filepath.Dir(config), map[string]string{"golangci.yml": golangciConfig("enable: [" + enable + "]")})
	args := append([]string{"run", "-c", config, "--path-mode=abs", "--show-stats=false", "--output.json.path=stdout"}, patterns...)
	return golangciFindings(t, run(t, testdata, nil, []int{1}, tool(t, buildGolangci), args...).stdout)
}

// golangciConfig is a configuration that enables the plugin alone, with these settings, and shows all of its findings.
func golangciConfig(settings string) string {
	return `version: "2"
linters:
  default: none
  enable: [statusvet]
  settings:
    custom:
      statusvet:
        type: module
        settings: {` + settings + `}
issues:
  max-issues-per-linter: 0
  max-same-issues: 0
  uniq-by-line: false
`
}

// golangciFindings reads the JSON of golangci-lint.
func golangciFindings(t *testing.T, out string) (list []finding) {
	t.Helper()
	var report struct {
		Issues []struct {
			FromLinter, Text string
			Pos              struct {
				Filename     string
				Line, Column int
			}
		}
	}
	if err := json.NewDecoder(bytes.NewBufferString(out)).Decode(&report); err != nil {
		t.Fatalf("the output of golangci-lint: %v\n%s", err, out)
	}
	for _, i := range report.Issues {
		if i.FromLinter != "statusvet" {
			i.Text = i.FromLinter + " says: " + i.Text
		}
		list = append(list, finding{place{relative(i.Pos.Filename), i.Pos.Line}, i.Pos.Column, i.Text})
	}
	return list
}

// relative writes a file relative to testdata.
func relative(file string) string {
	if rel, err := filepath.Rel(testdata, file); err == nil && filepath.IsAbs(file) {
		return filepath.ToSlash(rel)
	}
	return file
}
