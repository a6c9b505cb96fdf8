package main

import (
	"context"
	"fmt"
	"os"
	"slices"

	"github.com/statusvet/statusvet/cmd/statusvet/internal/changes"
)

// newLines returns the lines to which -new-from, -new-from-merge-base or -new-from-patch confines the findings; nil means all.
func newLines(ctx context.Context, opts *options) (lines *changes.Lines, err error) {
	var name string
	switch {
	case opts.newFrom != "":
		name = "new-from"
		lines, err = changes.Since(ctx, opts.newFrom)
	case opts.newFromMergeBase != "":
		name = "new-from-merge-base"
		lines, err = changes.SinceMergeBase(ctx, opts.newFromMergeBase)
	case opts.newFromPatch != "":
		name = "new-from-patch"
		lines, err = changes.In(ctx, opts.newFromPatch, os.Stdin)
	}
	if err != nil {
		return nil, fmt.Errorf("flag -%s: %w", name, err)
	}
	return lines, nil
}

// onlyNew drops the findings that lie in old lines with all their parts: a helper's line that changed makes findings of its callers.
func (r *report) onlyNew(lines *changes.Lines) {
	isNew := func(s span) bool {
		// A call may be spread over lines. A statement with a long body is not new because something in its body is.
		const most = 10
		for n := s.Line; n <= min(max(s.Line, s.EndLine), s.Line+most-1); n++ {
			if lines.Has(s.File, n) {
				return true
			}
		}
		return false
	}
	r.findings = slices.DeleteFunc(r.findings, func(f finding) bool {
		return !isNew(f.span) && !slices.ContainsFunc(f.Related, func(o related) bool { return isNew(o.span) })
	})
}
