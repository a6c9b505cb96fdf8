package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/statusvet/statusvet/passes/settings"
)

// options is what the command line asks for.
type options struct {
	format   string   // one of formats
	settings []string // flags for the tool: -settings.profile=strict
	build    []string // go's build flags, for every go command that is run
	verbose  []string // go's flags that make it tell what it does, for go vet alone
	fix      bool     // apply the fixes
	diff     bool     // with fix: show them instead
	vet      bool     // have go vet do it
	config   string   // the settings file, "off", or "" for the one that is found
	patterns []string // packages; none: the one in the working directory

	newFrom, newFromMergeBase, newFromPatch string // report only findings in new lines; at most one is set
	baseline                                string // the file of findings that are accepted
	writeBaseline                           bool
}

// errVersion says that -version was given.
var errVersion = errors.New("version")

// The build flags that go vet takes, from `go help build`; a test compares the two. -C is
// done here, and -trimpath is taken and left out (see vet).
const (
	buildBools = "a asan buildvcs linkshared modcacherw msan race"
	buildTexts = "asmflags buildmode compiler gccgoflags gcflags installsuffix ldflags mod modfile overlay p pgo pkgdir tags toolexec"
	buildTalks = "v work x"
)

// parse reads the command line and the settings file, and changes to the directory of -C, as the go command does before
// anything else. Its errors are one line that names the flag and what was expected.
func parse(args []string) (*options, error) {
	opts := &options{format: "text"}
	set := flag.NewFlagSet("statusvet", flag.ContinueOnError)
	set.SetOutput(io.Discard)
	dir := addFlags(set, opts)
	version := set.Bool("version", false, "")
	err := set.Parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return nil, err
	case err != nil:
		return nil, explain(set, err)
	case *version:
		return nil, errVersion
	}
	if err := opts.agree(); err != nil {
		return nil, err
	}
	opts.patterns = set.Args()
	for _, p := range opts.patterns {
		if strings.HasPrefix(p, "-") {
			return nil, fmt.Errorf("%s comes after a package: expected all flags before the packages", p)
		}
	}
	if *dir != "" {
		if err := os.Chdir(*dir); err != nil {
			return nil, fmt.Errorf("flag -C: expected a directory: %w", err)
		}
	}
	if err := readConfig(set, opts.config); err != nil {
		return nil, err
	}
	set.Visit(func(f *flag.Flag) {
		// What is the default already is not handed on, so that the cached results are those of a bare go vet.
		if settings.Analyzer.Flags.Lookup(f.Name) != nil && f.Value.String() != f.DefValue {
			opts.settings = append(opts.settings, "-settings."+f.Name+"="+f.Value.String())
		}
	})
	return opts, nil
}

// agree says which flags do not go together.
func (o *options) agree() error {
	var onlyNew []string
	for _, f := range []struct{ name, value string }{
		{"-new-from", o.newFrom}, {"-new-from-merge-base", o.newFromMergeBase}, {"-new-from-patch", o.newFromPatch},
	} {
		if f.value != "" {
			onlyNew = append(onlyNew, f.name)
		}
	}
	switch {
	case o.diff && !o.fix:
		return errors.New("flag -diff: expected -fix beside it")
	case o.diff && o.format != "text":
		return fmt.Errorf("flag -diff: expected no -f %s beside it: the changes are text", o.format)
	case len(onlyNew) > 1:
		return fmt.Errorf("flag %s: expected no %s beside it", onlyNew[1], onlyNew[0])
	case o.diff && len(onlyNew) > 0:
		return fmt.Errorf("flag -diff: expected no %s beside it: the changes shown are those of all findings", onlyNew[0])
	case o.diff && o.baseline != "":
		return errors.New("flag -diff: expected no -baseline beside it: the changes shown are those of all findings")
	case o.writeBaseline && o.baseline == "":
		return errors.New("flag -write-baseline: expected -baseline FILE beside it")
	case o.writeBaseline && len(onlyNew) > 0:
		return fmt.Errorf("flag -write-baseline: expected no %s beside it: the baseline has all findings", onlyNew[0])
	case o.writeBaseline && o.fix:
		return errors.New("flag -write-baseline: expected no -fix beside it")
	case o.fix && o.newFromPatch != "":
		return errors.New("flag -fix: expected no -new-from-patch beside it: the changes would move its lines")
	}
	return nil
}

