package main

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"github.com/statusvet/statusvet/cmd/statusvet/internal/source"
)

// An identity says which finding it is, and stays what it is where lines move: it has no line numbers. Among equals an ordinal
// tells which.
type identity struct {
	rule, category string
	file           string // relative to a folder that stays, with forward slashes
	declaration    string // around the finding
	message        string
	ordinal        int // from 1
}

// numbered matches what messages say of other places.
var numbered = regexp.MustCompile(`\bline \d+\b`)

// identities returns the identity of each of the findings, which are sorted. Their files become relative to dir.
func identities(findings []finding, src *source.Files, dir string) []identity {
	equals := map[identity]int{}
	list := make([]identity, len(findings))
	for i, f := range findings {
		id := identity{
			rule:        f.Rule,
			category:    f.Category,
			file:        within(dir, f.File),
			declaration: src.Declaration(f.File, f.Line, f.Column),
			message:     strings.Join(strings.Fields(numbered.ReplaceAllString(f.Message, "line")), " "),
		}
		equals[id]++
		id.ordinal = equals[id]
		list[i] = id
	}
	return list
}

// String writes the identity in one line: fields separated by tabs.
func (id identity) String() string {
	return strings.Join([]string{id.rule, id.category, id.file, id.declaration, id.message, strconv.Itoa(id.ordinal)}, "\t")
}

// hash is the identity as a fingerprint of fixed length.
func (id identity) hash() string {
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
