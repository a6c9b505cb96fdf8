package settings

import (
	"errors"
	"flag"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// Decode puts the settings in force that a driver read from a file of its own: a map from the names of the flags to values,
// or nil for none. What the map leaves out has its default. An error names the setting and what was expected,
// and leaves the defaults in force; it begins with ".name" or ":", for what the driver calls the map.
func Decode(raw any) error {
	Analyzer.Flags.VisitAll(func(f *flag.Flag) {
		if err := f.Value.Set(f.DefValue); err != nil {
			panic("settings: the default of " + f.Name + ": " + err.Error())
		}
	})
	if raw == nil {
		return nil
	}
	values, ok := raw.(map[string]any)
	if !ok {
		return fmt.Errorf(": expected a map of settings, not %v", raw)
	}
	texts := map[string]string{}
	for _, name := range slices.Sorted(maps.Keys(values)) {
		if Analyzer.Flags.Lookup(name) == nil {
			return fmt.Errorf(".%s: unknown setting: expected one of %s", name, strings.Join(Names(), ", "))
		}
		text, err := Text(name, values[name])
		if err == nil {
			// Set to see whether it can be; what follows may yet fail.
			f := Analyzer.Flags.Lookup(name)
			if err = f.Value.Set(text); err != nil && isBool(f) {
				err = fmt.Errorf("%q: expected true or false", text)
			}
			f.Value.Set(f.DefValue)
		}
		if err != nil {
			return fmt.Errorf(".%s: %w", name, err)
		}
		texts[name] = text
	}
	for name, text := range texts {
		Analyzer.Flags.Lookup(name).Value.Set(text)
	}
	return nil
}

// Names lists the settings in alphabetical order.
func Names() (names []string) {
	Analyzer.Flags.VisitAll(func(f *flag.Flag) { names = append(names, f.Name) })
	return names
}

// IsList reports whether the setting of that name takes several values: a list in a file, separated text as a flag.
func IsList(name string) bool {
	switch Analyzer.Flags.Lookup(name).Value.(type) {
	case *Profile, *bytes, *count:
		return false
	}
	return !isBool(Analyzer.Flags.Lookup(name))
}

func isBool(f *flag.Flag) bool {
	b, ok := f.Value.(interface{ IsBoolFlag() bool })
	return ok && b.IsBoolFlag()
}

// Text writes a value of a file as the flag of that name has it. A list takes the place of separated text.
func Text(name string, v any) (string, error) {
	switch v := v.(type) {
	case []any:
		if !IsList(name) {
			return "", fmt.Errorf("expected one value, not the list %v", v)
		}
		separator := ","
		if name == "rows" { // whose outcomes may hold commas
			separator = "\n"
		}
		var list []string
		for _, e := range v {
			text, err := scalar(e)
			if err != nil {
				return "", err
			}
			list = append(list, text)
		}
		return strings.Join(list, separator), nil
	}
	return scalar(v)
}

func scalar(v any) (string, error) {
	switch v := v.(type) {
	case string:
		return v, nil
	case bool, int, int64, uint64:
		return fmt.Sprint(v), nil
	case float64: // a number of JSON
		return strconv.FormatFloat(v, 'f', -1, 64), nil
	case nil:
		return "", errors.New("expected a value")
	}
	return "", fmt.Errorf("expected text, a number, true or false, or a list of these, not %v", v)
}
