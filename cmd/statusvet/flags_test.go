package main

import (
	"flag"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/statusvet/statusvet/passes/settings"
)

// TestBuildFlags holds the list of go's build flags against the installed go command's.
func TestBuildFlags(t *testing.T) {
	// go vet has a -json of its own, and takes no flags for coverage (cmd/go/internal/vet, addFlags); -n would
	// check nothing.
	left := []string{"cover", "covermode", "coverpkg", "json", "n", "C", "trimpath"}
	known := append(strings.Fields(buildBools+" "+buildTexts+" "+buildTalks), left...)
	help, err := exec.Command("go", "help", "build").Output()
	if err != nil {
		t.Fatal(err)
	}
	_, list, _ := strings.Cut(string(help), "The build flags are shared")
	names := regexp.MustCompile(`(?m)^\t-(\w+)`).FindAllStringSubmatch(list, -1)
	if len(names) < 20 {
		t.Fatalf("%d flags in go help build", len(names))
	}
	for _, m := range names {
		if !slices.Contains(known, m[1]) {
			t.Errorf("-%s does not pass through", m[1])
		}
	}
}

func TestParse(t *testing.T) {
	opts, err := parse([]string{"--profile", "strict", "-enable=", "-tests=true", "-bodylimit=0", "-race", "-gcflags", "a=-N", "-gcflags=b=-l", "-trimpath", "-x", "./..."})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ got, want []string }{
		{opts.settings, []string{"-settings.profile=strict"}},
		{opts.build, []string{"-race=true", "-gcflags=a=-N", "-gcflags=b=-l"}},
		{opts.verbose, []string{"-x=true"}},
		{opts.patterns, []string{"./..."}},
	} {
		if !slices.Equal(c.got, c.want) {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}

// TestSettings: every setting that the rules share is a flag, and so a field of the settings file.
func TestSettings(t *testing.T) {
	set := flag.NewFlagSet("", flag.ContinueOnError)
	addFlags(set, &options{})
	for _, name := range settings.Names() {
		if f := set.Lookup(name); f == nil {
			t.Errorf("-%s is no flag", name)
		} else if want := settings.Analyzer.Flags.Lookup(name).DefValue; f.DefValue != want {
			t.Errorf("-%s is %q by default, and not %q", name, f.DefValue, want)
		}
	}
}

func TestCaller(t *testing.T) {
	for line, want := range map[string]call{
		"-V=full": identify,
		"-flags":  listFlags,
		"-settings.profile=strict -json /tmp/vet.cfg": analyse,
		"help":          analyse,
		"help settings": analyse,
		"":              byPerson,
		"./...":         byPerson,
		"-f json .":     byPerson,
		"-h":            byPerson,
	} {
		if got := caller(strings.Fields(line)); got != want {
			t.Errorf("%q: got %v, want %v", line, got, want)
		}
	}
}
