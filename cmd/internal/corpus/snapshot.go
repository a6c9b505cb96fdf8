package main

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
)

// A finding says where a rule finds something, in facts of our own. The place in the function is in lines below its first
// and the column: what is added above the function does not move it, and what else is found in the function does not count.
type finding struct {
	project, rule, category, file string
	function                      string // the declaration around it, as go doc names it; - if there is none
	below, column                 int
}

// A verdict is what someone says who has read a finding.
type verdict struct {
	word   string // right, wrong or unread
	reason string
}

const (
	right  = "true"
	wrong  = "false"
	unread = "?"
)

// A snapshot is what was found, and the verdicts.
type snapshot map[finding]verdict

const header = "# project\trule\tcategory\tfile\tfunction\tplace\tverdict\treason\n"

// compare is the order of a snapshot.
func compare(a, b finding) int {
	return cmp.Or(
		cmp.Compare(a.project, b.project),
		cmp.Compare(a.rule, b.rule),
		cmp.Compare(a.category, b.category),
		cmp.Compare(a.file, b.file),
		cmp.Compare(a.function, b.function),
		cmp.Compare(a.below, b.below),
		cmp.Compare(a.column, b.column),
	)
}

// readSnapshot reads the file that write has written; one that does not exist is empty.
func readSnapshot(file string) (snapshot, error) {
	rows, err := readRows(file, 8)
	if errors.Is(err, fs.ErrNotExist) {
		return snapshot{}, nil
	}
	if err != nil {
		return nil, err
	}
	s := snapshot{}
	var last finding
	for i, r := range rows {
		f := finding{project: r.fields[0], rule: r.fields[1], category: r.fields[2], file: r.fields[3], function: r.fields[4]}
		if slices.Contains(r.fields[:5], "") {
			return nil, r.expected("project, rule, category, file and function", strings.Join(r.fields[:5], " "))
		}
		if _, err := fmt.Sscanf(r.fields[5], "+%d:%d", &f.below, &f.column); err != nil || r.fields[5] != f.place() {
			return nil, r.expected("a place such as +3:2", r.fields[5])
		}
		v := verdict{r.fields[6], r.fields[7]}
		if err := v.check(); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", r.file, r.line, err)
		}
		if i > 0 && compare(last, f) >= 0 {
			return nil, fmt.Errorf("%s:%d: expected rows in order, each once", r.file, r.line)
		}
		s[f], last = v, f
	}
	return s, nil
}

// check returns an error if a verdict is none, or denies with no reason.
func (v verdict) check() error {
	switch {
	case v.word != right && v.word != wrong && v.word != unread:
		return fmt.Errorf("expected the verdict %s, %s or %s, not %q", right, wrong, unread, v.word)
	case v.word == wrong && strings.TrimSpace(v.reason) == "":
		return fmt.Errorf("expected a reason for %s", wrong)
	}
	return nil
}

func (f finding) place() string {
	return "+" + strconv.Itoa(f.below) + ":" + strconv.Itoa(f.column)
}

// sorted is the findings of a snapshot in order.
func (s snapshot) sorted() []finding { return slices.SortedFunc(maps.Keys(s), compare) }

func (s snapshot) format() string {
	var b strings.Builder
	b.WriteString(header)
	for _, f := range s.sorted() {
		v := s[f]
		line := strings.Join([]string{f.project, f.rule, f.category, f.file, f.function, f.place(), v.word, v.reason}, "\t")
		b.WriteString(strings.TrimSuffix(line, "\t") + "\n")
	}
	return b.String()
}

// write replaces the file, whole or not at all.
func (s snapshot) write(file string) error {
	temp := file + ".part"
	if err := os.WriteFile(temp, []byte(s.format()), 0o666); err != nil {
		return err
	}
	return os.Rename(temp, file)
}

// of is the part of a snapshot that tells of a project.
func (s snapshot) of(project string) snapshot {
	part := maps.Clone(s)
	maps.DeleteFunc(part, func(f finding, _ verdict) bool { return f.project != project })
	return part
}

// merge is a snapshot of what is seen now: with the verdict that was just read, or else the one that it had, or ?.
func (s snapshot) merge(seen []observed, read *judged) snapshot {
	now := snapshot{}
	for _, o := range seen {
		v, ok := read.take(o)
		if !ok {
			v, ok = s[o.finding]
		}
		if !ok {
			v = verdict{word: unread}
		}
		now[o.finding] = v
	}
	return now
}
