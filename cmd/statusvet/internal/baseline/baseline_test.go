package baseline

import (
	"maps"
	"os"
	"strings"
	"testing"
)

func TestWriteRead(t *testing.T) {
	t.Chdir(t.TempDir())
	set := Set{}
	for _, e := range []Entry{
		{"b.go", "", "lateheader", "late", `header "X" is late`, 1},
		{"a.go", "(*S).f", "missinglocation", "201", "tab\there", 2},
		{"a.go", "(*S).f", "missinglocation", "201", "tab\there", 1},
	} {
		set[e.String()] = e
	}
	if err := os.WriteFile("base", []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := set.Write("base"); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile("base")
	if err != nil {
		t.Fatal(err)
	}
	const want = head + "a.go\t(*S).f\tmissinglocation\t201\ttab here\t1\n" +
		"a.go\t(*S).f\tmissinglocation\t201\ttab here\t2\n" +
		"b.go\t\tlateheader\tlate\theader \"X\" is late\t1\n"
	if string(text) != want {
		t.Errorf("got %s", text)
	}
	if info, err := os.Stat("base"); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the file's mode is %v, %v", info.Mode(), err)
	}
	if files, err := os.ReadDir("."); err != nil || len(files) != 1 {
		t.Errorf("left are %v, %v", files, err)
	}
	// git may have changed the ends of lines.
	if err := os.WriteFile("base", []byte(strings.ReplaceAll(want, "\n", "\r\n")), 0o600); err != nil {
		t.Fatal(err)
	}
	got, err := Read("base")
	if err != nil {
		t.Fatal(err)
	}
	keys := func(s Set) map[string]bool {
		m := map[string]bool{}
		for k := range s {
			m[k] = true
		}
		return m
	}
	if !maps.Equal(keys(got), keys(set)) {
		t.Errorf("got %v, want %v", got, set)
	}
}

func TestParse(t *testing.T) {
	for line, want := range map[string]string{
		"a.go\tf\tr\tc\tm":      "expected 6 fields",
		"<<<<<<< HEAD":          "expected 6 fields",
		"a.go\tf\tr\tc\tm\t0":   `expected a number from 1 in the last field, not "0"`,
		"a.go\tf\tr\tc\tm\tone": "expected a number from 1",
		"\tf\tr\tc\tm\t1":       "expected a file and a rule",
	} {
		if _, err := Parse(line); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: %v, want %s", line, err, want)
		}
	}
}
