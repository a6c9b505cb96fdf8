package source

import (
	"os"
	"path/filepath"
	"testing"
)

const text = "package p\r\n" +
	"\n" +
	"var (\n" +
	"\ta = 1\n" +
	"\tb, c = 2, 3\n" +
	")\n" +
	"func f() {}; func (s *S) g() {}\n" +
	"type S struct {\n" +
	"\tx int\n" +
	"}\n" +
	"func (G[T]) h() { _ = \"é\U0001F600x\" }\n" +
	"func (*P[K, V]) i() {}"

func TestFiles(t *testing.T) {
	name := filepath.Join(t.TempDir(), "a.go")
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	var f Files
	for _, c := range []struct {
		line, column int
		want         string
	}{{1, 1, ""}, {4, 2, "a"}, {5, 5, "b"}, {7, 1, "f"}, {7, 14, "(*S).g"}, {9, 2, "S"}, {11, 20, "G.h"}, {12, 3, "(*P).i"}, {0, 1, ""}, {99, 1, ""}} {
		if got := f.Declaration(name, c.line, c.column); got != c.want {
			t.Errorf("%d:%d: declaration %q, want %q", c.line, c.column, got, c.want)
		}
	}
	if line, ok := f.Line(name, 1); !ok || string(line) != "package p" {
		t.Errorf("line 1 is %q, %v", line, ok)
	}
	if line, ok := f.Line(name, 13); ok {
		t.Errorf("line 13 is %q", line)
	}
	// é is two bytes and one unit, the face four bytes and two units.
	for column, want := range map[int]int{1: 1, 24: 24, 26: 25, 30: 27, 31: 28, 99: 99, 0: 0} {
		if got := f.UTF16(name, 11, column); got != want {
			t.Errorf("column %d: %d, want %d", column, got, want)
		}
	}
	if line, column := f.Place(name, 12+6+2); line != 4 || column != 3 {
		t.Errorf("place %d:%d", line, column)
	}
	if line, column := f.Place(name, len(text)); line != 12 || column != 23 {
		t.Errorf("end at %d:%d", line, column)
	}
	if _, ok := f.Line("nowhere.go", 1); ok || f.Declaration("nowhere.go", 1, 1) != "" {
		t.Error("a file that is not there has lines")
	}
	if line, column := f.Place("nowhere.go", 5); line != 1 || column != 6 {
		t.Errorf("place %d:%d in a file that is not there", line, column)
	}
}
