package main

import (
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"go/ast"
	"go/types"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"time"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/statusvet/statusvet/analyzer"
	"github.com/statusvet/statusvet/passes/rule"
	"github.com/statusvet/statusvet/passes/settings"
)

// An answer is what the fixtures say of one mutant.
type answer struct {
	Number  int
	Reached bool
	Killed  string // the first difference, "" if there is none
}

// A unit is the fixtures of one folder, with the settings under which their wants hold.
type unit struct {
	folder  string
	enable  string // rules that its wants need
	profile string // that its wants need, "" is the default
	dump    string // what is printed of it, for a dump of the engine's
	strict  bool   // it needs those of all units in the strict profile
	pkgs    []*packages.Package
	outcome []string
	reached map[int]bool
	took    time.Duration // of the processor
}

// bench is the fixtures, loaded once.
type bench struct {
	testdata string
	enable   string // the rules that the units in the strict profile enable
	units    []*unit
	mutant   flag.Value
	deadline atomic.Int64 // in time of the processor
}

// worker reads numbers of mutants, one a line, and writes an answer for each.
func worker(testdata string, stdin io.Reader, stdout io.Writer) error {
	b := &bench{testdata: testdata}
	if f := flag.Lookup("mutant"); f != nil {
		b.mutant = f.Value
	} else {
		return fmt.Errorf("no mutants are compiled in")
	}
	if err := b.load(); err != nil {
		return err
	}
	go b.watch()
	if err := b.begin(); err != nil {
		return err
	}
	out := json.NewEncoder(stdout)
	if err := out.Encode(answer{}); err != nil { // ready
		return err
	}
	for {
		a := answer{}
		if _, err := fmt.Fscanln(stdin, &a.Number); err == io.EOF {
			return b.end()
		} else if err != nil {
			return err
		}
		a.Reached, a.Killed = b.try(a.Number)
		if err := out.Encode(a); err != nil {
			return err
		}
	}
}

// load loads the fixtures. What they import of others is read from export data: frameworks are tables.
func (b *bench) load() error {
	patterns := []string{"./protocol/...", "./fix/..."}
	for _, r := range analyzer.Rules {
		patterns = append(patterns, "./"+r.Name+"/...")
	}
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax | packages.NeedModule, Dir: b.testdata}, patterns...)
	if err != nil {
		return err
	}
	units := map[string]*unit{}
	for _, p := range pkgs {
		for _, e := range p.Errors {
			return e
		}
		for path, imp := range p.Imports {
			if imp.Syntax == nil {
				p.Imports[path] = &packages.Package{ID: imp.ID, Name: imp.Types.Name(), PkgPath: path, Types: imp.Types, TypesInfo: &types.Info{}, Fset: p.Fset, TypesSizes: p.TypesSizes, Module: imp.Module}
			}
		}
		_, rel, _ := strings.Cut(p.PkgPath, "/testdata/")
		parts := append(strings.Split(rel, "/"), "")
		folder := parts[0] + "/" + parts[1]
		if units[folder] == nil {
			u := &unit{folder: folder}
			if parts[1] == "rfc9110" { // see TestRFC9110
				u.profile = parts[1]
			}
			if i := slices.IndexFunc(analyzer.Rules, func(r *rule.Rule) bool { return r.Name == parts[0] }); i >= 0 {
				u.strict = parts[1] == "strict" || !slices.ContainsFunc(analyzer.Rules[i].Kinds, func(k rule.Kind) bool { return !k.Strict })
			}
			if u.strict {
				b.enable += "," + parts[0]
			}
			if folder == "fix/strict" { // see TestFixGoldens
				u.enable = "missingcontenttype"
			}
			units[folder] = u
			b.units = append(b.units, u)
		}
		units[folder].pkgs = append(units[folder].pkgs, p)
	}
	for _, u := range b.units {
		if u.strict {
			u.enable = b.enable
		}
	}
	return b.loadDumps()
}

// begin runs everything as it is, and notes which mutants are reached.
func (b *bench) begin() error {
	for _, u := range b.units {
		start := used()
		var err error
		if u.outcome, err = b.run(u, 0); err != nil {
			return err
		}
		u.took = used() - start
		for _, line := range u.outcome {
			if !strings.Contains(line, ": a fix replaces ") {
				fmt.Fprintf(os.Stderr, "as it is: %s\n", line)
			}
		}
		u.reached = map[int]bool{}
		for text := range strings.SplitSeq(b.mutant.String(), ",") {
			if n, err := strconv.Atoi(text); err == nil {
				u.reached[n] = true
			}
		}
	}
	slices.SortStableFunc(b.units, func(a, b *unit) int { return int(a.took - b.took) })
	return nil
}

// end runs everything as it is once more: no mutant has left anything behind.
func (b *bench) end() error {
	for _, u := range b.units {
		now, err := b.run(u, 0)
		if err != nil {
			return err
		}
		if d := difference(u.outcome, now); d != "" {
			return fmt.Errorf("%s: a mutant has left something behind: %s", u.folder, d)
		}
	}
	return nil
}

// try runs the units that reach the mutant, the quick ones first, until one has another outcome.
func (b *bench) try(number int) (reached bool, killed string) {
	for _, u := range b.units {
		if !u.reached[number] {
			continue
		}
		reached = true
		b.deadline.Store(int64(used() + 20*u.took + 5*time.Second))
		now, err := b.run(u, number)
		b.deadline.Store(0)
		if err != nil {
			return true, u.folder + ": " + err.Error()
		}
		if d := difference(u.outcome, now); d != "" {
			return true, u.folder + ": " + d
		}
	}
	return reached, ""
}

