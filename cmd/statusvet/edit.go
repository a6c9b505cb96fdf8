package main

import (
	"bytes"
	"cmp"
	"go/format"
	"os"
	"path/filepath"
	"slices"

	"github.com/statusvet/statusvet/cmd/statusvet/internal/atomicfile"
)

// edit applies the first fix of each finding to the files below root. Of two fixes that touch the same bytes the first counts, and a fix is
// applied wholly or not at all: what is left out waits for the next round.
func (r *report) edit(root string) error {
	wanted := map[string][]edit{}
	for _, f := range r.findings {
		if len(f.Fixes) == 0 {
			continue
		}
		fits := true
		for _, e := range f.Fixes[0].Edits {
			fits = fits && !filepath.IsAbs(filepath.FromSlash(within(root, e.File))) &&
				!slices.ContainsFunc(wanted[e.File], func(o edit) bool { return e.overlaps(o) })
		}
		if fits {
			for _, e := range f.Fixes[0].Edits {
				wanted[e.File] = append(wanted[e.File], e)
			}
		}
	}
	for file, edits := range wanted {
		if err := rewrite(filepath.FromSlash(file), edits); err != nil {
			return err
		}
	}
	return nil
}

// overlaps reports whether two edits touch the same bytes, or insert at the same place.
func (e edit) overlaps(o edit) bool {
	return e.Start < o.End && o.Start < e.End || e.Start == o.Start
}

// rewrite makes edits, which do not overlap, in a file. One that was formatted stays so.
func rewrite(name string, edits []edit) error {
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	pretty, err := format.Source(text)
	formatted := err == nil && bytes.Equal(pretty, text)
	slices.SortFunc(edits, func(a, b edit) int { return cmp.Or(cmp.Compare(b.Start, a.Start), cmp.Compare(b.End, a.End)) })
	for _, e := range edits {
		if e.Start < 0 || e.End < e.Start || e.End > len(text) {
			return nil // the file has changed since it was read
		}
		text = slices.Concat(text[:e.Start], []byte(e.New), text[e.End:])
	}
	if formatted {
		if pretty, err := format.Source(text); err == nil {
			text = pretty
		}
	}
	return atomicfile.Write(name, text)
}
