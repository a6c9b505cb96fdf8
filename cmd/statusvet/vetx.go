package main

import (
	"encoding/json"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/unitchecker"
)

// readUnit reads what the go command asks for: its last argument names the file. nil: it is not as expected.
func readUnit(args []string) *unitchecker.Config {
	text, err := os.ReadFile(args[len(args)-1])
	unit := new(unitchecker.Config)
	if err != nil || json.Unmarshal(text, unit) != nil {
		return nil
	}
	if unit.Module == nil && unit.ModulePath != "" { // before go1.27
		unit.Module = &analysis.Module{Path: unit.ModulePath, Version: unit.ModuleVersion, GoVersion: unit.GoVersion}
	}
	return unit
}

// wholly has unitchecker check a package of the module under development also where the go command asks for its facts only, and
// returns the arguments to call it with. The key under which the go command (1.26: cmd/go/internal/work, Builder.vet) caches
// what a tool printed does not say which of the two it was: after "go vet ./api" a later "go vet ./..." would take the nothing
// that was printed of ./store, which ./api imports, for its result. The reverse it does already: what was found when a package
// was asked for is printed again whenever another needs its facts.
//
// Whatever is not as expected here is left for unitchecker to find.
func wholly(unit *unitchecker.Config, args []string) []string {
	if !unit.VetxOnly || unit.Module == nil || unit.Module.Version != "" || tested(unit.Dir, unit.GoFiles) {
		return args
	}
	last := len(args) - 1
	text, err := os.ReadFile(args[last])
	fields := map[string]json.RawMessage{}
	if err != nil || json.Unmarshal(text, &fields) != nil {
		return args
	}
	fields["VetxOnly"] = json.RawMessage("false")
	if text, err = json.Marshal(fields); err != nil {
		return args
	}
	// Beside the original, in the folder that the go command removes.
	name := strings.TrimSuffix(args[last], ".cfg") + ".whole.cfg"
	if os.WriteFile(name, text, 0o600) != nil {
		return args
	}
	return append(args[:last:last], name)
}

// tested reports whether the package of these files has tests of its own package in dir: go vet checks it together with them,
// and never by itself.
func tested(dir string, files []string) bool {
	if len(files) == 0 {
		return false
	}
	clause := func(file string) string {
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.PackageClauseOnly)
		if err != nil {
			return ""
		}
		return f.Name.Name
	}
	name := clause(files[0])
	tests, _ := filepath.Glob(filepath.Join(dir, "*_test.go"))
	for _, file := range tests {
		if name == "main" || clause(file) == name {
			return true
		}
	}
	return false
}
