package protocol

import (
	"go/token"
	"go/types"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"
)

// TestAnswers: answers are told of the functions that are given a part of an exchange and have a body, and of no other.
func TestAnswers(t *testing.T) {
	for _, act := range Fixtures(t) {
		res, ok := act.Result.(*Result)
		if !ok || res.in == nil {
			continue
		}
		for _, f := range res.in.all {
			obj, ok := f.fn.Object().(*types.Func)
			if !ok || res.in.byFn[f.fn] != f {
				continue
			}
			if _, told := res.Answers(obj); told != (f.touches() && f.fn.Blocks != nil) {
				t.Errorf("%s: %t", f.fn, told)
			}
		}
	}
}

// TestCensus: of the handlers there is a line each, which says what is not known of one.
func TestCensus(t *testing.T) {
	body := []*ssa.BasicBlock{{}}
	in := &interp{pass: &analysis.Pass{Fset: token.NewFileSet()}, all: []*function{
		{fn: &ssa.Function{Blocks: body}},
		{fn: &ssa.Function{}, root: true},
		{fn: &ssa.Function{Blocks: body}, root: true},
		{fn: &ssa.Function{Blocks: body}, root: true, broken: true},
		{fn: &ssa.Function{Blocks: body}, root: true, exits: []*state{{core: core{unknown: true, reason: "call of a function value"}}}},
		{fn: &ssa.Function{Blocks: body}, root: true, exits: []*state{{core: core{unknown: true, committed: true, status: constValue("200")}}}},
	}}
	for _, f := range in.all {
		f.in = in
	}
	var b strings.Builder
	in.census(&b)
	var got []string
	for line := range strings.Lines(b.String()) {
		got = append(got, strings.TrimSpace(line[strings.LastIndex(line, ":0 ")+3:]))
	}
	if want := []string{"known", "unknown: the analysis gave up", "unknown: call of a function value", "known"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
