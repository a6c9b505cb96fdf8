// Package release holds the tests of what is promised of releases: see .github/SECURITY.md.
package release

import (
	"bytes"
	"crypto/sha256"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

const root = "../../.."

// TestReproducible: two folders, the same bytes.
func TestReproducible(t *testing.T) {
	other := t.TempDir()
	for _, name := range []string{"go.mod", "go.sum"} {
		text, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(other, name), text, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"analyzer", "cmd", "passes"} {
		if err := os.CopyFS(filepath.Join(other, name), os.DirFS(filepath.Join(root, name))); err != nil {
			t.Fatal(err)
		}
	}
	var sums [][32]byte
	for i, dir := range []string{root, other} {
		out := filepath.Join(t.TempDir(), "statusvet")
		cmd := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-o", out, "./cmd/statusvet")
		cmd.Dir = dir
		if text, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("build %d: %v\n%s", i, err, text)
		}
		text, err := os.ReadFile(out)
		if err != nil {
			t.Fatal(err)
		}
		sums = append(sums, sha256.Sum256(text))
		if bytes.Contains(text, []byte(other)) {
			t.Error("the folder of the build is in the program")
		}
	}
	if sums[0] != sums[1] {
		t.Error("two builds differ")
	}
}

// TestDependencies: the list names the modules that are built into the tool and the plugin, each with its licence, and no other.
func TestDependencies(t *testing.T) {
	cmd := exec.Command("go", "list", "-deps", "-f", "{{with .Module}}{{if not .Main}}{{.Path}} {{.Dir}}{{end}}{{end}}", "./cmd/statusvet", "./analyzer/plugin")
	cmd.Dir = root
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	built := map[string]string{} // to the folders
	for line := range strings.Lines(string(out)) {
		if path, dir, ok := strings.Cut(strings.TrimSpace(line), " "); ok {
			built[path] = dir
		}
	}
	text, err := os.ReadFile(filepath.Join(root, ".github", "SECURITY.md"))
	if err != nil {
		t.Fatal(err)
	}
	// What each licence says in words of its own.
	words := map[string]string{
		"BSD-3-Clause": "Redistribution and use in source and binary forms",
		"MIT":          "Permission is hereby granted, free of charge",
		"Apache-2.0":   "Apache License",
	}
	var listed []string
	for _, m := range regexp.MustCompile("(?m)^\\| `([^`]+)` \\| [^|]+ \\| ([^|]+) \\|$").FindAllStringSubmatch(string(text), -1) {
		listed = append(listed, m[1])
		dir, ok := built[m[1]]
		if !ok {
			t.Errorf("%s is listed, and not built in", m[1])
			continue
		}
		word := words[m[2]]
		if word == "" {
			t.Errorf("%s: licence %q is none of those that are known here", m[1], m[2])
			continue
		}
		licences, err := filepath.Glob(filepath.Join(dir, "LICEN[SC]E*"))
		if err != nil {
			t.Fatal(err)
		}
		if !slices.ContainsFunc(licences, func(name string) bool {
			text, err := os.ReadFile(name)
			return err == nil && strings.Contains(string(text), word)
		}) {
			t.Errorf("%s: no file LICENSE that says %q", m[1], word)
		}
	}
	for path := range built {
		if !slices.Contains(listed, path) {
			t.Errorf("%s is built in, and not listed", path)
		}
	}
}
