package main

import (
	"context"
	"errors"
	"io"
	"slices"
	"strings"
)

// diagnose finds out what kept go vet from checking every package; out is what go vet left. It returns the findings
// of the packages that were checked, and for each of the others the compiler's first error.
//
// go vet stops before it checks anything when one package cannot be loaded (cmd/go/internal/load, CheckPackageErrors):
// then it is run again with the others. A package that does not compile takes only those along that import
// it, and of these go vet says nothing.
func diagnose(ctx context.Context, opts *options, out *output, stderr io.Writer) (*report, error) {
	packages, ok, err := list(ctx, opts, opts.patterns)
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, errors.New(out.why())
	}
	d := newDiagnosis(packages)
	if _, tools := blocks(string(out.stderr)); len(out.stdout) == 0 && len(tools) == 0 && len(d.problems) > 0 {
		d.patterns = out.unmatched()
		rest := d.sound()
		if len(rest) == 0 {
			return d.report(&report{}), nil
		}
		if out, err = vet(ctx, opts, rest, stderr, "-json"); err != nil {
			return nil, err
		}
	}
	if broken := d.addFailures(out); len(broken) > 0 {
		if slices.Contains(broken, "command-line-arguments") {
			broken = opts.patterns
		}
		compiled, _, err := list(ctx, opts, broken, "-export")
		if err != nil {
			return nil, err
		}
		d.addCompilerErrors(compiled)
	}
	r, err := out.report(names(packages))
	if err != nil {
		return nil, err
	}
	if r = d.report(r); len(r.problems) == 0 && !out.ok {
		r.problems = []problem{{text: out.why()}}
	}
	if tests := d.onlyTests(); len(tests) > 0 {
		more, err := withoutTests(ctx, opts, tests, stderr)
		if err != nil {
			return nil, err
		}
		r.findings = append(r.findings, more...)
		r.sort()
	}
	return r, nil
}

// A diagnosis gathers what is known of the packages that were asked for.
type diagnosis struct {
	deps     map[string][]string // the packages, without their variants, and what they and their tests import
	order    []string            // the keys of deps, in go list's order
	unsound  map[string][]string // packages that cannot be loaded, and the packages whose fault it is
	problems map[string]*problem // by package
	tests    map[string]bool     // packages that fail only in their tests, and so do no harm to others
	patterns []problem
}

func newDiagnosis(packages []loaded) *diagnosis {
	d := &diagnosis{
		deps:     map[string][]string{},
		unsound:  map[string][]string{},
		problems: map[string]*problem{},
		tests:    map[string]bool{},
	}
	for _, p := range packages {
		if p.ForTest == "" && !strings.HasSuffix(p.ImportPath, ".test") {
			d.deps[p.ImportPath] = nil
			d.order = append(d.order, p.ImportPath)
		}
	}
	for _, p := range packages {
		name := d.name(p.ImportPath)
		for _, dep := range p.Deps {
			d.deps[name] = append(d.deps[name], d.name(dep))
		}
	}
	for _, p := range packages {
		d.addLoadErrors(p)
	}
	return d
}

// addLoadErrors notes why a package cannot be loaded.
func (d *diagnosis) addLoadErrors(p loaded) {
	name := d.name(p.ImportPath)
	test := name != p.ImportPath // go list names a package before its variants, so the fault is in the tests
	errs := p.DepsErrors
	if p.Error != nil {
		errs = append([]*loadError{p.Error}, errs...)
	}
	for _, e := range errs {
		owner, text := name, e.String()
		if n := len(e.ImportStack); n > 0 {
			owner = d.name(e.ImportStack[n-1])
		}
		if owner != name && !slices.Contains(d.deps[name], owner) {
			// Of several packages that import one that is missing, go list names the first, and its place, for all.
			owner, text = name, oneLine(e.Err)
		}
		d.unsound[name] = append(d.unsound[name], owner)
		d.add(owner, text, test)
	}
}

// name strips from an import path what names a variant for tests: "p [p.test]", "p_test [p.test]", "p.test", "p (test)".
func (d *diagnosis) name(path string) string {
	path, _, _ = strings.Cut(path, " ")
	if _, ok := d.deps[path]; ok {
		return path
	}
	for _, suffix := range []string{"_test", ".test"} {
		if p, ok := strings.CutSuffix(path, suffix); ok {
			if _, ok := d.deps[p]; ok {
				return p
			}
		}
	}
	return path
}

// add notes why a package was not checked; the first reason stays.
func (d *diagnosis) add(pkg, text string, test bool) {
	if d.problems[pkg] == nil {
		text = strings.TrimPrefix(text, "pattern "+pkg+": ") // a pattern that names nothing stands for a package
		d.problems[pkg] = &problem{pkg: pkg, text: text}
		d.tests[pkg] = test
	}
}

// sound lists the packages that can be loaded with all that they import.
func (d *diagnosis) sound() (list []string) {
	for _, p := range d.order {
		if d.unsound[p] == nil {
			list = append(list, p)
		}
	}
	return list
}

// onlyTests lists the packages that fail in their tests and not without them.
func (d *diagnosis) onlyTests() (list []string) {
	for _, p := range d.order {
		if d.problems[p] != nil && d.tests[p] {
			list = append(list, p)
		}
	}
	return list
}

// addFailures notes the packages of which a tool said on go vet's stderr that it failed, and returns them.
func (d *diagnosis) addFailures(out *output) (list []string) {
	own, tools := blocks(string(out.stderr))
	note := func(pkg, text string) {
		if text != "" && d.problems[pkg] == nil {
			d.add(pkg, text, strings.Contains(text, "_test.go:"))
			list = append(list, pkg)
		}
	}
	for _, b := range tools {
		note(d.name(b.pkg), b.failure())
		own = append(own, b.lines...)
	}
	if len(list) > 0 {
		return list
	}
	// Of a package that was looked at only for others' sake the tool does not say why it failed.
	for _, line := range own {
		if m := silent.FindStringSubmatch(line); m != nil {
			note(d.name(m[1]), "the analysis failed: "+m[2])
		}
	}
	return list
}

// addCompilerErrors replaces what the tool said of a package by what the compiler says: the tool stops at the first
// error that it meets, which need not be the first in the file, and words syntax errors otherwise.
func (d *diagnosis) addCompilerErrors(compiled []loaded) {
	seen := map[string]bool{}
	for _, p := range compiled {
		name := d.name(p.ImportPath)
		if p.Error == nil || d.problems[name] == nil || seen[name] {
			continue
		}
		_, tools := blocks(p.Error.Err)
		for _, b := range tools {
			if text := b.failure(); text != "" && d.name(b.pkg) == name && !seen[name] {
				seen[name] = true
				d.problems[name].text = text
				d.tests[name] = strings.Contains(text, "_test.go:")
			}
		}
	}
}

// report adds the problems to what was found, each with the number of packages that it took along.
func (d *diagnosis) report(r *report) *report {
	for _, name := range d.order {
		if d.problems[name] != nil {
			continue
		}
		// A package may import several of these; it is counted once.
		for _, dep := range append(slices.Clone(d.unsound[name]), slices.Sorted(slices.Values(d.deps[name]))...) {
			if p := d.problems[dep]; p != nil && !d.tests[dep] {
				p.dependents++
				break
			}
		}
	}
	for _, p := range d.problems {
		r.problems = append(r.problems, *p)
	}
	r.problems = append(r.problems, d.patterns...)
	r.sort()
	return r
}
