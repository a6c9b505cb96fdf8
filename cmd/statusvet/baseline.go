package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statusvet/statusvet/cmd/statusvet/internal/baseline"
	"github.com/statusvet/statusvet/cmd/statusvet/internal/source"
)

// readBaseline reads the file of -baseline. There need be none yet where it is to be written.
func readBaseline(opts *options) (baseline.Set, error) {
	if opts.baseline == "" {
		return nil, nil
	}
	set, err := baseline.Read(opts.baseline)
	switch {
	case err == nil:
		return set, nil
	case errors.Is(err, fs.ErrNotExist) && opts.writeBaseline:
		return nil, nil
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("flag -baseline: expected a file, which -write-baseline writes: %w", err)
	}
	return nil, fmt.Errorf("flag -baseline: %w", err)
}

// withBaseline drops the findings that the baseline has, and counts its entries that are stale. With -write-baseline it writes the
// baseline anew, unless something could not be checked, and drops all.
func (r *report) withBaseline(ctx context.Context, opts *options, known baseline.Set) error {
	file, err := filepath.Abs(opts.baseline)
	if err != nil {
		return err
	}
	root := filepath.Dir(file)
	ids := identities(r.findings, &source.Files{}, root)
	missing := baseline.Set{}
	for line, e := range known {
		missing[line] = e
	}
	now := baseline.Set{}
	for _, id := range ids {
		delete(missing, id.String())
		now[id.String()] = id
	}
	var stale map[string]bool
	if len(missing) > 0 && len(r.problems) == 0 {
		if stale, err = staleEntries(ctx, opts, root, missing); err != nil {
			return err
		}
	}
	r.stale = len(stale)
	if !opts.writeBaseline {
		i := 0
		r.findings = slices.DeleteFunc(r.findings, func(finding) bool {
			_, ok := known[ids[i].String()]
			i++
			return ok
		})
		r.accepted = len(ids) - len(r.findings)
		return nil
	}
	r.findings = nil
	if len(r.problems) > 0 {
		return nil
	}
	for line, e := range missing {
		if !stale[line] { // what was not checked this time
			now[line] = e
		}
	}
	r.accepted = len(now)
	return now.Write(opts.baseline)
}

// noteBaseline says on stderr what became of the baseline.
func (r *report) noteBaseline(opts *options, stderr io.Writer) {
	switch name := filepath.ToSlash(opts.baseline); {
	case opts.writeBaseline && len(r.problems) > 0:
		fmt.Fprintf(stderr, "statusvet: %s is not written, since something could not be checked\n", name)
	case opts.writeBaseline:
		fmt.Fprintf(stderr, "statusvet: %s accepts %s\n", name, plural(r.accepted, "finding"))
	case r.stale > 0:
		fmt.Fprintf(stderr, "statusvet: stale in %s: %s, which -write-baseline drops\n", name, plural(r.stale, "line"))
	}
}

// plural counts things: 1 finding, 2 findings.
func plural(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

// staleEntries returns those of the entries, to which no finding belongs, whose file was checked or is gone. Others may belong to
// packages that were not asked for, or to files that other build tags select.
func staleEntries(ctx context.Context, opts *options, root string, missing baseline.Set) (map[string]bool, error) {
	files, dirs, err := checked(ctx, opts, root)
	if err != nil {
		return nil, err
	}
	stale := map[string]bool{}
	for line, e := range missing {
		_, err := os.Stat(filepath.Join(root, filepath.FromSlash(e.File)))
		switch {
		case errors.Is(err, fs.ErrNotExist) && !filepath.IsAbs(filepath.FromSlash(e.File)):
			stale[line] = true
		case strings.HasSuffix(e.File, ".go"):
			stale[line] = files[e.File]
		default: // a //line directive names it
			stale[line] = dirs[path.Dir(e.File)]
		}
		if !stale[line] {
			delete(stale, line)
		}
	}
	return stale, nil
}

// checked lists the files of the packages that were asked for, and their folders, relative to root.
func checked(ctx context.Context, opts *options, root string) (files, dirs map[string]bool, err error) {
	args := append([]string{"list", "-e", "-json=Dir,GoFiles,CgoFiles,TestGoFiles,XTestGoFiles"}, opts.build...)
	out, err := goCommand(ctx, append(append(args, "-trimpath=false", "--"), opts.patterns...), io.Discard)
	if err != nil {
		return nil, nil, err
	}
	files, dirs = map[string]bool{}, map[string]bool{}
	for dec := json.NewDecoder(strings.NewReader(string(out.stdout))); ; {
		var p struct {
			Dir                                          string
			GoFiles, CgoFiles, TestGoFiles, XTestGoFiles []string
		}
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			return files, dirs, nil
		} else if err != nil {
			return nil, nil, fmt.Errorf("cannot read the output of go list: %w", err)
		}
		dirs[within(root, p.Dir)] = true
		list := slices.Concat(p.GoFiles, p.CgoFiles)
		if !slices.Contains(opts.settings, "-settings.tests=false") {
			list = slices.Concat(list, p.TestGoFiles, p.XTestGoFiles)
		}
		for _, name := range list {
			files[within(root, filepath.Join(p.Dir, name))] = true
		}
	}
}
