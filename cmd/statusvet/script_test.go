package main

import (
	"errors"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	// A copy of the test binary under the command's name is put on PATH; under that name it is the command, for the
	// scripts and for go vet alike.
	testscript.Main(m, map[string]func(){"statusvet": main})
}

// TestScripts runs the command lines in testdata/script. The scripts need no network: they use the standard library
// alone.
func TestScripts(t *testing.T) {
	cache := goEnv(t, "GOCACHE")
	// The tool is new to go vet's cache after each change. All scripts would find the standard library unchecked
	// at the same time, and each would check it.
	tool, err := exec.LookPath("statusvet")
	if err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("go", "vet", "-json", "-vettool="+tool, "net/http").CombinedOutput(); err != nil {
		t.Fatalf("go vet net/http: %v\n%s", err, out)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("..", "..", "testdata", "script"),
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("GOCACHE", cache)
			env.Setenv("GOPATH", filepath.Join(env.WorkDir, ".gopath"))
			env.Setenv("GOENV", "off")
			env.Setenv("GOFLAGS", "")
			env.Setenv("GOPROXY", "off")
			env.Setenv("GOTOOLCHAIN", "local")
			env.Setenv("STATUSVET", tool)
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"code": code,
		},
	})
}

// code runs a program and wants its exit code: code 2 statusvet ./...
func code(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: code N program [args...]")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// goEnv asks the go command for one of its variables.
func goEnv(t *testing.T, name string) string {
	t.Helper()
	out, err := exec.Command("go", "env", name).Output()
	if err != nil {
		t.Fatalf("go env %s: %v", name, err)
	}
	return strings.TrimSpace(string(out))
}
