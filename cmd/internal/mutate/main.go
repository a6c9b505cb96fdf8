// Command mutate asks whether the tests would notice if the engine or a rule were wrong: it changes one thing at a time in the
// packages under passes/ (a mutant), and a mutant that no test notices has survived.
//
//	go run ./cmd/internal/mutate -n 150 -seed 1
//	go run ./cmd/internal/mutate -only passes/missinglocation -n 0
//
// A tool that builds and runs the tests for every mutant needs minutes for each, since the fixtures load whole frameworks. Here all mutants are
// compiled into one program, where a flag says which of them is in force; it loads the fixtures once, from export data, and runs those
// of them by which the mutant is reached until one has another outcome: a want, the rows of a function, or a fix. What the
// fixtures leave alive is given to the tests of the package, compiled in the same way, and to those of other packages where -also
// names some.
//
// The same seed chooses the same mutants of the same source. The exit code is 0 if no mutant survived, 1 if one did, 2 if it could
// not find out.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/signal"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	os.Exit(command(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

func command(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("mutate", flag.ContinueOnError)
	flags.SetOutput(stderr)
	dir := flags.String("C", ".", "the root of the module")
	n := flags.Int("n", 150, "how many mutants; 0 is all")
	seed := flags.Uint64("seed", 1, "chooses them")
	only := flags.String("only", "", "take only mutants whose place, such as passes/rule/fits.go:23:4, matches this expression")
	kinds := flags.String("operators", strings.Join(operators, ","), "take only these kinds of changes")
	list := flags.Bool("list", false, "list the mutants and run nothing")
	tests := flags.Bool("tests", true, "give what the fixtures leave alive to the tests of the package")
	also := flags.String("also", "", "folders of other packages, with commas between them, whose tests get what these leave alive, such as cmd/internal/oracle")
	skip := flags.String("skip", "", "leave out the tests of packages whose names match this expression: some take minutes, and find little")
	workers := flags.Int("p", 2, "how many mutants are tried at a time")
	verbose := flags.Bool("v", false, "print every mutant, and by what it was killed")
	work := flags.Bool("worker", false, "be the program with the mutants: read numbers of mutants, print what became of them")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return 2
	}
	fail := func(err error) int {
		fmt.Fprintln(stderr, "mutate:", err)
		return 2
	}
	root, err := filepath.Abs(*dir)
	if err != nil {
		return fail(err)
	}
	if *work {
		if err := worker(filepath.Join(root, "testdata"), stdin, stdout); err != nil {
			return fail(err)
		}
		return 0
	}
	place, err := regexp.Compile(*only)
	if err != nil {
		return fail(err)
	}
	src, err := load(root)
	if err != nil {
		return fail(err)
	}
	wanted := strings.Split(*kinds, ",")
	for _, kind := range wanted {
		if !slices.Contains(operators, kind) {
			return fail(fmt.Errorf("flag -operators: %q: expected some of %s", kind, strings.Join(operators, ",")))
		}
	}
	chosen := choose(src.mutants, func(m *mutant) bool { return slices.Contains(wanted, m.operator) && place.MatchString(m.place()) }, *n, *seed)
	if *list {
		slices.SortFunc(chosen, byPlace)
		for _, m := range chosen {
			fmt.Fprintln(stdout, m)
		}
		return 0
	}
	if len(chosen) == 0 {
		return fail(errors.New("there is no such mutant"))
	}
	var folders []string
	for folder := range strings.SplitSeq(*also, ",") {
		if folder == "" {
			continue
		}
		if _, err := os.Stat(filepath.Join(root, folder)); err != nil {
			return fail(fmt.Errorf("flag -also: %w", err))
		}
		folders = append(folders, folder)
	}
	r := &runner{also: folders, root: root, src: src, mutants: chosen, tests: *tests, skip: *skip, workers: *workers}
	if *verbose {
		r.log = stdout
	}
	defer r.clean()
	if err := r.run(ctx); err != nil {
		return fail(err)
	}
	slices.SortFunc(r.mutants, byPlace)
	return report(stdout, r.mutants)
}

// choose takes n of the mutants that are wanted, in the order of the seed: what has been tried when a run is interrupted is a sample, too.
func choose(all []*mutant, wanted func(*mutant) bool, n int, seed uint64) []*mutant {
	var list []*mutant
	for _, m := range all {
		if wanted(m) {
			list = append(list, m)
		}
	}
	if n > 0 && n < len(list) {
		r := rand.New(rand.NewPCG(seed, 0))
		r.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		list = list[:n]
	}
	return list
}

// report lists the survivors and says how many were killed, by folder and by kind of change.
func report(stdout io.Writer, mutants []*mutant) int {
	type count struct{ killed, all int }
	counts := map[string]*count{}
	var folders []string
	for _, m := range mutants {
		folder := filepath.ToSlash(filepath.Dir(m.file))
		if counts[folder] == nil {
			folders = append(folders, folder)
		}
		for _, key := range []string{folder, m.operator, ""} {
			c := counts[key]
			if c == nil {
				c = &count{}
				counts[key] = c
			}
			c.all++
			if m.killed != "" {
				c.killed++
			}
		}
		if m.killed != "" {
			continue
		}
		reached := ""
		if !m.reached {
			reached = " (no fixture reaches it)"
		}
		fmt.Fprintf(stdout, "survived: %v%s\n", m, reached)
	}
	slices.Sort(folders)
	for _, key := range append(folders, operators...) {
		if c := counts[key]; c != nil {
			fmt.Fprintf(stdout, "%s: %d of %d killed\n", key, c.killed, c.all)
		}
	}
	total := counts[""]
	fmt.Fprintf(stdout, "%d of %d mutants killed, %.1f %%\n", total.killed, total.all, 100*float64(total.killed)/float64(total.all))
	if total.killed < total.all {
		return 1
	}
	return 0
}
