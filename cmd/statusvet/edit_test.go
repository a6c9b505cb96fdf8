package main

import (
	"os"
	"path/filepath"
	"testing"
)

// TestEdit: fixes are applied wholly or not at all, none twice to the same bytes, none outside of the root.
func TestEdit(t *testing.T) {
	t.Chdir(t.TempDir())
	const text = "package p\n\nfunc f() {\n\tone()\n\ttwo()\n}\n"
	root := filepath.Join(mustAbs(t, "."), "in")
	for _, name := range []string{"in/a.go", "in/b.go", "out.go"} {
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o640); err != nil {
			t.Fatal(err)
		}
	}
	fixed := func(edits ...edit) finding {
		return finding{Fixes: []fix{{Edits: edits}, {Edits: []edit{{"in/a.go", 0, 9, "never"}}}}}
	}
	r := &report{findings: []finding{
		{},
		// An insertion and a deletion at one place; what it leaves is formatted.
		fixed(edit{"in/a.go", 23, 23, "zero()\n"}, edit{"in/a.go", 23, 29, ""}),
		fixed(edit{"in/a.go", 23, 26, "uno"}, edit{"in/b.go", 23, 26, "uno"}), // the first part is taken
		fixed(edit{"in/a.go", 30, 33, "due"}),
		fixed(edit{"out.go", 23, 26, "uno"}, edit{"in/b.go", 30, 33, "due"}),
		fixed(edit{"in/b.go", 99, 100, "late"}), // the file has changed
	}}
	if err := r.edit(root); err != nil {
		t.Fatal(err)
	}
	equal(t, read(t, "in/a.go"), "package p\n\nfunc f() {\n\tzero()\n\tdue()\n}\n")
	equal(t, read(t, "in/b.go"), text)
	equal(t, read(t, "out.go"), text)
	if info, err := os.Stat("in/a.go"); err != nil || info.Mode().Perm() != 0o640 {
		t.Errorf("the mode is %v, %v", info.Mode(), err)
	}
}

func mustAbs(t *testing.T, name string) string {
	t.Helper()
	abs, err := filepath.Abs(name)
	if err != nil {
		t.Fatal(err)
	}
	return abs
}
