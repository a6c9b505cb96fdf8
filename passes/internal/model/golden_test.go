package model

import (
	"cmp"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden file anew")

// TestGolden: testdata/conformance holds what rows and routes say, one a line, since a module of its own
// cannot import this package. The tests there run the functions and compare.
func TestGolden(t *testing.T) {
	var text strings.Builder
	rows := slices.Concat(tables()...)
	slices.SortFunc(rows, func(a, b Row) int { return cmp.Compare(a.Func, b.Func) })
	for _, r := range rows {
		fmt.Fprintf(&text, "%s\t%s\n", r.Func, r.Does)
	}
	golden(t, "rows.txt", text.String())

	text.Reset()
	for _, r := range slices.SortedFunc(slices.Values(routes()), func(a, b Route) int { return cmp.Compare(a.Func, b.Func) }) {
		fmt.Fprintf(&text, "%s\t%d\t%s\t%d\t%v\t%v\t%s\n", r.Func, r.Handler, strings.TrimSpace(r.Methods+" "+r.Status), r.Own, r.SetsAllow, r.Middleware, r.Chosen)
	}
	golden(t, "routes.txt", text.String())

	text.Reset()
	for _, r := range slices.SortedFunc(slices.Values(standardErrors()), func(a, b ErrorRow) int { return cmp.Compare(a.Name, b.Name) }) {
		fmt.Fprintf(&text, "%s\t%s\n", r.Name, r.Kind)
	}
	golden(t, "errorkinds.txt", text.String())
}

func golden(t *testing.T, name, want string) {
	t.Helper()
	file := "../../../testdata/conformance/" + name
	if *update {
		if err := os.WriteFile(file, []byte(want), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Errorf("%s is not what the tables say: run go test ./passes/internal/model -run Golden -update, then go test ./conformance in testdata", file)
	}
}
