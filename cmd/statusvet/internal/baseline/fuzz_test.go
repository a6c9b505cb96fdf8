package baseline

import (
	"strings"
	"testing"
)

// FuzzRead: a file is refused in one line, or what is written of it reads as the same set.
func FuzzRead(f *testing.F) {
	f.Add(head + "a.go\t(*S).f\tmissinglocation\t201\ttab here\t1\n\nb.go\t\tlateheader\tlate\theader \"X\" is late\t2\r\n")
	f.Add("<<<<<<< HEAD\n")
	f.Add("#\ta\tb\tc\td\t1\n")
	f.Fuzz(func(t *testing.T, text string) {
		set, err := read("base", text)
		if err != nil {
			if strings.Contains(err.Error(), "\n") {
				t.Fatalf("%q: the error is %q", text, err)
			}
			return
		}
		again, err := read("base", string(set.text()))
		if err != nil {
			t.Fatalf("%q: what is written cannot be read: %v", text, err)
		}
		if len(again) != len(set) {
			t.Fatalf("%q: %d entries are read, and %d of what is written of them", text, len(set), len(again))
		}
		for line, e := range again {
			if set[line].String() != e.String() {
				t.Fatalf("%q: %v becomes %v", text, set[line], e)
			}
		}
	})
}
