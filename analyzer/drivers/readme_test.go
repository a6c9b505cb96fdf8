package drivers

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestPinned runs the README's commands that make the tool one of a module, in its version, in a module that replaces it by this one.
func TestPinned(t *testing.T) {
	dir := t.TempDir()
	env := []string{"GOSUMDB=off", "GOWORK=off"}
	write(t, dir, map[string]string{"go.mod": goMod, "shop.go": shop})
	run(t, dir, env, []int{0}, "go", "mod", "edit", "-replace", "github.com/statusvet/statusvet="+root)
	sh, err := exec.LookPath("sh")
	if err != nil {
		t.Skip("the commands are those of a shell")
	}
	late := `shop.go:7:2: header "X-Shop" is never sent`
	commands := strings.Split(strings.TrimSpace(fenced(t, "sh")[0]), "\n")
	if len(commands) != 3 {
		t.Fatalf("the README has the commands %q", commands)
	}
	run(t, dir, env, []int{0}, sh, "-c", commands[0])
	if mod := run(t, dir, env, []int{0}, "go", "mod", "edit", "-json").stdout; !strings.Contains(mod, `"Path": "github.com/statusvet/statusvet/cmd/statusvet"`) {
		t.Errorf("%s makes no tool in go.mod:\n%s", commands[0], mod)
	}
	if r := run(t, dir, env, []int{1}, sh, "-c", commands[1]); !strings.Contains(r.stderr, late) {
		t.Errorf("%s found\n%s", commands[1], r.stderr)
	}
	if r := run(t, dir, env, []int{1}, sh, "-c", commands[2]); !strings.Contains(r.stdout, late) {
		t.Errorf("%s found\n%s", commands[2], r.stdout)
	}
}

// TestReadmeCommands runs the commands that the README prints by themselves, in a service with findings, or in this module.
func TestReadmeCommands(t *testing.T) {
	sh, err := exec.LookPath("sh")
	if err != nil {
		t.Skip("the commands are those of a shell")
	}
	text, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	write(t, dir, map[string]string{"go.mod": goMod, "shop.go": shop})
	env := []string{"PATH=" + filepath.Dir(tool(t, buildStatusvet)) + string(os.PathListSeparator) + os.Getenv("PATH")}
	for command, says := range map[string]string{
		"go run ./cmd/statusvet -C testdata github.com/gorilla/mux/...": "405 Method Not Allowed is sent without the Allow header",
		"statusvet ./...": "(lateheader)",
		"go vet -vettool=$(which statusvet) -settings.profile=strict -missinglocation=false ./...": `header "X-Shop" is never sent`,
	} {
		if !strings.Contains(string(text), "\n    "+command+"\n") {
			t.Errorf("the README has no command %s", command)
			continue
		}
		in := dir
		if strings.Contains(command, "./cmd/") {
			in = root
		}
		if r := run(t, in, env, []int{1}, sh, "-c", command); !strings.Contains(r.stdout+r.stderr, says) {
			t.Errorf("%s says nothing of %q:\n%s%s", command, says, r.stdout, r.stderr)
		}
	}
}