// watch ends the program when a mutant takes too long: who waits for the answer knows which.
func (b *bench) watch() {
	for range time.Tick(100 * time.Millisecond) {
		if d := b.deadline.Load(); d > 0 && int64(used()) > d {
			fmt.Fprintln(os.Stderr, "it takes too long")
			os.Exit(3)
		}
	}
}

// used is the time of the processor that the program has used.
func used() time.Duration {
	var u syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// difference is the first line that only one of two sorted outcomes has.
func difference(was, now []string) string {
	for i := 0; ; i++ {
		switch {
		case i == len(was) && i == len(now):
			return ""
		case i == len(was), i < len(now) && now[i] < was[i]:
			return now[i]
		case i == len(now), was[i] < now[i]:
			return "not any more: " + was[i]
		}
	}
}

// run analyses the unit and says what its tests would see: findings that no want names and wants without a finding, rows that
// are not those of the comments, and the changes that fixes make.
func (b *bench) run(u *unit, number int) (outcome []string, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v", r)
			if number == 0 {
				err = fmt.Errorf("%w\n%s", err, debug.Stack())
			}
		}
	}()
	for name, value := range map[string]string{"enable": u.enable, "profile": cmp.Or(u.profile, string(settings.Default))} {
		if err := settings.Analyzer.Flags.Set(name, value); err != nil {
			return nil, err
		}
	}
	if err := b.mutant.Set(strconv.Itoa(number)); err != nil {
		return nil, err
	}
	if strings.HasPrefix(u.folder, "dump/") {
		return b.runDump(u)
	}
	graph, err := checker.Analyze(analyzer.Suite(), u.pkgs, &checker.Options{Sequential: true})
	if err != nil {
		return nil, err
	}
	found := map[string][]string{} // by place
	for _, act := range graph.Roots {
		if act.Err != nil {
			return nil, act.Err
		}
		for _, d := range act.Diagnostics {
			at := b.place(act.Package, d)
			found[at] = append(found[at], act.Analyzer.Name+": "+d.Message)
			if strings.HasPrefix(u.folder, "fix/") {
				for _, fix := range d.SuggestedFixes {
					for _, e := range fix.TextEdits {
						from, to := act.Package.Fset.Position(e.Pos), act.Package.Fset.Position(e.End)
						outcome = append(outcome, fmt.Sprintf("%s: a fix replaces %d to %d by %q", at, from.Offset, to.Offset, e.NewText))
					}
				}
			}
		}
		if strings.HasPrefix(u.folder, "protocol/") && act.Analyzer.FactTypes != nil {
			outcome = append(outcome, rows(act)...)
		}
	}
	if !strings.HasPrefix(u.folder, "protocol/") { // whose findings nothing wants
		for _, p := range u.pkgs {
			outcome = append(outcome, b.unmatched(p, found)...)
		}
	}
	slices.Sort(outcome)
	return outcome, nil
}

func (b *bench) place(p *packages.Package, d analysis.Diagnostic) string {
	at := p.Fset.Position(d.Pos)
	name, err := filepath.Rel(b.testdata, at.Filename)
	if err != nil {
		name = at.Filename
	}
	return fmt.Sprintf("%s:%d", filepath.ToSlash(name), at.Line)
}

var (
	wantComment = regexp.MustCompile("// ?want((?: `[^`]*`)+)$")
	quoted      = regexp.MustCompile("`([^`]*)`")
)

// unmatched holds the wants of a package against what was found, and forgets what is wanted.
func (b *bench) unmatched(p *packages.Package, found map[string][]string) (list []string) {
	for _, file := range p.Syntax {
		name := p.Fset.Position(file.FileStart).Filename
		rel, err := filepath.Rel(b.testdata, name)
		if err != nil {
			rel = name
		}
		wants := map[int][]string{}
		for _, group := range file.Comments {
			for _, c := range group.List {
				if m := wantComment.FindStringSubmatch(strings.TrimSpace(c.Text)); m != nil {
					for _, q := range quoted.FindAllStringSubmatch(m[1], -1) {
						line := p.Fset.Position(c.Pos()).Line
						wants[line] = append(wants[line], q[1])
					}
				}
			}
		}
		for line := 1; line <= p.Fset.File(file.FileStart).LineCount(); line++ {
			at := fmt.Sprintf("%s:%d", filepath.ToSlash(rel), line)
			got := found[at]
			for _, w := range wants[line] {
				re := regexp.MustCompile(w)
				if i := slices.IndexFunc(got, re.MatchString); i >= 0 {
					got = slices.Delete(got, i, i+1)
				} else {
					list = append(list, at+": no finding matches "+w)
				}
			}
			for _, text := range got {
				list = append(list, at+": unexpected: "+text)
			}
		}
	}
	return list
}

// rows lists the functions whose rows are not those of their comments.
func rows(act *checker.Action) (list []string) {
	got := map[string]string{}
	for _, f := range act.AllObjectFacts() {
		if f.Object.Pkg() == act.Package.Types {
			got[act.Package.Fset.Position(f.Object.Pos()).String()] = strings.ReplaceAll(fmt.Sprint(f.Fact), ",elsewhere)", ")")
		}
	}
	for _, file := range act.Package.Syntax {
		for _, decl := range file.Decls {
			fn, ok := decl.(*ast.FuncDecl)
			if !ok || !fn.Name.IsExported() {
				continue
			}
			var want []string
			if fn.Doc != nil {
				for _, c := range fn.Doc.List {
					if text, ok := strings.CutPrefix(strings.Replace(c.Text, "// ", "//", 1), "//rows: "); ok {
						want = append(want, text)
					}
				}
			}
			at := act.Package.Fset.Position(fn.Name.Pos())
			if have := got[at.String()]; have != strings.Join(want, " | ") {
				list = append(list, fmt.Sprintf("%s: has the rows %q", fn.Name.Name, have))
			}
		}
	}
	return list
}
