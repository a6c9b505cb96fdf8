package drivers

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"honnef.co/go/tools/sarif"
)

const goMod = "module example.com/shop\n\ngo 1.26.0\n"

// shop has one finding, which a fix mends.
const shop = `package shop

import "net/http"

func list(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Header().Set("X-Shop", "1")
}
`

// lint runs golangci-lint over a directory with a configuration that is written there, and returns "file:line: text" of each issue.
func lint(t *testing.T, dir, config string, args ...string) []string {
	t.Helper()
	write(t, dir, map[string]string{".golangci.yml": config})
	args = append([]string{"run", "--show-stats=false", "--output.json.path=stdout"}, args...)
	r := run(t, dir, nil, []int{0, 1}, tool(t, buildGolangci), args...)
	list := []string{}
	for _, f := range golangciFindings(t, r.stdout) {
		list = append(list, fmt.Sprintf("%s:%d: %s", f.file, f.line, f.text))
	}
	slices.Sort(list)
	if (r.code == 1) != (len(list) > 0) {
		t.Errorf("exit code %d with %d issues", r.code, len(list))
	}
	return list
}

// begin compares the beginnings of lines.
func begin(t *testing.T, got []string, want ...string) {
	t.Helper()
	if !slices.EqualFunc(got, want, strings.HasPrefix) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

// TestGolangciNolint: nolintlint, which reports directives that suppress nothing, sees which of the suite's are needed.
func TestGolangciNolint(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, map[string]string{"go.mod": goMod, "shop.go": `package shop

import "net/http"

func line(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) //nolint:statusvet // needed
}

func above(w http.ResponseWriter, r *http.Request) {
	//nolint:statusvet // needed
	w.WriteHeader(http.StatusCreated)
}

// Whole is a function.
//
//nolint:statusvet // needed
func Whole(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
}

func one(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) //nolint:missinglocation // a rule, of which golangci-lint knows nothing
}

func all(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) //nolint // needed
}

func first(w http.ResponseWriter, r *http.Request) {
	http.HandleFunc("/first", func(w http.ResponseWriter, r *http.Request) { //nolint:statusvet // of the statement's first line
		w.WriteHeader(http.StatusCreated)
	})
}

func unused(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK) //nolint:statusvet // not needed
}

func other(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) //nolint:govet // not needed
}
`})
	config := strings.Replace(golangciConfig(""), "[statusvet]", "[statusvet, govet, nolintlint]", 1)
	begin(t, lint(t, dir, config),
		// nolintlint does not see what only the suite reads.
		"shop.go:30: nolintlint says: directive `//nolint:statusvet // of the statement's first line` is unused",
		"shop.go:36: nolintlint says: directive `//nolint:statusvet // not needed` is unused",
		"shop.go:40: missinglocation: 201 Created",
		"shop.go:40: nolintlint says: directive `//nolint:govet // not needed` is unused",
	)
}

// TestGolangciFix: --fix makes the changes that go vet -fix makes.
func TestGolangciFix(t *testing.T) {
	linted, vetted := t.TempDir(), t.TempDir()
	for _, dir := range []string{linted, vetted} {
		write(t, dir, map[string]string{"go.mod": goMod, "shop.go": shop})
	}
	begin(t, lint(t, linted, golangciConfig("")), "shop.go:7: lateheader: ")
	begin(t, lint(t, linted, golangciConfig(""), "--fix"))
	begin(t, lint(t, linted, golangciConfig("")))
	run(t, vetted, nil, []int{0}, "go", "vet", "-fix", "-vettool="+tool(t, buildStatusvet), "./...")
	var texts []string
	for _, dir := range []string{linted, vetted} {
		text, err := os.ReadFile(filepath.Join(dir, "shop.go"))
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(text))
	}
	if texts[0] != texts[1] || texts[0] == shop {
		t.Errorf("golangci-lint --fix made\n%s\ngo vet -fix\n%s", texts[0], texts[1])
	}
}

