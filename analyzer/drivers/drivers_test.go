// Package drivers runs the suite in the programs that load it: go vet, the front end, golangci-lint, nogo. It holds tests alone.
package drivers

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// bin is where the programs are built that the tests run.
var bin string

func TestMain(m *testing.M) {
	if len(os.Args) == 4 && os.Args[1] == cacheProgram {
		if err := serveCache(os.Args[2], os.Args[3], os.Stdin, os.Stdout); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
		os.Exit(0)
	}
	os.Exit(func() int {
		dir, err := os.MkdirTemp("", "statusvet-drivers")
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 2
		}
		defer os.RemoveAll(dir)
		bin = dir
		return m.Run()
	}())
}

// The directories of this module, and of the fixtures.
var (
	root     = absolute("../..")
	testdata = absolute("../../testdata")
)

func absolute(dir string) string {
	dir, err := filepath.Abs(dir)
	if err != nil {
		panic(err)
	}
	return dir
}

// buildStatusvet builds the command and returns its path.
var buildStatusvet = sync.OnceValues(func() (string, error) {
	return build(root, "statusvet", "./cmd/statusvet")
})

var buildGolangci = sync.OnceValues(func() (string, error) {
	path, err := build(filepath.Join(testdata, "golangci"), "golangci-lint", ".")
	if err != nil {
		err = fmt.Errorf("golangci-lint with the plugin cannot be built; its modules must be there: go -C testdata/golangci mod download\n%w", err)
	}
	return path, err
})

// build builds a program without the network.
func build(dir, name, pkg string) (string, error) {
	path := filepath.Join(bin, name)
	cmd := exec.Command("go", "build", "-o", path, pkg)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOPROXY=off", "GOFLAGS=")
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("go build %s: %w\n%s", pkg, err, out)
	}
	return path, nil
}

func tool(t *testing.T, build func() (string, error)) string {
	t.Helper()
	path, err := build()
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// A result is what a program left.
type result struct {
	stdout, stderr string
	code           int
}

// run runs a program in a directory, without the network. It fails the test if the exit code is none of those that are wanted.
func run(t *testing.T, dir string, env []string, codes []int, name string, args ...string) result {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOPROXY=off", "GOFLAGS=", "GOTOOLCHAIN=local",
		"GOLANGCI_LINT_CACHE="+filepath.Join(bin, "golangci-cache"), "STATUSVET_CACHE="+filepath.Join(bin, "statusvet-cache"))
	cmd.Env = append(cmd.Env, env...)
	var stdout, stderr strings.Builder
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil && cmd.ProcessState == nil {
		t.Fatal(err)
	}
	r := result{stdout.String(), stderr.String(), cmd.ProcessState.ExitCode()}
	for _, code := range codes {
		if r.code == code {
			return r
		}
	}
	t.Fatalf("%s %s: exit code %d, want %v\n%s%s", filepath.Base(name), strings.Join(args, " "), r.code, codes, r.stdout, r.stderr)
	return r
}

// write makes files in a directory.
func write(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for name, text := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// fenced returns the README's blocks in a language.
func fenced(t *testing.T, language string) (list []string) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, block := range strings.Split(string(text), "\n```"+language+"\n")[1:] {
		block, _, _ = strings.Cut(block, "\n```\n")
		list = append(list, block+"\n")
	}
	if len(list) == 0 {
		t.Fatalf("the README has no block of %s", language)
	}
	return list
}
