package main

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/statusvet/statusvet/analyzer"
	"github.com/statusvet/statusvet/cmd/internal/driver"
	"github.com/statusvet/statusvet/passes/protocol"
)

// BenchmarkEngine analyses a package of 200 handlers that has been type-checked.
func BenchmarkEngine(b *testing.B) {
	p := load(b, service(200, 1), exported(b))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := checker.Analyze(analyzer.Suite(), []*packages.Package{p}, nil); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkFrontEnd checks a service of 500 handlers in 20 packages: with no results kept, with all, and with those of all packages but one.
func BenchmarkFrontEnd(b *testing.B) {
	dir := b.TempDir()
	if err := service(500, 20).write(dir); err != nil {
		b.Fatal(err)
	}
	b.Chdir(dir)
	b.Setenv("GOWORK", "off")
	results := filepath.Join(b.TempDir(), "results")
	check := func(b *testing.B) {
		b.Helper()
		out, err := driver.Run(b.Context(), &driver.Config{
			Analyzers: analyzer.Suite(), Patterns: []string{"./..."}, Cache: results, Base: protocol.Base, Leads: protocol.Leads,
		})
		if err != nil {
			b.Fatal(err)
		}
		if len(out) == 0 {
			b.Fatal("nothing was found")
		}
	}
	edits := 0
	for _, with := range []struct {
		name   string
		before func() error
	}{
		{"cold", func() error { return os.RemoveAll(results) }},
		{"next", func() error { return nil }},
		{"edited", func() error {
			edits++
			return os.WriteFile("api0/edit.go", fmt.Appendf(nil, "package api0\n\n// %d\n", edits), 0o666)
		}},
	} {
		b.Run(with.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				b.StopTimer()
				if err := with.before(); err != nil {
					b.Fatal(err)
				}
				b.StartTimer()
				check(b)
			}
		})
	}
}