// TestGolangciNew: --new-from-rev leaves out what is older.
func TestGolangciNew(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, map[string]string{"go.mod": goMod, "shop.go": shop})
	git := func(args ...string) {
		run(t, dir, nil, []int{0}, "git", append([]string{"-c", "user.name=a", "-c", "user.email=a@example.com"}, args...)...)
	}
	git("init", "-q")
	git("add", ".")
	git("commit", "-q", "-m", "old")
	write(t, dir, map[string]string{"shop.go": shop + `
func create(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
}
`})
	begin(t, lint(t, dir, golangciConfig("")), "shop.go:11: missinglocation: ", "shop.go:7: lateheader: ")
	begin(t, lint(t, dir, golangciConfig(""), "--new-from-rev=HEAD"), "shop.go:11: missinglocation: ")
}

func TestGolangciSARIF(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, map[string]string{"go.mod": goMod, "shop.go": shop, ".golangci.yml": golangciConfig("")})
	out := run(t, dir, nil, []int{1}, tool(t, buildGolangci), "run", "--show-stats=false", "--output.sarif.path=stdout").stdout
	var log sarif.Log
	if err := json.Unmarshal([]byte(out), &log); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if len(log.Runs) != 1 || len(log.Runs[0].Results) != 1 {
		t.Fatalf("one run with one result wanted:\n%s", out)
	}
	r := log.Runs[0].Results[0]
	at := r.Locations[0].PhysicalLocation
	if r.RuleID != "statusvet" || !strings.HasPrefix(r.Message.Text, "lateheader: ") || at.ArtifactLocation.URI != "shop.go" || at.Region.StartLine != 7 {
		t.Errorf("the result is\n%s", out)
	}
}

// TestGolangciSettings: the example is a configuration with nothing but defaults, a changed setting changes what is reported, and one
// that is wrong is named.
func TestGolangciSettings(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(root, ".golangci.example.yml"))
	if err != nil {
		t.Fatal(err)
	}
	example := strings.Replace(string(text), "linters:\n", "linters:\n  default: none\n", 1) // the others take longer
	dir := t.TempDir()
	write(t, dir, map[string]string{"go.mod": goMod, "shop.go": `package shop

import "net/http"

func create(w http.ResponseWriter, r *http.Request) {
	if _, _, ok := r.BasicAuth(); !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusCreated)
}

func limited(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusUnavailableForLegalReasons)
}
`})
	replace := func(old, new string) string {
		if strings.Count(example, old) != 1 {
			t.Fatalf("%q is not once in the example", old)
		}
		return strings.Replace(example, old, new, 1)
	}
	created := "shop.go:10: missinglocation: "
	begin(t, lint(t, dir, example), created)
	begin(t, lint(t, dir, replace("profile: default", "profile: strict")), created, "shop.go:7: missingheader: 401")
	begin(t, lint(t, dir, replace("headers: []", `headers: ["451:Link"]`)), created, "shop.go:14: missingheader: 451")
	begin(t, lint(t, dir, replace("disable: []", "disable: [missinglocation]")))

	for change, want := range map[[2]string]string{
		{"profile: default", "profile: lax"}: `linters.settings.custom.statusvet.settings.profile: unknown profile "lax": expected default, rfc9110 or strict`,
		{"profile: default", "profil: lax"}:  `linters.settings.custom.statusvet.settings.profil: unknown setting: expected one of bodylimit, `,
		{"rows: []", `rows: ["F"]`}:          `linters.settings.custom.statusvet.settings.rows: row "F": expected the full name of a function`,
	} {
		write(t, dir, map[string]string{".golangci.yml": replace(change[0], change[1])})
		if r := run(t, dir, nil, []int{3}, tool(t, buildGolangci), "run"); !strings.Contains(r.stderr, want) {
			t.Errorf("%v: got %s, want %s", change, r.stderr, want)
		}
	}
}
