package driver

import (
	"bytes"
	"context"
	"encoding/gob"
	"flag"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/statusvet/statusvet/analyzer"
	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/settings"
)

var runs = flag.Int("runs", 4, "how often TestSuiteIsDeterministic runs the suite")

// TestSuiteIsDeterministic: all rules, in the strict profile, print the same bytes and keep the same facts in every run: with one thread or two, in whatever
// order the packages are named, from whatever folder.
func TestSuiteIsDeterministic(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	profile := settings.Analyzer.Flags.Lookup("profile")
	if err := profile.Value.Set("strict"); err != nil {
		t.Fatal(err)
	}
	defer profile.Value.Set(profile.DefValue)
	// Helpers in other packages are among them, so that facts cross.
	parts := []string{"protocol", "missinglocation/lib", "missinglocation/nethttp", "doubleresponse/nethttp", "doubleresponse/gin"}
	var patterns, dirs []string
	for _, part := range parts {
		patterns = append(patterns, "./"+part+"/...")
	}
	for range 2 {
		dir := t.TempDir()
		for _, name := range []string{"go.mod", "go.sum"} {
			text, err := os.ReadFile(filepath.Join("../../../testdata", name))
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(dir, name), text, 0o666); err != nil {
				t.Fatal(err)
			}
		}
		for _, part := range parts {
			if err := os.CopyFS(filepath.Join(dir, part), os.DirFS(filepath.Join("../../../testdata", part))); err != nil {
				t.Fatal(err)
			}
		}
		dirs = append(dirs, dir)
	}
	var first map[string]string
	for i := range *runs {
		dir := dirs[i/2%2]
		t.Chdir(dir)
		runtime.GOMAXPROCS(1 + i%2)
		rand.Shuffle(len(patterns), func(i, j int) { patterns[i], patterns[j] = patterns[j], patterns[i] })
		g, out, err := analyse(context.Background(), &Config{Analyzers: analyzer.Suite(), Patterns: patterns, Base: protocol.Base, Leads: protocol.Leads})
		if err != nil {
			t.Fatal(err)
		}
		got := map[string]string{"the output": string(bytes.ReplaceAll(out, []byte(dir), nil))}
		for _, n := range g.nodes {
			if n.facts != nil {
				var facts bytes.Buffer
				if err := gob.NewEncoder(&facts).Encode(n.facts); err != nil {
					t.Fatal(err)
				}
				got["the facts of "+n.ImportPath] = facts.String()
			}
		}
		if first == nil {
			first = got
			if len(out) < 10000 || len(got) < 30 {
				t.Fatalf("only %d bytes of output, and the facts of %d packages", len(out), len(got)-1)
			}
			t.Logf("%d bytes of output, the facts of %d packages", len(out), len(got)-1)
		}
		if len(got) != len(first) {
			t.Errorf("run %d: %d facts, first %d", i, len(got), len(first))
		}
		for name, text := range got {
			if text != first[name] {
				t.Errorf("run %d: %s: %q\nfirst: %q", i, name, text, first[name])
			}
		}
	}
}
