package drivers

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// actionlint checks a workflow, and without it what it would otherwise ask other programs.
func actionlint(t *testing.T, codes []int, file string) result {
	return run(t, testdata, nil, codes, "go", "tool", "actionlint", "-no-color", "-shellcheck=", "-pyflakes=", file)
}

// TestWorkflows: those of this project, and those that the README offers, are workflows to actionlint.
func TestWorkflows(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(root, ".github", "workflows", "*"))
	if err != nil {
		t.Fatal(err)
	}
	if len(files) == 0 {
		t.Error("the project has no workflow")
	}
	dir := t.TempDir()
	found := 0
	for _, text := range fenced(t, "yaml") {
		if !strings.Contains(text, "runs-on:") {
			continue
		}
		found++
		files = append(files, filepath.Join(dir, "readme.yml"))
		write(t, dir, map[string]string{"readme.yml": text, "wrong.yml": strings.Replace(text, "runs-on:", "run-on:", 1)})
	}
	if found != 1 {
		t.Fatalf("%d workflows in the README, want one", found)
	}
	for _, file := range files {
		actionlint(t, []int{0}, file)
	}
	actionlint(t, []int{1}, filepath.Join(dir, "wrong.yml"))
}

// TestPreCommitHook: pre-commit installs the commands of this module and runs the hook's entry with its arguments.
func TestPreCommitHook(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(root, ".pre-commit-hooks.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	hook := map[string]string{}
	for _, m := range regexp.MustCompile(`(?m)^[- ] (\w+): (.+)$`).FindAllStringSubmatch(string(text), -1) {
		hook[m[1]] = m[2]
	}
	for key, want := range map[string]string{"id": "statusvet", "entry": "statusvet", "language": "golang", "pass_filenames": "false"} {
		if hook[key] != want {
			t.Errorf("%s is %q, want %q", key, hook[key], want)
		}
	}
	dir := t.TempDir()
	write(t, dir, map[string]string{"go.mod": goMod, "shop.go": shop})
	args := strings.Split(strings.Trim(hook["args"], "[]"), ", ")
	if r := run(t, dir, nil, []int{1}, tool(t, buildStatusvet), args...); !strings.Contains(r.stdout, "shop.go:7:2: ") {
		t.Errorf("the hook found\n%s", r.stdout)
	}
}

// TestCustomGCL: what the README puts into .custom-gcl.yml is the version that is tested, and a package of this module.
func TestCustomGCL(t *testing.T) {
	for _, text := range fenced(t, "yaml") {
		if !strings.HasPrefix(text, "version: ") {
			continue
		}
		version, _, _ := strings.Cut(strings.TrimPrefix(text, "version: "), "\n")
		got := run(t, filepath.Join(testdata, "golangci"), nil, []int{0}, "go", "list", "-m", "-f", "{{.Version}}", "github.com/golangci/golangci-lint/v2").stdout
		if strings.TrimSpace(got) != version {
			t.Errorf("the README has golangci-lint %s, the test %s", version, got)
		}
		path := regexp.MustCompile(`import: (\S+)`).FindStringSubmatch(text)
		if path == nil {
			t.Fatalf("no import in\n%s", text)
		}
		run(t, root, nil, []int{0}, "go", "list", path[1])
		return
	}
	t.Error("the README has no .custom-gcl.yml")
}
