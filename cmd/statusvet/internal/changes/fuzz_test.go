package changes

import (
	"context"
	"os"
	"testing"
)

// FuzzPatch: what is passed on to revgrep, which panics at malformed text, is well-formed.
func FuzzPatch(f *testing.F) {
	f.Add("--- a/a.go\n+++ b/a.go\n@@ -3,3 +3,4 @@ func f() {\n one\n-two\n+LONG\n+++ three\n four\n@@ -20 +21 @@\n-x\n+y\n\\ No newline at end of file\n")
	f.Add("diff --git \"a/\\303\\251.go\" \"b/\\303\\251.go\"\n--- /dev/null\n+++ \"b/\\303\\251.go\"\n@@ -0,0 +1 @@\n+one\n")
	f.Add("diff --git a/x b/x\nBinary files differ\n")
	f.Add("+++ b/a.go\n@@ -1,0 +99999999999999999999 @@\n+a\n")
	f.Add("+++ b/a.go\n@@ -1,99999999999999999999 +1 @@\n+a\n")
	dir := f.TempDir()
	if err := os.WriteFile(dir+"/go.mod", nil, 0o666); err != nil {
		f.Fatal(err)
	}
	f.Chdir(dir)
	f.Fuzz(func(t *testing.T, text string) {
		patch, err := clean([]byte(text))
		if err != nil {
			return
		}
		l := &Lines{root: dir}
		if err := l.prepare(context.Background(), patch, nil); err != nil {
			return
		}
		for _, name := range []string{"a.go", "", "/dev/null", "é.go"} {
			l.Has(name, 1)
			l.Has(name, 4)
		}
	})
}
