// Statusvet reports HTTP handlers of Go programs that answer with the wrong
// status, or with a status whose headers or body are wrong.
//
// A person calls it with flags and packages:
//
//	statusvet [flags] [packages]
//	statusvet explain RULE|STATUS
//	statusvet rules
//	statusvet version
//
// It then analyses the packages (see cmd/internal/driver), or has go vet do so with itself as the tool, and prints what was
// found; see statusvet -h. The go command calls it as a vet tool:
//
//	go vet -vettool=$(which statusvet) ./...
//
// All ways run the same analysis. As a vet tool it type-checks no more than the declarations of packages that can have no facts; see
// typesOnly.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
	"runtime/debug"
	"syscall"

	"golang.org/x/tools/go/analysis/unitchecker"

	"github.com/statusvet/statusvet/analyzer"
	"github.com/statusvet/statusvet/cmd/statusvet/internal/source"
)

// The exit codes.
const (
	clean  = 0 // nothing was found
	found  = 1 // there are findings
	failed = 2 // something could not be checked; wins over findings
)

func main() {
	args := os.Args[1:]
	switch caller(args) {
	case identify:
		err := tooOld(os.Getenv("GOVERSION"))
		if err == nil {
			err = writeIdentity(os.Stdout)
		}
		exit(err)
	case listFlags:
		exit(writeFlags(os.Stdout))
	case analyse:
		if unit := readUnit(args); unit != nil {
			if typesOnly(unit) {
				os.Exit(clean)
			}
			args = wholly(unit, args)
		}
		os.Args = append(os.Args[:1:1], args...)
		unitchecker.Main(analyzer.Suite()...)
	default:
		ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
		code := frontEnd(ctx, args, os.Stdout, os.Stderr)
		stop()
		os.Exit(code)
	}
}

// exit ends the program after an answer to the go command.
func exit(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "statusvet:", err)
		os.Exit(failed)
	}
	os.Exit(0)
}

// frontEnd does what a person asked for and returns the exit code. Findings go to stdout, whatever could
// not be checked to stderr, one line each.
func frontEnd(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	fail := func(err error) int {
		fmt.Fprintln(stderr, "statusvet:", err)
		return failed
	}
	if len(args) > 0 && commands[args[0]] != nil {
		if err := commands[args[0]](stdout, args[1:]); err != nil {
			return fail(err)
		}
		return clean
	}
	opts, err := parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(stdout, usage())
		return clean
	case errors.Is(err, errVersion):
		fmt.Fprintln(stdout, version())
		return clean
	case err != nil:
		return fail(err)
	}
	result, err := run(ctx, opts, stdout, stderr)
	if err != nil {
		return fail(err)
	}
	look := opts.look(stdout)
	if write := writers[opts.format]; write != nil {
		err = write(stdout, result, &source.Files{})
	} else {
		err = writeText(stdout, result, &source.Files{}, look)
	}
	if err != nil {
		return fail(err)
	}
	for _, p := range result.problems {
		fmt.Fprintln(stderr, p)
	}
	result.noteBaseline(opts, stderr)
	if look.full && opts.format == "text" && !opts.diff && !opts.writeBaseline {
		writeCounts(stderr, result)
	}
	switch {
	case len(result.problems) > 0:
		return failed
	case len(result.findings) > 0, result.shown:
		return found
	}
	return clean
}

// run checks the packages, and mends them if that is asked for.
func run(ctx context.Context, opts *options, stdout, stderr io.Writer) (*report, error) {
	p := startProgress(stderr, isTerminal(stderr) && len(opts.verbose) == 0, patience)
	defer p.stop()
	opts.analysed = p.done
	result, err := wanted(ctx, opts, p)
	switch {
	case err != nil:
		return nil, err
	case opts.diff:
		return showFixes(ctx, opts, result, p.before(stdout), p)
	case opts.fix:
		return mend(ctx, opts, result, p)
	}
	return result, nil
}

// commands are what statusvet does beside checking packages.
var commands = map[string]func(stdout io.Writer, args []string) error{
	"explain": printPages,
	"rules":   printRules,
	"version": printVersion,
}

func printVersion(w io.Writer, args []string) error {
	if len(args) > 0 {
		return fmt.Errorf("version: expected nothing behind it, not %s", args[0])
	}
	_, err := fmt.Fprintln(w, version())
	return err
}

// formats are the ways in which findings are printed.
var formats = []string{"text", "json", "sarif", "github", "gitlab"}

// writers are those of the formats but text.
var writers = map[string]func(io.Writer, *report, *source.Files) error{
	"json":   writeJSON,
	"sarif":  writeSARIF,
	"github": writeGitHub,
	"gitlab": writeGitLab,
}

// version names the module's version and the Go version that built it.
func version() string {
	version, revision := "(devel)", ""
	if info, ok := debug.ReadBuildInfo(); ok {
		if info.Main.Version != "" {
			version = info.Main.Version
		}
		for _, s := range info.Settings {
			// A pseudo-version names the revision already.
			if s.Key == "vcs.revision" && version == "(devel)" {
				revision = " " + s.Value
			}
		}
	}
	return "statusvet " + version + revision + " " + runtime.Version()
}
