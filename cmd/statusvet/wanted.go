package main

import (
	"context"
	"io"
)

// some reports whether not all findings are wanted.
func (o *options) some() bool {
	return o.newFrom != "" || o.newFromMergeBase != "" || o.newFromPatch != "" || o.baseline != ""
}

// wanted checks the packages and keeps the findings that are wanted.
func wanted(ctx context.Context, opts *options, stderr io.Writer) (*report, error) {
	// First, so that what is wrong with a revision or a file is said at once.
	lines, err := newLines(ctx, opts)
	if err != nil {
		return nil, err
	}
	known, err := readBaseline(opts)
	if err != nil {
		return nil, err
	}
	r, err := check(ctx, opts, stderr)
	if err != nil {
		return nil, err
	}
	if opts.baseline != "" {
		if err := r.withBaseline(ctx, opts, known); err != nil {
			return nil, err
		}
	}
	if lines != nil {
		r.onlyNew(lines)
	}
	return r, nil
}
