package settings

import (
	"encoding/json"
	"flag"
	"testing"
)

// FuzzFlags: a value that a setting accepts is printed as one that it accepts, and that says the same.
func FuzzFlags(f *testing.F) {
	for _, text := range []string{
		"strict", "a,b", "451:Link,!405:Allow", "example.com/store.ErrMissing=notfound", "1048576", "true",
		"example.com/api.Audit: $0.status(201)",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		Analyzer.Flags.VisitAll(func(s *flag.Flag) {
			defer s.Value.Set(s.DefValue)
			if s.Value.Set(text) != nil {
				return
			}
			printed := s.Value.String()
			if err := s.Value.Set(printed); err != nil {
				t.Fatalf("%s: %q is printed as %q, which is refused: %v", s.Name, text, printed, err)
			}
			if again := s.Value.String(); again != printed {
				t.Fatalf("%s: %q is printed as %q, and that as %q", s.Name, text, printed, again)
			}
		})
	})
}

// FuzzDecode: whatever a driver's file says is refused, or accepted in whole; what is refused leaves the defaults in force.
func FuzzDecode(f *testing.F) {
	for _, text := range []string{
		`{"profile": "strict", "disable": ["lateheader"], "tests": false, "bodylimit": 10}`,
		`{"headers": "451:Link", "rows": ["example.com/api.Audit:"], "maxoperations": 1e3}`,
		`[]`, `null`, `{"rows": [[]]}`,
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var raw any
		if json.Unmarshal([]byte(text), &raw) != nil {
			return
		}
		defer Decode(nil)
		if Decode(raw) == nil {
			return
		}
		Analyzer.Flags.VisitAll(func(s *flag.Flag) {
			if got := s.Value.String(); got != s.DefValue {
				t.Errorf("%s is refused and leaves %s=%q", text, s.Name, got)
			}
		})
	})
}
