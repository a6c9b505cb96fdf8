package changes

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestPatch(t *testing.T) {
	t.Chdir(t.TempDir())
	long := strings.Repeat("x", 10000)
	patch := strings.ReplaceAll(`diff --git a/a.go b/a.go
--- a/a.go
+++ b/a.go
@@ -3,3 +3,4 @@ func f() {
 one
-two
+LONG
+++ three
 four
@@ -20 +21 @@
-x
+y
\ No newline at end of file
diff --git a/my file.go b/my file.go
--- a/my file.go	
+++ b/my file.go	2026-11-23
@@ -0,0 +1,2 @@
+one
+two
diff --git "a/\303\251.go" "b/\303\251.go"
--- /dev/null
+++ "b/\303\251.go"
@@ -0,0 +1 @@
+one
diff --git a/gone.go b/gone.go
--- a/gone.go
+++ /dev/null
@@ -1 +0,0 @@
-one
--- plain.go
+++ plain.go
@@ -1,0 +2 @@
+one
`, "LONG", long)
	if err := os.WriteFile("p.patch", []byte(patch), 0o666); err != nil {
		t.Fatal(err)
	}
	lines, err := In(context.Background(), "p.patch", nil)
	if err != nil {
		t.Fatal(err)
	}
	abs, _ := filepath.Abs("a.go")
	for file, want := range map[string][]int{
		"a.go": {4, 5, 21}, abs: {4, 5, 21}, "my file.go": {1, 2}, "é.go": {1}, "gone.go": nil, "plain.go": {2}, "other.go": nil, "b/a.go": nil,
	} {
		var got []int
		for n := range 30 {
			if lines.Has(file, n) {
				got = append(got, n)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: lines %v, want %v", file, got, want)
		}
	}
	if lines, err := In(context.Background(), "-", strings.NewReader("")); err != nil || lines.Has("a.go", 4) {
		t.Errorf("an empty patch: %v", err)
	}
}

func TestMalformed(t *testing.T) {
	const head = "--- a/a.go\n+++ b/a.go\n"
	for patch, want := range map[string]string{
		"hello":                              "1: expected a patch in the unified format",
		head + "@@ nonsense\n":               "3: expected the head of a hunk",
		head + "@@ -1 +x @@\n":               "3: expected the head of a hunk",
		head + "@@ -1 +1 @@\n-a\nb\n":        "5: expected a line of the hunk",
		head + "@@ -1 +1,3 @@\n-a\n+b\n":     "5: expected as many lines as the head of the hunk says",
		head + "@@ -1,0 +1 @@\n-a\n":         "4: expected as many lines",
		"@@ -1 +1 @@\n-a\n+b\n":              "1: expected the head of a hunk behind the names of its files",
		"--- a\n+++ \n@@ -1 +1 @@\n-a\n+b\n": "2: expected the name of a file behind +++",
		"--- a\n+++ \"b/x\n":                 "2: expected the name of a file in quotes",
	} {
		if _, err := clean([]byte(patch)); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: error %v, want %s", patch, err, want)
		}
	}
	// What changes no lines is a patch as well.
	if _, err := clean([]byte("diff --git a/x b/x\nold mode 100644\nnew mode 100755\n")); err != nil {
		t.Error(err)
	}
}
