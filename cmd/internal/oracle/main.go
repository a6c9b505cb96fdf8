// Command oracle finds out whether the engine is right: it makes handlers up, runs them for real, and compares
// what they send with the outcomes that the engine gives.
//
//	go run ./cmd/internal/oracle -n 2000 -seed 1
//	go run ./cmd/internal/oracle -fixtures testdata
//
// What was sent must be among the outcomes, or the engine must have said unknown. The exit code is 0 if
// that is so, 1 if it is not, 2 if the oracle could not find out.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	os.Exit(command(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

func command(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("oracle", flag.ContinueOnError)
	flags.SetOutput(stderr)
	n := flags.Int("n", 2000, "how many programs to make up")
	seed := flags.Uint64("seed", 1, "what the programs are made from")
	first := flags.Int("first", 0, "the number of the first program: -first 17 -n 1 makes H00017 alone")
	keep := flags.String("keep", "", "leave the programs in this new directory")
	verbose := flags.Bool("v", false, "print the source of what disagrees, and how each production of the grammar fares")
	fixtures := flags.String("fixtures", "", "run the handlers among the fixtures in this directory instead")
	if err := flags.Parse(args); err != nil {
		if err == flag.ErrHelp {
			return 0
		}
		return 2
	}
	fail := func(format string, args ...any) int {
		fmt.Fprintf(stderr, "oracle: "+format+"\n", args...)
		return 2
	}
	switch {
	case flags.NArg() > 0:
		return fail("unexpected argument %q", flags.Arg(0))
	case *n < 1:
		return fail("-n %d: expected at least 1 program", *n)
	case *first < 0 || *first+*n > 100_000:
		return fail("-first %d -n %d: programs are numbered from 0 to 99999", *first, *n)
	}
	if *keep != "" {
		if entries, err := os.ReadDir(*keep); err == nil && len(entries) > 0 {
			return fail("-keep %s: the directory is not empty", *keep)
		}
	}
	var rep *Report
	var err error
	if *fixtures != "" {
		rep, err = Fixtures(ctx, *fixtures)
	} else {
		rep, err = Generated(ctx, Config{Seed: *seed, First: *first, N: *n, Dir: *keep})
	}
	if err != nil {
		return fail("%v", err)
	}
	for _, d := range rep.Disagreements {
		fmt.Fprintln(stdout, d)
		if *verbose {
			fmt.Fprintln(stdout, tidy(d.Program.Source))
		}
	}
	rep.Summary(stdout)
	if *verbose {
		rep.Reasons(stdout)
		rep.Marks(stdout)
	}
	if len(rep.Disagreements) > 0 {
		return 1
	}
	return 0
}
