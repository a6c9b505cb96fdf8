package release

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"
)

// trap is a project that leaves a trace wherever something of it is run. MARK is the file that tells.
const trap = `
-- go.mod --
module example.com/trap

go 1.26
-- main.go --
package main

//go:generate touch MARK

import (
	"net/http"
	"os"

	"example.com/trap/api"
)

var _ = os.WriteFile("MARK", []byte("a variable was initialized"), 0o666)

func init() { os.WriteFile("MARK", []byte("init was run"), 0o666) }

func main() {
	os.WriteFile("MARK", []byte("main was run"), 0o666)
	http.ListenAndServe(":0", http.HandlerFunc(api.Create))
}
-- api/api.go --
package api

import "net/http"

func Create(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusCreated) }
-- api/api_test.go --
package api

import (
	"os"
	"testing"
)

func TestMain(m *testing.M) {
	os.WriteFile("MARK", []byte("TestMain was run"), 0o666)
	os.Exit(m.Run())
}

func TestCreate(t *testing.T) { os.WriteFile("MARK", []byte("a test was run"), 0o666) }
-- vet.sh --
#!/bin/sh
touch MARK
-- .git/config --
[core]
	repositoryformatversion = 0
	fsmonitor = touch MARK
-- .git/HEAD --
ref: refs/heads/main
-- .git/objects/none --
-- .git/refs/none --
-- .golangci.yml --
run: {go: touch MARK}
-- Makefile --
all:; touch MARK
`

// snare is a trap in a folder, with an environment of its own: no configuration, and a PATH on which every program but go leaves a trace.
type snare struct {
	dir, home, tool, mark string
	env                   []string
}

func setTrap(t *testing.T) *snare {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("the programs on PATH are shell scripts")
	}
	base := t.TempDir()
	s := &snare{
		dir: filepath.Join(base, "project"), home: filepath.Join(base, "home"),
		tool: filepath.Join(base, "statusvet"), mark: filepath.Join(base, "mark"),
	}
	cmd := exec.Command("go", "build", "-o", s.tool, "./cmd/statusvet")
	cmd.Dir = root
	if text, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	for _, part := range strings.Split(trap, "\n-- ")[1:] {
		name, content, _ := strings.Cut(part+"\n", " --\n")
		s.write(t, filepath.Join(s.dir, name), strings.ReplaceAll(content, "MARK", s.mark))
	}
	s.write(t, filepath.Join(s.home, "none"), "")
	bin := filepath.Join(base, "bin")
	for _, name := range []string{
		"git", "hg", "svn", "bzr", "fossil", "sh", "bash", "env", "cc", "gcc", "g++", "clang", "ld", "as", "pkg-config", "make", "touch", "cat",
		"gofmt", "goimports", "staticcheck", "golangci-lint", "gopls", "protoc", "curl", "wget", "ssh", "gpg", "less", "vi", "xdg-open",
	} {
		s.write(t, filepath.Join(bin, name), fmt.Sprintf("#!/bin/sh\necho %s \"$@\" >> %s\nexit 1\n", name, s.mark))
	}
	if err := os.Symlink(filepath.Join(goEnv(t, "GOROOT"), "bin", "go"), filepath.Join(bin, "go")); err != nil {
		t.Fatal(err)
	}
	s.env = []string{
		"PATH=" + bin, "HOME=" + s.home, "GOENV=off", "GOPROXY=off", "GOTOOLCHAIN=local", "GOFLAGS=", "CGO_ENABLED=0",
		"GOCACHE=" + goEnv(t, "GOCACHE"), "GOMODCACHE=" + goEnv(t, "GOMODCACHE"), "STATUSVET_CACHE=" + filepath.Join(base, "cache"),
		"TMPDIR=" + base,
	}
	return s
}

func (s *snare) write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o777); err != nil {
		t.Fatal(err)
	}
}

func goEnv(t *testing.T, name string) string {
	t.Helper()
	out, err := exec.Command("go", "env", name).Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(out))
}

// modes are what the tool does with a project that it was only told to look at.
var modes = [][]string{
	{"./..."},
	{"-vet", "./..."},
	{"-f", "sarif", "./..."},
	{"-fix", "-diff", "./..."},
}

// TestRunsNothing: the tool reads a project, and runs neither what is in it nor any program but go.
func TestRunsNothing(t *testing.T) {
	s := setTrap(t)
	before := s.files(t)
	for _, args := range modes {
		cmd := exec.Command(s.tool, args...)
		cmd.Dir, cmd.Env = s.dir, s.env
		out, err := cmd.CombinedOutput()
		if !bytes.Contains(out, []byte("201 Created")) && !slices.Contains(args, "-diff") {
			t.Errorf("%v: it has not seen the project: %v\n%s", args, err, out)
		}
		if text, err := os.ReadFile(s.mark); err == nil {
			t.Errorf("%v: something was run: %s", args, text)
			os.Remove(s.mark)
		}
	}
	if after := s.files(t); !slices.Equal(before, after) {
		t.Errorf("the files were\n%v\nand are\n%v", before, after)
	}
	// What is said to leave a trace does.
	cmd := exec.Command("go", "test", "./...")
	cmd.Dir, cmd.Env = s.dir, s.env
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if _, err := os.Stat(s.mark); err != nil {
		t.Errorf("the project leaves no trace when it is run: %v", err)
	}
}

