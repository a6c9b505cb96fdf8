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

// TestRowsGolden: testdata/conformance holds what the rows say, one a line, since a module of its own
// cannot import this package. The tests there run the functions and compare.
func TestRowsGolden(t *testing.T) {
	const file = "../../../testdata/conformance/rows.txt"
	rows := slices.Concat(tables...)
	slices.SortFunc(rows, func(a, b Row) int { return cmp.Compare(a.Func, b.Func) })
	var text strings.Builder
	for _, r := range rows {
		fmt.Fprintf(&text, "%s\t%s\n", r.Func, r.Does)
	}
	if *update {
		if err := os.WriteFile(file, []byte(text.String()), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != text.String() {
		t.Errorf("%s is not what the tables say: run go test ./passes/internal/model -run RowsGolden -update, then go test ./conformance in testdata", file)
	}
}
