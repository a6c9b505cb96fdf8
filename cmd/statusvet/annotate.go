package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/statusvet/statusvet/cmd/statusvet/internal/source"
	"github.com/statusvet/statusvet/passes/rule"
)

// writeGitHub prints findings as workflow commands, one a line: GitHub Actions shows each beside its line. Files are named
// from the root of the repository, and columns count characters, as there.
func writeGitHub(w io.Writer, r *report, src *source.Files) error {
	root := repository()
	out := bufio.NewWriter(w)
	for _, f := range r.findings {
		command := string(f.Severity)
		if f.Severity == rule.Info {
			command = "notice"
		}
		fmt.Fprintf(out, "::%s file=%s,line=%d", command, property(within(root, f.File)), f.Line)
		if f.Column > 0 {
			fmt.Fprintf(out, ",col=%d", src.UTF16(f.File, f.Line, f.Column))
			if f.EndLine == f.Line && f.EndColumn > f.Column { // endColumn counts only within one line
				fmt.Fprintf(out, ",endColumn=%d", src.UTF16(f.File, f.EndLine, f.EndColumn))
			}
		}
		if f.EndLine > f.Line {
			fmt.Fprintf(out, ",endLine=%d", f.EndLine)
		}
		text := f.Message
		for _, o := range f.Related {
			text += fmt.Sprintf("\n%s:%d: %s", within(root, o.File), o.Line, o.Message)
		}
		fmt.Fprintf(out, ",title=%s::%s\n", property("statusvet: "+f.Rule), data(text+"\n"+f.URL))
	}
	return out.Flush()
}

// The characters that workflow commands want written otherwise, in texts and in properties (actions/toolkit, packages/core,
// command.ts).
var (
	texts      = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	properties = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

func data(s string) string     { return texts.Replace(s) }
func property(s string) string { return properties.Replace(s) }

// A climate is a finding in GitLab's Code Quality report (docs.gitlab.com, ci/testing/code_quality, "Code Quality report format").
type climate struct {
	Description string `json:"description"`
	CheckName   string `json:"check_name"`
	Fingerprint string `json:"fingerprint"`
	Severity    string `json:"severity"`
	Location    struct {
		Path  string `json:"path"`
		Lines struct {
			Begin int `json:"begin"`
			End   int `json:"end"`
		} `json:"lines"`
	} `json:"location"`
}

// writeGitLab prints findings as a Code Quality report: one JSON list.
func writeGitLab(w io.Writer, r *report, src *source.Files) error {
	root := repository()
	list := []climate{}
	ids := identities(r.findings, src, root)
	for i, f := range r.findings {
		c := climate{Description: f.Message, CheckName: f.Rule, Fingerprint: hash(ids[i]), Severity: grade(f.Severity)}
		c.Location.Path = ids[i].File
		c.Location.Lines.Begin, c.Location.Lines.End = f.Line, f.EndLine
		list = append(list, c)
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(list)
}

// grade is a severity in GitLab's words: info, minor, major, critical, blocker.
func grade(s rule.Severity) string {
	switch s {
	case rule.Error:
		return "major"
	case rule.Warning:
		return "minor"
	}
	return "info"
}