// addFlags declares the flags; the usage of each says what is expected. It returns the value of -C.
func addFlags(set *flag.FlagSet, opts *options) (dir *string) {
	set.Var(value{func(s string) error { return oneOf(s, &opts.format, formats...) }}, "f", orList(formats))
	set.Var((*boolean)(&opts.fix), "fix", "true or false")
	set.Var((*boolean)(&opts.diff), "diff", "true or false")
	set.Var((*boolean)(&opts.vet), "vet", "true or false")

	filled := func(to *string) value {
		return value{func(s string) error {
			if *to = s; s == "" {
				return errors.New("expected a value that is not empty")
			}
			return nil
		}}
	}
	set.Var(filled(&opts.newFrom), "new-from", "a revision of git")
	set.Var(filled(&opts.newFromMergeBase), "new-from-merge-base", "a branch of git")
	set.Var(filled(&opts.newFromPatch), "new-from-patch", "a file, or -")
	set.Var(filled(&opts.baseline), "baseline", "a file")
	set.Var((*boolean)(&opts.writeBaseline), "write-baseline", "true or false")
	set.StringVar(&opts.config, "config", "", "a file, or off")

	s := settings.New()
	set.Var(&s.Profile, "profile", "default, rfc9110 or strict")
	set.Var(&s.Enable, "enable", "names of rules, separated by commas")
	set.Var(&s.Disable, "disable", "names of rules, separated by commas")
	set.Var((*boolean)(&s.Tests), "tests", "true or false")
	set.Var(&number{&s.BodyLimit, 0, "bytes"}, "bodylimit", "a number of bytes")
	set.Var(&number{&s.MaxPayload, 1, "bytes"}, "maxpayload", "a number of bytes")
	set.Var(&number{&s.MaxOperations, 1, "operations"}, "maxoperations", "a number of operations")
	set.Var(&s.Rows, "rows", "rows such as (*example.com/api.Context).Created: $0.status(201), separated by semicolons")
	set.Var(&s.Headers, "headers", "pairs such as 451:Link, separated by commas")
	set.Var(&s.ErrorKinds, "errorkinds", "NAME=KIND, separated by commas")

	collect := func(names string, to *[]string, wrap func(value) flag.Value, expected string) {
		for name := range strings.FieldsSeq(names) {
			set.Var(wrap(value{func(s string) error {
				*to = append(*to, "-"+name+"="+s)
				return nil
			}}), name, expected)
		}
	}
	text := func(v value) flag.Value { return v }
	boolean := func(v value) flag.Value { return switchable{v} }
	collect(buildTexts, &opts.build, text, "a value, as in go build")
	collect(buildBools, &opts.build, boolean, "true or false")
	collect(buildTalks, &opts.verbose, boolean, "true or false")
	set.Var(switchable{value{func(string) error { return nil }}}, "trimpath", "true or false")
	set.Var(switchable{value{func(string) error {
		return errors.New("nothing would be checked; expected -x, which shows the go command's commands as it runs them")
	}}}, "n", "")
	return set.String("C", "", "a directory")
}

// explain adds to an error of the flag package what was expected.
func explain(set *flag.FlagSet, err error) error {
	if name, ok := strings.CutPrefix(err.Error(), "flag needs an argument: -"); ok {
		return fmt.Errorf("%w: expected %s", err, set.Lookup(name).Usage)
	}
	if strings.HasPrefix(err.Error(), "flag provided but not defined: ") {
		return fmt.Errorf("%w: expected one of those that statusvet -h lists", err)
	}
	return err
}

// A value is a flag that hands its text to a function.
type value struct{ set func(string) error }

func (v value) String() string     { return "" }
func (v value) Set(s string) error { return v.set(s) }

// A switchable is a value that may be left out: -race.
type switchable struct{ value }

func (switchable) IsBoolFlag() bool { return true }

// oneOf sets *to to s if it is one of the words.
func oneOf(s string, to *string, words ...string) error {
	if !slices.Contains(words, s) {
		return errors.New("expected " + orList(words))
	}
	*to = s
	return nil
}

// orList writes a, b or c.
func orList(words []string) string {
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " or " + words[last]
}

// A boolean is true or false. The flag package has the same, but says "parse error".
type boolean bool

func (b *boolean) String() string   { return strconv.FormatBool(bool(*b)) }
func (b *boolean) IsBoolFlag() bool { return true }
func (b *boolean) Set(s string) error {
	v, err := strconv.ParseBool(s)
	if err != nil {
		return errors.New("expected true or false")
	}
	*b = boolean(v)
	return nil
}

// A number counts what it says; it has a lower bound.
type number struct {
	to  *int64
	min int64
	of  string
}

func (n *number) String() string {
	if n.to == nil { // the flag package asks a zero number
		return ""
	}
	return strconv.FormatInt(*n.to, 10)
}

func (n *number) Set(s string) error {
	v, err := strconv.ParseInt(s, 10, 64)
	if err != nil || v < n.min {
		return fmt.Errorf("expected a number of %s from %d to %d", n.of, n.min, int64(math.MaxInt64))
	}
	*n.to = v
	return nil
}
