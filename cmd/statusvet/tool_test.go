package main

import (
	"encoding/json"
	"flag"
	"io"
	"strings"
	"testing"

	"github.com/statusvet/statusvet/analyzer"
	"github.com/statusvet/statusvet/passes/settings"
)

// TestSettingsAreFlags: the go command hears of a flag for every rule and every setting, and the front end has each setting, too.
func TestSettingsAreFlags(t *testing.T) {
	var text strings.Builder
	if err := writeFlags(&text); err != nil {
		t.Fatal(err)
	}
	var list []toolFlag
	if err := json.Unmarshal([]byte(text.String()), &list); err != nil {
		t.Fatal(err)
	}
	told := map[string]toolFlag{}
	for _, f := range list {
		told[f.Name] = f
	}
	for _, r := range analyzer.Rules {
		if !told[r.Name].Bool {
			t.Errorf("rule %s cannot be turned off by its name", r.Name)
		}
	}
	set := flag.NewFlagSet("", flag.ContinueOnError)
	set.SetOutput(io.Discard)
	addFlags(set, &options{})
	for _, name := range settings.Names() {
		own := set.Lookup(name)
		if own == nil {
			t.Errorf("the front end has no flag -%s", name)
			continue
		}
		f := settings.Analyzer.Flags.Lookup(name)
		b, ok := f.Value.(interface{ IsBoolFlag() bool })
		if vet := told["settings."+name]; vet.Usage != f.Usage || vet.Bool != (ok && b.IsBoolFlag()) {
			t.Errorf("go vet is told %+v of the setting %s", vet, name)
		}
		if own.DefValue != f.DefValue {
			t.Errorf("-%s has the default %q, and %q as -settings.%s", name, own.DefValue, f.DefValue, name)
		}
	}
}
