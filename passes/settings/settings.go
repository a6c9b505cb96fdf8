// Package settings carries the settings that all rules share. It is a pass that
// does nothing else, so that every driver can reach them as flags
// (-settings.profile=strict) and every rule reads one value.
package settings

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// A Profile selects the rules and how they read the status table.
type Profile string

// The profiles.
const (
	Default Profile = "default" // tier on, read by the table
	RFC9110 Profile = "rfc9110" // tier on, read by RFC 9110
	Strict  Profile = "strict"  // every rule
)

// String and Set make *Profile a flag.Value.
func (p *Profile) String() string { return string(*p) }

// Set accepts the name of a profile.
func (p *Profile) Set(s string) error {
	switch Profile(s) {
	case Default, RFC9110, Strict:
		*p = Profile(s)
		return nil
	}
	return fmt.Errorf("unknown profile %q: expected default, rfc9110 or strict", s)
}

// A List is a comma-separated list of rule names.
type List []string

// String and Set make *List a flag.Value.
func (l *List) String() string { return strings.Join(*l, ",") }

// Known holds the names that a List accepts. The analyzer package, which knows
// every rule, fills it; while it is empty every name is accepted.
var Known []string

// Set accepts the names of rules, separated by commas.
func (l *List) Set(s string) error {
	var names List
	for name := range strings.SplitSeq(s, ",") {
		if name = strings.TrimSpace(name); name == "" {
			continue
		}
		if len(Known) > 0 && !slices.Contains(Known, name) {
			return fmt.Errorf("unknown rule %q: expected one of %s", name, strings.Join(Known, ", "))
		}
		names = append(names, name)
	}
	*l = names
	return nil
}

// ErrorKinds gives kinds to errors that the tables do not know, by the names of what they are or what tells them: see
// [model.ErrorRow].
type ErrorKinds map[string]model.ErrorKind

// String and Set make *ErrorKinds a flag.Value.
func (e *ErrorKinds) String() string {
	var list []string
	for _, name := range slices.Sorted(maps.Keys(*e)) {
		list = append(list, name+"="+string((*e)[name]))
	}
	return strings.Join(list, ",")
}

// Set accepts NAME=KIND, separated by commas.
func (e *ErrorKinds) Set(s string) error {
	kinds := ErrorKinds{}
	for entry := range strings.SplitSeq(s, ",") {
		if entry = strings.TrimSpace(entry); entry == "" {
			continue
		}
		i := strings.LastIndexByte(entry, '=')
		if i < 0 {
			return fmt.Errorf("%q: expected NAME=KIND, such as example.com/store.ErrMissing=notfound", entry)
		}
		name, kind := entry[:i], model.ErrorKind(entry[i+1:])
		if elem := name[strings.LastIndexByte(name, '/')+1:]; strings.IndexByte(elem, '.') <= 0 || strings.HasSuffix(elem, ".") || strings.Contains(name, " ") {
			return fmt.Errorf("%q: expected the path of a package and a name in it, such as example.com/store.ErrMissing", name)
		}
		if !slices.Contains(model.Kinds, kind) {
			return fmt.Errorf("%q: unknown kind %q: expected one of %s", entry, string(kind), model.KindList())
		}
		if old, ok := kinds[name]; ok && old != kind {
			return fmt.Errorf("%s: expected one kind, not %s and %s", name, old, kind)
		}
		kinds[name] = kind
	}
	*e = kinds
	return nil
}

// bytes is a number of bytes as a flag.Value.
type bytes int64

func (b *bytes) String() string { return strconv.FormatInt(int64(*b), 10) }

func (b *bytes) Set(s string) error {
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || n < 0 {
		return fmt.Errorf("%q: expected a number of bytes, 0 or more", s)
	}
	*b = bytes(n)
	return nil
}

// count is a number of things as a flag.Value.
type count int64

func (c *count) String() string { return strconv.FormatInt(int64(*c), 10) }

func (c *count) Set(s string) error {
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || n < 1 {
		return fmt.Errorf("%q: expected a number, 1 or more", s)
	}
	*c = count(n)
	return nil
}

// Settings is what the rules read. The zero value is not valid; see [New].
type Settings struct {
	Profile Profile
	Enable  List // rules that are reported whatever the profile says
	Disable List // rules that are never reported
	Tests   bool // report findings in test files
	// BodyLimit says that something in front of the handlers, a proxy or a server that
	// another package sets up, limits request bodies to that many bytes; 0: nothing does.
	BodyLimit int64
	// MaxPayload is the largest request body in bytes that the service is meant to accept, and MaxOperations
	// the largest number of operations in one.
	MaxPayload, MaxOperations int64
	// Rows say what functions do that the engine cannot see through.
	Rows model.Rows
	// Headers is what statuses require here beside the pairs that hold everywhere.
	Headers Headers
	// ErrorKinds are kinds of errors that the tables do not know.
	ErrorKinds ErrorKinds
	// ReadsNolint says that the driver reads the //nolint comments that stand for the whole suite, and must see what they
	// suppress to tell which of them are needed. It is no flag: only golangci-lint's plugin sets it.
	ReadsNolint bool
}

// New returns the default settings.
func New() *Settings {
	return &Settings{Profile: Default, Tests: true, MaxPayload: 1 << 20, MaxOperations: 1000}
}

// Reports reports whether a finding of the rule is wanted; strict says that only
// the strict profile asks for it.
func (s *Settings) Reports(rule string, strict bool) bool {
	if slices.Contains(s.Disable, rule) {
		return false
	}
	return !strict || s.Profile == Strict || slices.Contains(s.Enable, rule)
}

var current = New()

// Analyzer carries the settings; its result is a *Settings.
var Analyzer = &analysis.Analyzer{
	Name:       "settings",
	Doc:        "carry the settings that the rules of statusvet share\n\nThe pass reports nothing.",
	Run:        func(*analysis.Pass) (any, error) { return current, nil },
	ResultType: reflect.TypeFor[*Settings](),
}

func init() {
	f := &Analyzer.Flags
	f.Var(&current.Profile, "profile", "which rules to report and how to read them: default, rfc9110 or strict")
	f.Var(&current.Enable, "enable", "comma-separated rules to report whatever the profile says")
	f.Var(&current.Disable, "disable", "comma-separated rules not to report")
	f.Var(&current.ErrorKinds, "errorkinds", "comma-separated NAME=KIND: errors of a package, or what tells them, and their kind: "+model.KindList())
	f.BoolVar(&current.Tests, "tests", current.Tests, "report findings in test files")
	f.Var((*bytes)(&current.BodyLimit), "bodylimit", "bytes to which a proxy or another package limits request bodies; 0: nothing does")
	f.Var((*bytes)(&current.MaxPayload), "maxpayload", "largest request body in bytes that the service is meant to accept")
	f.Var((*count)(&current.MaxOperations), "maxoperations", "largest number of operations in one request body")
	f.Var(&current.Rows, "rows", "semicolon-separated rows, such as (*example.com/api.Context).Created: $0.status(201) $0.body, that say what functions do")
	f.Var(&current.Headers, "headers", "comma-separated headers that statuses require beside, such as 451:Link; !405:Allow takes a pair away")
}

// Of returns the settings in force for a pass that requires [Analyzer].
func Of(pass *analysis.Pass) *Settings { return pass.ResultOf[Analyzer].(*Settings) }
