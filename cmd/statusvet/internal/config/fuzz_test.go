package config

import (
	"strings"
	"testing"

	"github.com/statusvet/statusvet/passes/settings"
)

// FuzzDocument: a file is refused in one line that names it, or its settings can be set.
func FuzzDocument(f *testing.F) {
	for _, text := range []string{
		"profile: strict\ndisable: [errorleak]\nheaders: [\"451:Link\"]\nerrorkinds:\n  - example.com/store.ErrMissing=notfound\n",
		"# nothing\n", "tests: false\nmaxpayload: 1048576\n", "rows: |\n  example.com/api.Audit:\n",
		"enable: &a [x]\ndisable: *a\n", "headers: !405:Allow\n", "- a\n", "--- a\n--- b\n", "profile: [a, {b: c}]\n", "? [a]\n: b\n", "<<: {profile: strict}\n", "enable: &a [*a]\n",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		set := func(name, value string) error {
			s := settings.Analyzer.Flags.Lookup(name)
			defer s.Value.Set(s.DefValue)
			return s.Value.Set(value)
		}
		r := &reader{file: "x.yml", accept: set}
		list, err := r.document([]byte(text))
		if err != nil {
			if say := err.Error(); !strings.HasPrefix(say, "x.yml:") || strings.Contains(say, "\n") {
				t.Fatalf("%q: the error is %q", text, say)
			}
			return
		}
		for _, s := range list {
			if err := set(s.Name, s.Text); err != nil {
				t.Fatalf("%q: %s=%q: %v", text, s.Name, s.Text, err)
			}
		}
	})
}
