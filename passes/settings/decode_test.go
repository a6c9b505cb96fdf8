package settings

import (
	"flag"
	"maps"
	"strings"
	"testing"
)

func texts() map[string]string {
	all := map[string]string{}
	Analyzer.Flags.VisitAll(func(f *flag.Flag) { all[f.Name] = f.Value.String() })
	return all
}

func TestDecode(t *testing.T) {
	defer Decode(nil)
	if err := Decode(nil); err != nil {
		t.Fatal(err)
	}
	defaults := texts()
	all := map[string]any{
		"profile":       "strict",
		"enable":        []any{"lateheader", "errorleak"},
		"disable":       "missinglocation",
		"tests":         false,
		"bodylimit":     1 << 22,
		"maxpayload":    float64(1 << 30), // as JSON has it
		"maxoperations": int64(7),
		"headers":       []any{"451:Link", "!405:Allow"},
		"rows":          []any{"example.com/a.F: $0.set(A, B) $0.body", "example.com/a.G:"},
		"errorkinds":    []any{"example.com/a.ErrMissing=notfound"},
	}
	if len(all) != len(defaults) {
		t.Errorf("%d settings are tested, not %d", len(all), len(defaults))
	}
	if err := Decode(all); err != nil {
		t.Fatal(err)
	}
	for name, got := range texts() {
		if got == defaults[name] {
			t.Errorf("%s keeps its default %q", name, got)
		}
	}
	if got := current.Rows.String(); got != "example.com/a.F: $0.set(A, B) $0.body\nexample.com/a.G:" {
		t.Errorf("the rows are %q", got)
	}
	// What is left out has its default again.
	if err := Decode(map[string]any{"profile": "rfc9110"}); err != nil {
		t.Fatal(err)
	}
	want := maps.Clone(defaults)
	want["profile"] = "rfc9110"
	if got := texts(); !maps.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// TestDecodeLeast: the least number of operations is one.
func TestDecodeLeast(t *testing.T) {
	defer Decode(nil)
	if err := Decode(map[string]any{"maxoperations": 1}); err != nil {
		t.Error(err)
	}
}

func TestDecodeErrors(t *testing.T) {
	defer Decode(nil)
	defaults := texts()
	for want, raw := range map[string]any{
		": expected a map of settings, not [a]":                                []any{"a"},
		".profil: unknown setting: expected one of bodylimit, disable, enable": map[string]any{"profil": "strict", "tests": false},
		`.profile: unknown profile "lax": expected default`:                    map[string]any{"profile": "lax", "tests": false, "bodylimit": 7},
		".profile: expected one value, not the list [strict]":                  map[string]any{"profile": []any{"strict"}},
		".profile: expected text, a number, true or false":                     map[string]any{"profile": map[string]any{}},
		".enable: expected a value":                                            map[string]any{"enable": nil},
		`.tests: "maybe": expected true or false`:                              map[string]any{"tests": "maybe"},
		`.maxoperations: "0": expected a number, 1 or more`:                    map[string]any{"maxoperations": 0},
		`.maxoperations: "9223372036854775808": expected a number`:             map[string]any{"maxoperations": "9223372036854775808"},
		`.bodylimit: "1.5": expected a number of bytes`:                        map[string]any{"bodylimit": 1.5},
		`.headers: "Link": expected a status from 200 to 599`:                  map[string]any{"headers": []any{"451:Link", "Link"}},
		".rows: row \"F\": expected the full name of a function":               map[string]any{"rows": []any{"F"}},
		`.errorkinds: "a": expected NAME=KIND`:                                 map[string]any{"errorkinds": "a"},
		".errorkinds: expected text, a number, true or false, or a list":       map[string]any{"errorkinds": map[string]any{"a.E": "notfound"}},
	} {
		err := Decode(raw)
		if err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%v: error %v, want %s", raw, err, want)
		}
		if got := texts(); !maps.Equal(got, defaults) {
			t.Errorf("%v: a map that is refused changes the settings: %v", raw, got)
		}
	}
}
