package main

import (
	"context"
	"io"
	"path/filepath"
	"slices"
	"strings"
)

// mend applies the fixes of the findings in r, until no more can be applied, and returns what remains: a fix may bring
// another finding to light, and one that touches the lines of another waits for the next round.
func mend(ctx context.Context, opts *options, r *report, stderr io.Writer) (*report, error) {
	for left := r.fixable(); left > 0; {
		if err := apply(ctx, opts, r, stderr); err != nil {
			return nil, err
		}
		next, err := wanted(ctx, opts, stderr)
		if err != nil {
			return nil, err
		}
		r = next
		if n := r.fixable(); n < left {
			left = n
		} else {
			left = 0 // go vet leaves other modules as they are
		}
	}
	return r, nil
}

// apply applies the fixes of the findings in r. go vet does so best, but mends all that it finds; what is wanted of it by itself is
// applied here.
func apply(ctx context.Context, opts *options, r *report, stderr io.Writer) error {
	if opts.some() {
		return r.edit(repository())
	}
	_, err := applyFixes(ctx, opts, r, stderr, "-fix")
	return err
}

// showFixes writes what mend would change to stdout, as a unified diff, and returns the findings that have no fix.
func showFixes(ctx context.Context, opts *options, r *report, stdout, stderr io.Writer) (*report, error) {
	if r.fixable() == 0 {
		return r, nil
	}
	out, err := applyFixes(ctx, opts, r, stderr, "-fix", "-diff")
	if err != nil {
		return nil, err
	}
	if _, err := stdout.Write(sortDiff(out.stdout)); err != nil {
		return nil, err
	}
	left := &report{problems: r.problems}
	for _, f := range r.findings {
		if len(f.Fixes) == 0 {
			left.findings = append(left.findings, f)
		}
	}
	left.shown = true
	return left, nil
}

// applyFixes runs go vet on the packages whose findings have fixes: others may not even compile.
func applyFixes(ctx context.Context, opts *options, r *report, stderr io.Writer, mode ...string) (*output, error) {
	patterns := opts.patterns
	if !slices.ContainsFunc(patterns, func(p string) bool { return strings.HasSuffix(p, ".go") }) {
		patterns = r.fixableDirs()
	}
	return vet(ctx, opts, patterns, stderr, mode...)
}

// fixable counts the findings that have a fix.
func (r *report) fixable() (n int) {
	for _, f := range r.findings {
		if len(f.Fixes) > 0 {
			n++
		}
	}
	return n
}

// fixableDirs lists the directories of the files that fixes change, as patterns.
func (r *report) fixableDirs() (dirs []string) {
	for _, f := range r.findings {
		for _, fix := range f.Fixes {
			for _, e := range fix.Edits {
				dir := filepath.ToSlash(filepath.Dir(filepath.FromSlash(e.File)))
				if !filepath.IsAbs(dir) {
					dir = "./" + dir
				}
				dirs = append(dirs, dir)
			}
		}
	}
	slices.Sort(dirs)
	return slices.Compact(dirs)
}

// sortDiff puts the parts of a unified diff, one a file, in the order of the files, and names these as findings do: go vet
// prints them as the packages get done.
func sortDiff(diff []byte) []byte {
	var files []string
	for text := range strings.Lines(string(diff)) {
		if name, ok := diffHeader(text, "--- ", " (old)\n"); ok {
			files = append(files, "")
			text = "--- " + name + "\n"
		} else if name, ok := diffHeader(text, "+++ ", " (new)\n"); ok {
			text = "+++ " + name + "\n"
		}
		if len(files) > 0 {
			files[len(files)-1] += text
		}
	}
	slices.Sort(files)
	return []byte(strings.Join(slices.Compact(files), ""))
}

// diffHeader reads a line that names a file, as x/tools writes them.
func diffHeader(line, before, after string) (file string, ok bool) {
	file, first := strings.CutPrefix(line, before)
	file, last := strings.CutSuffix(file, after)
	return relative(file), first && last
}
