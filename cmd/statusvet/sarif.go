package main

import (
	"bufio"
	"encoding/json"
	"io"
	"maps"
	"net/url"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/statusvet/statusvet/analyzer"
	"github.com/statusvet/statusvet/cmd/statusvet/internal/baseline"
	"github.com/statusvet/statusvet/cmd/statusvet/internal/sarif"
	"github.com/statusvet/statusvet/cmd/statusvet/internal/source"
	"github.com/statusvet/statusvet/passes/rule"
)

// writeSARIF prints one SARIF log of one run. It names files from the root of the repository, as code hosts want it.
func writeSARIF(w io.Writer, r *report, src *source.Files) error {
	s := &sarifWriter{src: src, root: repository()}
	run := sarif.Run{
		Tool:       sarif.Tool{Driver: sarifDriver()},
		ColumnKind: "utf16CodeUnits",
		Results:    []sarif.Result{},
		OriginalURIBaseIDs: map[string]sarif.ArtifactLocation{
			sourceRoot: {URI: fileURI(s.root) + "/"},
		},
	}
	invocation := sarif.Invocation{ExecutionSuccessful: len(r.problems) == 0}
	for _, p := range r.problems {
		invocation.Notifications = append(invocation.Notifications, sarif.Notification{Level: "error", Message: sarif.Message{Text: p.String()}})
	}
	run.Invocations = []sarif.Invocation{invocation}
	ids := identities(r.findings, src, s.root)
	for i, f := range r.findings {
		run.Results = append(run.Results, s.result(f, ids[i]))
	}
	out := bufio.NewWriter(w)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(sarif.Log{Version: sarif.Version, Schema: sarif.Schema, Runs: []sarif.Run{run}}); err != nil {
		return err
	}
	return out.Flush()
}

// sourceRoot stands for the root of the repository in a log (SARIF 2.1.0, section 3.4.4).
const sourceRoot = "%SRCROOT%"

// fingerprint names the way in which fingerprints are made: see identities.
const fingerprint = "statusvet/v1"

// sarifDriver describes the program and every rule.
func sarifDriver() sarif.Driver {
	d := sarif.Driver{
		Name:           "statusvet",
		InformationURI: "https://github.com/statusvet/statusvet",
	}
	if info, ok := debug.ReadBuildInfo(); ok {
		d.Version = info.Main.Version
	}
	for _, r := range analyzer.Rules {
		d.Rules = append(d.Rules, sarif.Rule{
			ID:               r.Name,
			ShortDescription: sarif.Message{Text: summary(r)},
			Help:             sarif.Message{Text: r.Doc},
			HelpURI:          r.URL,
			Default:          sarif.Configuration{Enabled: byDefault(r), Level: level(strongest(r))},
		})
	}
	return d
}

// summary is the first line of a rule's page, without its name.
func summary(r *rule.Rule) string {
	line, _, _ := strings.Cut(r.Doc, "\n")
	return strings.TrimPrefix(line, r.Name+": ")
}

// byDefault reports whether some kind of finding of the rule is reported outside the profile strict.
func byDefault(r *rule.Rule) bool {
	return slices.ContainsFunc(r.Kinds, func(k rule.Kind) bool { return !k.Strict })
}

// strongest is the severity of a rule: that of its gravest kind of finding.
func strongest(r *rule.Rule) rule.Severity {
	for _, s := range []rule.Severity{rule.Error, rule.Warning} {
		if slices.ContainsFunc(r.Kinds, func(k rule.Kind) bool { return k.Severity == s }) {
			return s
		}
	}
	return rule.Info
}

// level is a severity in SARIF's words.
func level(s rule.Severity) string {
	if s == rule.Info {
		return "note"
	}
	return string(s)
}

type sarifWriter struct {
	src  *source.Files
	root string
}

func (s *sarifWriter) result(f finding, id baseline.Entry) sarif.Result {
	to := sarif.Result{
		RuleID:              f.Rule,
		RuleIndex:           slices.IndexFunc(analyzer.Rules, func(r *rule.Rule) bool { return r.Name == f.Rule }),
		Kind:                "fail",
		Level:               level(f.Severity),
		Message:             sarif.Message{Text: f.Message},
		Locations:           []sarif.Location{s.location(f.span)},
		PartialFingerprints: map[string]string{fingerprint: hash(id)},
	}
	for i, r := range f.Related {
		at := s.location(r.span)
		at.ID = i + 1
		at.Message = &sarif.Message{Text: r.Message}
		to.Related = append(to.Related, at)
	}
	for _, x := range f.Fixes {
		to.Fixes = append(to.Fixes, s.fix(x))
	}
	return to
}

func (s *sarifWriter) location(at span) sarif.Location {
	region := sarif.Region{
		StartLine:   max(at.Line, 1), // a file alone has none
		StartColumn: s.src.UTF16(at.File, at.Line, at.Column),
	}
	if at.EndLine > at.Line || at.EndColumn > at.Column {
		region.EndLine, region.EndColumn = at.EndLine, s.src.UTF16(at.File, at.EndLine, at.EndColumn)
	}
	return sarif.Location{Physical: sarif.Physical{Artifact: s.artifact(at.File), Region: region}}
}

func (s *sarifWriter) artifact(file string) sarif.ArtifactLocation {
	name := within(s.root, file)
	if filepath.IsAbs(filepath.FromSlash(name)) {
		return sarif.ArtifactLocation{URI: fileURI(name)}
	}
	return sarif.ArtifactLocation{URI: (&url.URL{Path: name}).EscapedPath(), URIBaseID: sourceRoot}
}

func fileURI(name string) string {
	name = filepath.ToSlash(name)
	if !strings.HasPrefix(name, "/") { // C:/
		name = "/" + name
	}
	return (&url.URL{Scheme: "file", Path: name}).String()
}

// fix turns the edits into replacements, grouped by file.
func (s *sarifWriter) fix(x fix) sarif.Fix {
	to := sarif.Fix{Description: sarif.Message{Text: x.Message}}
	files := map[string][]sarif.Replacement{}
	for _, e := range x.Edits {
		var deleted sarif.Region
		deleted.StartLine, deleted.StartColumn = s.place(e.File, e.Start)
		deleted.EndLine, deleted.EndColumn = s.place(e.File, e.End)
		files[e.File] = append(files[e.File], sarif.Replacement{Deleted: deleted, Inserted: sarif.Content{Text: e.New}})
	}
	for _, file := range slices.Sorted(maps.Keys(files)) {
		to.Changes = append(to.Changes, sarif.Change{Artifact: s.artifact(file), Replacements: files[file]})
	}
	return to
}

func (s *sarifWriter) place(file string, offset int) (line, column int) {
	line, column = s.src.Place(file, offset)
	return line, s.src.UTF16(file, line, column)
}
