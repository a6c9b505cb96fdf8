package main

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/statusvet/statusvet/cmd/statusvet/internal/baseline"
	"github.com/statusvet/statusvet/cmd/statusvet/internal/source"
)

// numbered matches what messages say of other places.
var numbered = regexp.MustCompile(`\bline \d+\b`)

// identities says of each of the findings, which are sorted, which it is, so that this stays where lines move. Their files become
// relative to dir.
func identities(findings []finding, src *source.Files, dir string) []baseline.Entry {
	equals := map[baseline.Entry]int{}
	list := make([]baseline.Entry, len(findings))
	for i, f := range findings {
		id := baseline.Entry{
			File:        within(dir, f.File),
			Declaration: src.Declaration(f.File, f.Line, f.Column),
			Rule:        f.Rule,
			Category:    f.Category,
			Message:     numbered.ReplaceAllString(f.Message, "line"),
		}
		equals[id]++
		id.Ordinal = equals[id]
		list[i] = id
	}
	return list
}

// hash is an identity as a fingerprint of fixed length.
func hash(id baseline.Entry) string {
	sum := sha256.Sum256([]byte(id.String()))
	return hex.EncodeToString(sum[:16])
}

// within names a file, which is relative to the working directory or absolute, relative to dir; one outside of dir keeps its
// absolute name.
func within(dir, file string) string {
	abs, err := filepath.Abs(filepath.FromSlash(file))
	if err != nil {
		return file
	}
	rel, err := filepath.Rel(dir, abs)
	if err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		return filepath.ToSlash(abs)
	}
	return filepath.ToSlash(rel)
}

// repository is the root of the git repository around the working directory, or that directory itself where there is
// none: code hosts name files from there.
func repository() string {
	wd, err := os.Getwd()
	if err != nil {
		return "."
	}
	for dir := wd; ; {
		// In a linked work tree .git is a file.
		if _, err := os.Stat(filepath.Join(dir, ".git")); err == nil {
			return dir
		}
		up := filepath.Dir(dir)
		if up == dir {
			return wd
		}
		dir = up
	}
}
