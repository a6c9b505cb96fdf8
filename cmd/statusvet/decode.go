package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/statusvet/statusvet/analyzer"
	"github.com/statusvet/statusvet/passes/rule"
)

// diagnostic is a finding in the words of go vet -json (x/tools, internal/analysis/driverutil, JSONDiagnostic).
type diagnostic struct {
	Category string
	Posn     string
	End      string
	Message  string
	Fixes    []struct {
		Message string
		Edits   []struct {
			Filename   string
			Start, End int
			New        string
		}
	} `json:"suggested_fixes"`
	Related []struct{ Posn, End, Message string }
}

// decode reads what go vet -json prints: a JSON object for each package, {package: {analyzer: result}}, where
// a result is a list of diagnostics or {"error": text}. An analyzer that failed is a problem of its package. Packages
// that were not asked for are left out: see wholly; with nil all were.
func decode(r io.Reader, asked map[string]bool) ([]finding, []problem, error) {
	var findings []finding
	var problems []problem
	for dec := json.NewDecoder(r); ; {
		var tree map[string]map[string]json.RawMessage
		if err := dec.Decode(&tree); errors.Is(err, io.EOF) {
			return findings, problems, nil
		} else if err != nil {
			return nil, nil, err
		}
		for _, pkg := range slices.Sorted(maps.Keys(tree)) {
			if asked != nil && !asked[pkg] {
				continue
			}
			failures := map[string]string{}
			for name, raw := range tree[pkg] {
				list, failure, err := results(name, raw)
				if err != nil {
					return nil, nil, fmt.Errorf("%s: %s: %w", pkg, name, err)
				}
				findings = append(findings, list...)
				if failure != "" {
					failures[name] = failure
				}
			}
			if len(failures) > 0 {
				problems = append(problems, problem{pkg: pkg, text: rootCause(failures)})
			}
		}
	}
}

// rootCause picks what to say of the analyzers of a package that failed: not that one waited for another.
func rootCause(failures map[string]string) string {
	var text string
	for _, name := range slices.Sorted(maps.Keys(failures)) {
		waited := strings.HasPrefix(failures[name], "failed prerequisites")
		if text == "" || !waited {
			text = name + ": " + oneLine(failures[name])
		}
		if !waited {
			break
		}
	}
	return text
}

// results reads the result of one analyzer for one package: findings, or the text of its failure.
func results(name string, raw json.RawMessage) (list []finding, failure string, err error) {
	if !strings.HasPrefix(strings.TrimSpace(string(raw)), "[") {
		var e struct{ Error string }
		err = json.Unmarshal(raw, &e)
		return nil, e.Error, err
	}
	i := slices.IndexFunc(analyzer.Rules, func(r *rule.Rule) bool { return r.Name == name })
	if i < 0 {
		return nil, "", errors.New("no such rule")
	}
	var diagnostics []diagnostic
	if err := json.Unmarshal(raw, &diagnostics); err != nil {
		return nil, "", err
	}
	for _, d := range diagnostics {
		list = append(list, d.finding(analyzer.Rules[i]))
	}
	return list, "", nil
}

// finding puts a rule's diagnostic into the words that are printed.
func (d *diagnostic) finding(r *rule.Rule) finding {
	kind, _ := r.Kind(d.Category)
	f := finding{
		Rule:     r.Name,
		Category: d.Category,
		Severity: kind.Severity,
		Message:  d.Message,
		span:     makeSpan(d.Posn, d.End),
		URL:      rule.URL(r.Name) + "#" + d.Category,
		Related:  []related{},
		Fixes:    []fix{},
	}
	for _, o := range d.Related {
		f.Related = append(f.Related, related{makeSpan(o.Posn, o.End), o.Message})
	}
	for _, s := range d.Fixes {
		edits := []edit{}
		for _, e := range s.Edits {
			edits = append(edits, edit{relative(e.Filename), e.Start, e.End, e.New})
		}
		f.Fixes = append(f.Fixes, fix{s.Message, edits})
	}
	return f
}

// makeSpan reads two positions as go/token writes them; an end that is missing or in another file is the start.
func makeSpan(start, end string) span {
	file, line, column := position(start)
	s := span{relative(file), line, column, line, column}
	if endFile, endLine, endColumn := position(end); endFile == file && endLine >= line {
		s.EndLine, s.EndColumn = endLine, endColumn
	}
	return s
}

// position reads file:line:column or file:line (go/token, Position.String); what is missing is 0.
func position(s string) (file string, line, column int) {
	file, last, ok := cutNumber(s)
	if !ok {
		return s, 0, 0
	}
	if before, first, ok := cutNumber(file); ok {
		return before, first, last
	}
	return file, last, 0
}

// cutNumber cuts ":12" off the end of s.
func cutNumber(s string) (before string, n int, ok bool) {
	i := strings.LastIndexByte(s, ':')
	if i < 0 {
		return s, 0, false
	}
	n, err := strconv.Atoi(s[i+1:])
	if err != nil {
		return s, 0, false
	}
	return s[:i], n, true
}
