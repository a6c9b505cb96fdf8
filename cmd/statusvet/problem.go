package main

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// A problem is something that could not be checked, and why.
type problem struct {
	pkg  string // the package; "" for the run as a whole
	text string // one line: the compiler's first error, or what went wrong
	// dependents counts the packages that were not checked, or without some of their tests, only because they import
	// this one.
	dependents int
}

// String writes the problem in one line.
func (p problem) String() string {
	s := p.pkg + ": " + p.text
	if p.pkg == "" {
		s = "statusvet: " + p.text
	}
	switch p.dependents {
	case 0:
		return s
	case 1:
		return s + " (1 package that needs it was not checked in full)"
	}
	return fmt.Sprintf("%s (%d packages that need it were not checked in full)", s, p.dependents)
}

// A block is what a tool said of one package on the go command's stderr: a line "# package", perhaps
// "# [variant]", and the tool's own lines (cmd/go/internal/work, cmdError).
type block struct {
	pkg   string
	lines []string
}

// blocks cuts the stderr of a go command into the lines of the go command itself and the blocks that follow.
func blocks(stderr string) (own []string, list []block) {
	for line := range strings.Lines(stderr) {
		line = strings.TrimRight(line, "\r\n")
		name, header := strings.CutPrefix(line, "# ")
		switch {
		case header && strings.HasPrefix(name, "["):
			// The variant: the package was named on the line before.
		case header && name != "import config": // a file that -x shows
			name, _, _ = strings.Cut(name, " [") // a variant's name: pkg [pkg.test]
			list = append(list, block{pkg: name})
		case len(list) == 0:
			own = append(own, line)
		default:
			b := &list[len(list)-1]
			b.lines = append(b.lines, line)
		}
	}
	return own, list
}

// silent is what the go command itself says of a tool that failed without a word.
var silent = regexp.MustCompile(`^(\S+): \S.*: (exit status \d+|signal: .+)$`)

// failure returns the first error in a block, or "" if it holds nothing but a C compiler's warnings.
func (b block) failure() string {
	text := strings.Join(b.lines, "\n")
	if strings.Contains(text, ": warning: ") {
		for _, line := range b.lines {
			if strings.Contains(line, "error: ") {
				return tidy(line)
			}
		}
		return ""
	}
	// The C compiler looks at the files of a package side by side, and says in any order that it stopped.
	var stopped []string
	for _, line := range b.lines {
		if strings.Contains(line, ": fatal error: ") {
			stopped = append(stopped, line)
		}
	}
	if len(stopped) > 0 {
		return tidy(slices.Min(stopped))
	}
	return tidy(oneLine(text))
}

var more = regexp.MustCompile(` \(and \d+ more errors\)$`)

// tidy writes the position at the head of a compiler's error as findings have it: ./a.go becomes a.go.
func tidy(line string) string {
	line = strings.TrimPrefix(line, "vet: ")
	line = strings.TrimPrefix(strings.TrimPrefix(line, "./"), `.\`)
	if file, rest, ok := strings.Cut(line, ".go:"); ok {
		line = strings.ReplaceAll(file, `\`, "/") + ".go:" + rest
	}
	return more.ReplaceAllString(line, "")
}

// oneLine returns the first line of a text, without the go command's name before it; one that ends in a
// colon takes the next along: "no required module provides package p; to add it:\n\tgo get p".
func oneLine(text string) string {
	var line string
	for next := range strings.Lines(text) {
		next = strings.TrimSpace(next)
		if next == "" {
			continue
		}
		line = strings.TrimSpace(line + " " + next)
		if !strings.HasSuffix(line, ":") {
			break
		}
	}
	return strings.TrimPrefix(line, "go: ")
}

// remark matches what the go command says while all is well.
var remark = regexp.MustCompile(`^go: (downloading|finding|extracting|found|added|upgraded|warning:)`)

// nothing matches the warning for a pattern that matched nothing; go vet goes on with the others.
var nothing = regexp.MustCompile(`^go: warning: "(.*)" matched no packages$`)

// unmatched lists the patterns that matched no packages.
func (o *output) unmatched() (list []problem) {
	own, _ := blocks(string(o.stderr))
	for _, line := range own {
		if m := nothing.FindStringSubmatch(line); m != nil {
			list = append(list, problem{text: m[1] + " matched no packages"})
		}
	}
	return list
}

// remarks is what a run that went well left on stderr, without the lines about downloads and patterns.
func (o *output) remarks() []byte {
	var b strings.Builder
	for line := range strings.Lines(string(o.stderr)) {
		if !remark.MatchString(line) {
			b.WriteString(line)
		}
	}
	return []byte(b.String())
}

// why returns the go command's own reason for an exit code other than 0.
func (o *output) why() string {
	var text strings.Builder
	for line := range strings.Lines(string(o.stderr)) {
		if !remark.MatchString(line) {
			text.WriteString(line)
		}
	}
	if line := oneLine(text.String()); line != "" {
		return line
	}
	return "the go command failed and did not say why"
}
