// Command corpus runs the suite over public projects, each at a pinned commit, and compares what it finds with what it found
// before, where someone has read every finding.
//
//	go run ./cmd/internal/corpus -src ../corpus -fetch
//	go run ./cmd/internal/corpus -src ../corpus -update restic/rest-server
//
// The folder -data has the projects in projects.tsv and the findings in findings.tsv, each with a verdict: true, false with the
// reason, or ? where nobody has read it yet. Printed is what is new, what is gone, and how many findings of each rule are
// true. The exit code is 0 if nothing is new, gone or unread, 1 if something is, 2 if it could not find out.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"maps"
	"os"
	"os/signal"
	"path/filepath"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := command(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// host is where the projects are cloned from.
var host = "https://github.com/"

func command(ctx context.Context, args []string, stdout, stderr io.Writer) (code int) {
	flags := flag.NewFlagSet("corpus", flag.ContinueOnError)
	flags.SetOutput(stderr)
	src := flags.String("src", "", "the folder of the checkouts, each named owner+name")
	data := flags.String("data", filepath.Join("testdata", "corpus"), "the folder of projects.tsv and findings.tsv")
	tool := flags.String("tool", "", "the statusvet to run, instead of one that is built")
	fetch := flags.Bool("fetch", false, "clone the projects that are not there")
	update := flags.Bool("update", false, "write what is found into findings.tsv; what is new gets the verdict ?")
	verdicts := flags.String("verdicts", "", "update, and take verdicts over from the files owner+name.tsv in this folder,\nwith lines of rule, file, line, column, verdict and reason")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return 2
	}
	fail := func(err error) int {
		fmt.Fprintln(stderr, "corpus:", err)
		return 2
	}
	if *src == "" {
		return fail(errors.New("flag -src: expected the folder of the checkouts"))
	}
	projects, err := readProjects(filepath.Join(*data, "projects.tsv"), flags.Args())
	if err != nil {
		return fail(err)
	}
	file := filepath.Join(*data, "findings.tsv")
	before, err := readSnapshot(file)
	if err != nil {
		return fail(err)
	}
	if *tool == "" {
		if *tool, err = build(ctx); err != nil {
			return fail(err)
		}
		defer os.RemoveAll(filepath.Dir(*tool))
	} else if *tool, err = filepath.Abs(*tool); err != nil {
		return fail(err)
	}

	now := snapshot{} // what is found in the projects that could be analysed
	all := maps.Clone(before)
	differ := false
	for _, p := range projects {
		seen, read, err := p.look(ctx, *tool, *src, *fetch, *verdicts)
		if ctx.Err() != nil {
			return fail(ctx.Err())
		}
		if err != nil {
			// The other projects can be compared all the same, and what is known of this one stays.
			code = fail(fmt.Errorf("%s: %w", p.name, err))
			continue
		}
		was := before.of(p.name)
		is := was.merge(seen, read)
		for _, v := range read.left() {
			fmt.Fprintf(stderr, "corpus: %s: no finding for this verdict: %s\n", p.name, v)
		}
		if printDiff(stdout, was, seen) {
			differ = true
		}
		maps.Copy(now, is)
		maps.DeleteFunc(all, func(f finding, _ verdict) bool { return f.project == p.name })
		maps.Copy(all, is)
	}
	if *update || *verdicts != "" {
		differ = false
		if err := all.write(file); err != nil {
			return fail(err)
		}
	}
	printTable(stdout, now)
	if code == 0 && (differ || now.count().unread > 0) {
		code = 1
	}
	return code
}
