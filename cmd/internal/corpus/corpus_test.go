package main

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// shop is a project of two versions: in the second something stands above create, and remove is gone for move.
var shop = [2]map[string]string{
	{
		"go.mod": "module example.com/shop\n\ngo 1.26\n",
		"api/shop.go": `package api

import "net/http"

type Shop struct{}

func (s *Shop) create(w http.ResponseWriter, r *http.Request) {
	if r.URL.Query().Get("dry") != "" {
		w.WriteHeader(http.StatusCreated)
		return
	}
	w.WriteHeader(http.StatusCreated)
}

func remove(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusMethodNotAllowed)
}
`,
	},
	{
		"api/shop.go": `package api

import "net/http"

// A Shop sells.
type Shop struct{}

func (s *Shop) create(w http.ResponseWriter, r *http.Request) {
	if r.URL.Query().Get("dry") != "" {
		w.Header().Set("Location", "/dry")
		w.WriteHeader(http.StatusCreated)
		return
	}
	w.WriteHeader(http.StatusCreated)
}

func move(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusMethodNotAllowed)
}
`,
	},
}

// commit writes files into a repository and returns the commit.
func commit(t *testing.T, dir string, files map[string]string) string {
	t.Helper()
	for name, text := range files {
		write(t, filepath.Join(dir, name), text)
	}
	run := func(args ...string) string {
		cmd := exec.Command("git", args...)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "GIT_CONFIG_GLOBAL="+os.DevNull, "GIT_CONFIG_NOSYSTEM=1",
			"GIT_AUTHOR_NAME=a", "GIT_AUTHOR_EMAIL=a@example.com", "GIT_COMMITTER_NAME=a", "GIT_COMMITTER_EMAIL=a@example.com")
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("git %v: %v\n%s", args, err, out)
		}
		return strings.TrimSpace(string(out))
	}
	run("init", "-q")
	run("add", ".")
	run("commit", "-q", "-m", "shop")
	return run("rev-parse", "HEAD")
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestCommand follows a project from its first run over verdicts to another commit.
func TestCommand(t *testing.T) {
	tool, err := build(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(filepath.Dir(tool))
	t.Setenv("STATUSVET_CACHE", "off")
	t.Setenv("GOFLAGS", "")
	t.Setenv("GOWORK", "off")

	dir := t.TempDir()
	origin, src, data, verdicts := filepath.Join(dir, "origin"), filepath.Join(dir, "src"), filepath.Join(dir, "data"), filepath.Join(dir, "verdicts")
	defer func(was string) { host = was }(host)
	host = "file://" + filepath.ToSlash(origin) + "/"
	findings := filepath.Join(data, "findings.tsv")
	pin := func(commit string) {
		write(t, filepath.Join(data, "projects.tsv"), "# owner/name\nexample/other\t"+strings.Repeat("0", 40)+"\t.\t./...\n"+
			"example/shop\t"+commit+"\tapi\t-tests=false .\tdist/index.html\n")
	}
	// step runs the command on the project and wants an exit code and what is printed; only the last line of the table is compared.
	step := func(args string, code int, stdout, stderr string) {
		t.Helper()
		var out, errs bytes.Buffer
		args = "-src " + src + " -data " + data + " -tool " + tool + " " + args + " example/shop"
		got := command(t.Context(), strings.Fields(args), &out, &errs)
		diff, table, _ := strings.Cut(out.String(), "rule  findings")
		lines := strings.Split(strings.TrimSpace(table), "\n")
		diff = strings.TrimRight(diff, " ") + strings.Join(strings.Fields(lines[len(lines)-1]), " ")
		if got != code || strings.TrimSpace(diff) != strings.TrimSpace(stdout) || !strings.Contains(errs.String(), stderr) || (stderr == "") != (errs.Len() == 0) {
			t.Errorf("corpus %s\nexit code %d, want %d\n%s\nwant\n%s\nstderr: %s\nwant %s", args, got, code, diff, stdout, &errs, stderr)
		}
	}
	snapshot := func(want string) {
		t.Helper()
		if got := read(t, findings); got != header+want {
			t.Errorf("got\n%s\nwant\n%s", got, header+want)
		}
	}

	first := commit(t, filepath.Join(origin, "example", "shop"), shop[0])
	pin(first)
	step("", 2, "all 0 0 0 0 -", "is no checkout")
	diff := `
example/shop missingheader
  + shop.go:16:2: remove: 405 Method Not Allowed is sent without the Allow header that it requires: set it before the status is written
example/shop missinglocation
  + shop.go:9:3: (*Shop).create: 201 Created is sent without a Location header: set it before the status is written
  + shop.go:12:2: (*Shop).create: 201 Created is sent without a Location header: set it before the status is written
all 3 0 0 3 -`
	step("-fetch", 1, diff, "")
	if _, err := os.Stat(filepath.Join(src, "example+shop", "api", "dist", "index.html")); err != nil {
		t.Errorf("what the build would make is not there: %v", err)
	}
	if _, err := os.Stat(findings); err == nil {
		t.Error("without -update a snapshot was written")
	}
	step("-update", 1, diff, "")
	unread := "example/shop\tmissingheader\t405\tshop.go\tremove\t+1:2\t?\n" +
		"example/shop\tmissinglocation\t201\tshop.go\t(*Shop).create\t+2:3\t?\n" +
		"example/shop\tmissinglocation\t201\tshop.go\t(*Shop).create\t+5:2\t?\n"
	snapshot(unread)

	// Verdicts are taken over; one of nothing is said to be.
	other := "example/other\tmissinglocation\t201\tother.go\tf\t+1:1\ttrue\n"
	write(t, findings, header+other+unread)
	write(t, filepath.Join(verdicts, "example+shop.tsv"), "missingheader\tshop.go\t16\t2\tfalse\ta router sets it\n"+
		"missinglocation\tshop.go\t9\t3\ttrue\nmissinglocation\tshop.go\t12\t2\ttrue\t\nmissinglocation\tshop.go\t13\t2\ttrue\n")
	step("-verdicts "+verdicts, 0, "all 3 2 1 0 66 %", "no finding for this verdict: missinglocation shop.go 13 2 true")
	judged := other + "example/shop\tmissingheader\t405\tshop.go\tremove\t+1:2\tfalse\ta router sets it\n" +
		"example/shop\tmissinglocation\t201\tshop.go\t(*Shop).create\t+2:3\ttrue\n" +
		"example/shop\tmissinglocation\t201\tshop.go\t(*Shop).create\t+5:2\ttrue\n"
	snapshot(judged)
	step("", 0, "all 3 2 1 0 66 %", "")

	// Nothing is compared where something else is checked out, and nothing is lost.
	second := commit(t, filepath.Join(origin, "example", "shop"), shop[1])
	pin(second)
	step("-update", 2, "all 0 0 0 0 -", "example/shop: "+filepath.Join(src, "example+shop")+" is at commit "+first+": expected "+second)
	pin(first)
	write(t, filepath.Join(src, "example+shop", "api", "more.go"), "package api\n")
	step("-update", 2, "all 0 0 0 0 -", "was changed since commit "+first+": ?? api/more.go")
	snapshot(judged)

	// A verdict stays with a finding whose function was moved and not with one that changed in its function.
	if err := os.RemoveAll(filepath.Join(src, "example+shop")); err != nil {
		t.Fatal(err)
	}
	pin(second)
	diff = `
example/shop missingheader
  + shop.go:18:2: move: 405 Method Not Allowed is sent without the Allow header that it requires: set it before the status is written
  - shop.go: remove+1:2: was false
example/shop missinglocation
  - shop.go: (*Shop).create+2:3: was true
  - shop.go: (*Shop).create+5:2: was true
  + shop.go:14:2: (*Shop).create: 201 Created is sent without a Location header: set it before the status is written
all 2 0 0 2 -`
	step("-fetch", 1, diff, "")
	write(t, filepath.Join(origin, "example", "shop", "api", "shop.go"), "\n\n"+shop[0]["api/shop.go"])
	third := commit(t, filepath.Join(origin, "example", "shop"), nil)
	pin(third)
	if err := os.RemoveAll(filepath.Join(src, "example+shop")); err != nil {
		t.Fatal(err)
	}
	step("-fetch -update", 0, "all 3 2 1 0 66 %", "")
	snapshot(judged)
}

// TestMalformed: what is wrong with a file is said with its line and with what was expected.
func TestMalformed(t *testing.T) {
	const hash = "0123456789012345678901234567890123456789"
	for _, test := range []struct{ file, text, want string }{
		{"projects.tsv", "a/b\t" + hash + "\t.\n", "projects.tsv:1: expected 5 fields separated by tabs, not 3"},
		{"projects.tsv", "# list\na\t" + hash + "\t.\t.\n", `projects.tsv:2: expected owner/name, not "a"`},
		{"projects.tsv", "a/b\tv1\t.\t.\n", `projects.tsv:1: expected a commit of 40 hex digits, not "v1"`},
		{"projects.tsv", "a/b\t" + hash + "\t../c\t.\n", `projects.tsv:1: expected a folder in the repository, not "../c"`},
		{"projects.tsv", "a/b\t" + hash + "\t.\t \n", `projects.tsv:1: expected flags and packages, not " "`},
		{"projects.tsv", "a/b\t" + hash + "\t.\t.\t/etc/x\n", `projects.tsv:1: expected files in the repository, not "/etc/x"`},
		{"projects.tsv", "a/b\t" + hash + "\t.\t.\na/b\t" + hash + "\t.\t.\n", `projects.tsv:2: expected each project once, not "a/b"`},
		{"projects.tsv", "a/c\t" + hash + "\t.\t.\n", `projects.tsv lists no project "a/b"`},
		{"findings.tsv", "a/b\tr\tc\n", "findings.tsv:1: expected 8 fields separated by tabs, not 3"},
		{"findings.tsv", "a/b\tr\tc\tf.go\tF\t3:2\ttrue\n", `findings.tsv:1: expected a place such as +3:2, not "3:2"`},
		{"findings.tsv", "a/b\tr\tc\tf.go\tF\t+3:2x\ttrue\n", `findings.tsv:1: expected a place such as +3:2, not "+3:2x"`},
		{"findings.tsv", "a/b\tr\tc\tf.go\t\t+3:2\ttrue\n", `findings.tsv:1: expected project, rule, category, file and function, not "a/b r c f.go "`},
		{"findings.tsv", "a/b\tr\tc\tf.go\tF\t+3:2\tyes\n", `findings.tsv:1: expected the verdict true, false or ?, not "yes"`},
		{"findings.tsv", "a/b\tr\tc\tf.go\tF\t+3:2\tfalse\n", "findings.tsv:1: expected a reason for false"},
		{"findings.tsv", "a/b\tr\tc\tf.go\tF\t+3:2\ttrue\na/b\tr\tc\tf.go\tF\t+3:2\ttrue\n", "findings.tsv:2: expected rows in order, each once"},
		{"findings.tsv", "a/b\tr\tc\tf.go\tF\t+10:2\ttrue\na/b\tr\tc\tf.go\tF\t+3:2\ttrue\n", "findings.tsv:2: expected rows in order, each once"},
	} {
		dir := t.TempDir()
		write(t, filepath.Join(dir, "projects.tsv"), "a/b\t"+hash+"\t.\t.\n")
		write(t, filepath.Join(dir, test.file), test.text)
		var out, errs bytes.Buffer
		code := command(t.Context(), []string{"-src", dir, "-data", dir, "-tool", "none", "a/b"}, &out, &errs)
		if want := "corpus: " + filepath.Join(dir, test.want) + "\n"; code != 2 || errs.String() != want || out.Len() > 0 {
			t.Errorf("%q: exit code %d, %q, want %q", test.text, code, &errs, want)
		}
	}
	for _, test := range []struct{ text, want string }{
		{"r\tf.go\tx\t2\ttrue\n", `v.tsv:1: expected a line and a column, not "x"`},
		{"# read\nr\tf.go\t1\t2\tfalse\t\n", "v.tsv:2: expected a reason for false"},
		{"r\tf.go\t1\n", "v.tsv:1: expected 6 fields separated by tabs, not 3"},
	} {
		dir := t.TempDir()
		write(t, filepath.Join(dir, "v.tsv"), test.text)
		if _, err := readVerdicts(filepath.Join(dir, "v.tsv")); err == nil || err.Error() != filepath.Join(dir, test.want) {
			t.Errorf("%q: %v, want %q", test.text, err, test.want)
		}
	}
	var out, errs bytes.Buffer
	if code := command(t.Context(), nil, &out, &errs); code != 2 || errs.String() != "corpus: flag -src: expected the folder of the checkouts\n" {
		t.Errorf("without -src: exit code %d, %q", code, &errs)
	}
}

// TestEnclosing: a line belongs to the declaration around it, by whatever it is declared.
func TestEnclosing(t *testing.T) {
	const text = `package p

type T struct{}
type G[K comparable, V any] struct{}

func plain() {
	_ = func() {
	}
}

func (t T) value() {}

func (*T) pointer() {}

func (g *G[K, V]) generic() {}

var (
	one = func() {
	}
	two = 2
)
`
	file := filepath.Join(t.TempDir(), "p.go")
	write(t, file, text)
	files := sources{}
	for line, want := range map[int]declared{
		1: {name: "-"}, 7: {name: "plain", first: 6}, 9: {name: "plain", first: 6}, 10: {name: "-"}, 11: {name: "T.value", first: 11},
		13: {name: "(*T).pointer", first: 13}, 15: {name: "(*G).generic", first: 15}, 19: {name: "one", first: 18}, 20: {name: "two", first: 20},
	} {
		name, first, err := files.enclosing(file, line)
		if err != nil || name != want.name || first != want.first {
			t.Errorf("line %d: %s, %d, %v, want %s, %d", line, name, first, err, want.name, want.first)
		}
	}
	if name, first, err := files.enclosing(filepath.Join(t.TempDir(), "page.templ"), 3); name != "-" || first != 0 || err != nil {
		t.Errorf("what is no Go: %s, %d, %v", name, first, err)
	}
}

// TestPrecision: 100 % is all of them.
func TestPrecision(t *testing.T) {
	for want, c := range map[string]counts{"-": {unread: 3}, "100 %": {right: 7, unread: 1}, "99 %": {right: 999, wrong: 1}, "0 %": {wrong: 1}} {
		if got := c.precision(); got != want {
			t.Errorf("%+v: %s, want %s", c, got, want)
		}
	}
}
