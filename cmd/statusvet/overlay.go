package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// withoutTests checks packages that fail only in their tests once more, without these: go vet looks at a package and its tests
// as one, and leaves out both. An overlay takes the files away for this run (go help build, -overlay). It returns
// nothing where the command line has an overlay of its own, since there can be one only.
func withoutTests(ctx context.Context, opts *options, packages []string, stderr io.Writer) ([]finding, error) {
	if slices.ContainsFunc(opts.build, func(flag string) bool { return strings.HasPrefix(flag, "-overlay=") }) {
		return nil, nil
	}
	files, err := testFiles(ctx, opts, packages)
	if err != nil || len(files) == 0 {
		return nil, err
	}
	replace := map[string]string{}
	for _, f := range files {
		replace[f] = "" // there is no such file
	}
	text, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return nil, err
	}
	overlay, err := os.CreateTemp("", "statusvet-overlay-*.json")
	if err != nil {
		return nil, err
	}
	defer os.Remove(overlay.Name())
	if _, err := overlay.Write(text); err != nil {
		overlay.Close()
		return nil, err
	}
	if err := overlay.Close(); err != nil {
		return nil, err
	}
	again := *opts
	again.build = append(slices.Clone(opts.build), "-overlay="+overlay.Name())
	// With a flag more, which says what is the case anyhow, the results have keys of their own: see wholly.
	out, err := vet(ctx, &again, packages, stderr, "-protocol.debug=false", "-json")
	if err != nil {
		return nil, err
	}
	r, err := out.report(nil)
	if err != nil {
		return nil, err
	}
	return r.findings, nil
}

// testFiles lists the test files of packages, with their folders.
func testFiles(ctx context.Context, opts *options, packages []string) (files []string, err error) {
	args := append([]string{"list", "-e", "-json=Dir,TestGoFiles,XTestGoFiles"}, opts.build...)
	out, err := goCommand(ctx, append(append(args, "--"), packages...), io.Discard)
	if err != nil || !out.ok {
		return nil, err
	}
	for dec := json.NewDecoder(bytes.NewReader(out.stdout)); ; {
		var p struct {
			Dir                       string
			TestGoFiles, XTestGoFiles []string
		}
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			return files, nil
		} else if err != nil {
			return nil, fmt.Errorf("cannot read the output of go list: %w", err)
		}
		for _, name := range slices.Concat(p.TestGoFiles, p.XTestGoFiles) {
			files = append(files, filepath.Join(p.Dir, name))
		}
	}
}
