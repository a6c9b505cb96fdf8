package plugin

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/statusvet/statusvet/analyzer"
)

func TestNew(t *testing.T) {
	newPlugin, err := register.GetPlugin("statusvet")
	if err != nil {
		t.Fatal(err)
	}
	defer New(nil)
	p, err := newPlugin(map[string]any{"profile": "strict"})
	if err != nil {
		t.Fatal(err)
	}
	if mode := p.GetLoadMode(); mode != "typesinfo" {
		t.Errorf("load mode %s", mode)
	}
	list, err := p.BuildAnalyzers()
	if err != nil {
		t.Fatal(err)
	}
	if err := analysis.Validate(list); err != nil {
		t.Error(err)
	}
	if len(list) != len(analyzer.Rules) {
		t.Errorf("%d analyzers of %d rules", len(list), len(analyzer.Rules))
	}
	_, err = newPlugin(map[string]any{"profil": "strict"})
	if want := "linters.settings.custom.statusvet.settings.profil: unknown setting: expected one of "; err == nil || !strings.HasPrefix(err.Error(), want) {
		t.Errorf("error %v, want %s…", err, want)
	}
}

// TestFold: what is related stands in the message, and the settings of the plugin are in force in every rule.
func TestFold(t *testing.T) {
	p, err := New(map[string]any{"disable": "lateheader"})
	if err != nil {
		t.Fatal(err)
	}
	defer New(nil)
	list, err := p.BuildAnalyzers()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for name, text := range map[string]string{
		"go.mod": "module example.com/shop\n\ngo 1.26\n",
		"shop.go": `package shop

import "net/http"

func create(w http.ResponseWriter, r *http.Request) {
	send(w, http.StatusCreated)
	w.Header().Set("X-Late", "1")
}
`,
		"send.go": `package shop

import "net/http"

func send(w http.ResponseWriter, status int) {
	w.WriteHeader(status)
}
`,
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadAllSyntax, Dir: dir}, ".")
	if err != nil {
		t.Fatal(err)
	}
	graph, err := checker.Analyze(list, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for act := range graph.All() {
		if act.Err != nil {
			t.Error(act.Err)
		}
		for _, d := range act.Diagnostics {
			got = append(got, act.Analyzer.Name+": "+d.Message)
			if len(d.Related) > 0 {
				t.Errorf("related positions are left: %v", d.Related)
			}
		}
	}
	want := "missinglocation: 201 Created is sent without a Location header: set it before the status is written (send.go:6: this sends the status)"
	if len(got) != 1 || got[0] != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
