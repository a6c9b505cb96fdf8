package main

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"
)

// judged is what a reader says of a project's findings, by place in the order of the file: where one rule finds two things in one place,
// the first verdict is that of the first.
type judged struct {
	verdicts map[string][]verdict
}

// readVerdicts reads a reader's file; one that does not exist says nothing.
func readVerdicts(file string) (*judged, error) {
	j := &judged{map[string][]verdict{}}
	rows, err := readRows(file, 6)
	if errors.Is(err, fs.ErrNotExist) {
		return j, nil
	}
	if err != nil {
		return nil, err
	}
	for _, r := range rows {
		for _, field := range r.fields[2:4] {
			if _, err := strconv.Atoi(field); err != nil {
				return nil, r.expected("a line and a column", field)
			}
		}
		v := verdict{r.fields[4], r.fields[5]}
		if err := v.check(); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", r.file, r.line, err)
		}
		key := strings.Join(r.fields[:4], "\t")
		j.verdicts[key] = append(j.verdicts[key], v)
	}
	return j, nil
}

// take returns the next verdict of what is found in a place.
func (j *judged) take(o observed) (verdict, bool) {
	key := strings.Join([]string{o.rule, o.file, strconv.Itoa(o.line), strconv.Itoa(o.column)}, "\t")
	list := j.verdicts[key]
	if len(list) == 0 {
		return verdict{}, false
	}
	j.verdicts[key] = list[1:]
	return list[0], true
}

// left lists the verdicts that were not taken.
func (j *judged) left() (list []string) {
	for key, verdicts := range j.verdicts {
		for _, v := range verdicts {
			list = append(list, strings.ReplaceAll(key, "\t", " ")+" "+v.word)
		}
	}
	slices.Sort(list)
	return list
}