// TestGitRunsNothing: where git is asked what is new, it starts no program that the repository names.
func TestGitRunsNothing(t *testing.T) {
	git, err := exec.LookPath("git")
	if err != nil {
		t.Skip("there is no git")
	}
	s := setTrap(t)
	link := filepath.Join(filepath.Dir(s.dir), "bin", "git")
	if err := os.Remove(link); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(git, link); err != nil {
		t.Fatal(err)
	}
	if err := os.RemoveAll(filepath.Join(s.dir, ".git")); err != nil {
		t.Fatal(err)
	}
	run := func(args ...string) string {
		cmd := exec.Command(args[0], args[1:]...)
		cmd.Dir, cmd.Env = s.dir, append(s.env, "GIT_CONFIG_NOSYSTEM=1")
		out, _ := cmd.CombinedOutput()
		return string(out)
	}
	hook := filepath.Join(filepath.Dir(s.dir), "hook")
	s.write(t, hook, "#!/bin/sh\necho \"$0\" >> "+s.mark+"\n")
	run(git, "init", "-q")
	run(git, "-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "--allow-empty", "-m", "empty")
	for _, name := range []string{"core.fsmonitor", "diff.external", "core.pager"} {
		run(git, "config", name, hook)
	}
	if out := run(s.tool, "-new-from", "HEAD", "./..."); !strings.Contains(out, "201 Created") {
		t.Errorf("it has not seen the project:\n%s", out)
	}
	if text, err := os.ReadFile(s.mark); err == nil {
		t.Errorf("something was run: %s", text)
		os.Remove(s.mark)
	}
	run(git, "status") // what is said to leave a trace does
	if _, err := os.Stat(s.mark); err != nil {
		t.Errorf("git status starts no program here: %v", err)
	}
}

// files lists the project's files, and those of the home folder.
func (s *snare) files(t *testing.T) (list []string) {
	t.Helper()
	for _, dir := range []string{s.dir, s.home} {
		err := filepath.WalkDir(dir, func(name string, d os.DirEntry, err error) error {
			if err != nil || d.IsDir() || strings.Contains(name, "/home/.config/go/telemetry/") { // the go command's own
				return err
			}
			info, err := d.Info()
			if err == nil {
				list = append(list, fmt.Sprint(name, info.Size(), info.ModTime()))
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return list
}

// traced matches what strace says of a file that was opened or of a program that was started.
var traced = regexp.MustCompile(`(?:openat\([^,]*, |open\(|execve\()"([^"]*)".* = \d+`)

// TestReadsNothingElse: what the tool and the go command open lies in the project, the caches, Go's own folder, or is the system's.
func TestReadsNothingElse(t *testing.T) {
	strace, err := exec.LookPath("strace")
	if err != nil {
		t.Skip("there is no strace")
	}
	if err := exec.Command(strace, "-o", os.DevNull, strace, "-V").Run(); err != nil {
		t.Skipf("strace may trace nothing here: %v", err)
	}
	s := setTrap(t)
	s.write(t, filepath.Join(s.home, ".netrc"), "machine example.com login a password b\n")
	allowed := []string{
		filepath.Dir(s.dir), goEnv(t, "GOROOT"), goEnv(t, "GOCACHE"), goEnv(t, "GOMODCACHE"),
		"/proc", "/sys", "/dev", "/lib", "/lib64", "/usr/lib", "/etc/ld.so.cache", "/etc/localtime", "/usr/share/zoneinfo",
	}
	for _, args := range modes[:2] {
		log := filepath.Join(s.home, "log")
		cmd := exec.Command(strace, append([]string{"-f", "-qq", "-e", "trace=open,openat,execve", "-o", log, s.tool}, args...)...)
		cmd.Dir, cmd.Env = s.dir, s.env
		if out, _ := cmd.CombinedOutput(); !bytes.Contains(out, []byte("201 Created")) {
			t.Fatalf("%v: it has not seen the project:\n%s", args, out)
		}
		text, err := os.ReadFile(log)
		if err != nil {
			t.Fatal(err)
		}
		opened := 0
		for line := range strings.Lines(string(text)) {
			m := traced.FindStringSubmatch(line)
			if m == nil {
				continue
			}
			opened++
			name := m[1]
			if !filepath.IsAbs(name) { // from a folder that was opened
				continue
			}
			in := func(dir string) bool { return name == dir || strings.HasPrefix(name, dir+"/") }
			if !slices.ContainsFunc(allowed, in) || in(s.home) && name != log && !strings.Contains(name, "/telemetry") {
				t.Errorf("%v: %s", args, strings.TrimSpace(line))
			}
		}
		if opened < 10 {
			t.Errorf("%v: only %d files were opened", args, opened)
		}
	}
}
