package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"time"
)

// report is the outcome of a run: what was found, sorted, and what could not be checked.
type report struct {
	findings []finding
	problems []problem
	shown    bool // there were findings, whose fixes are shown
	accepted int  // findings that the baseline has
	stale    int  // entries of the baseline to which no finding belongs any more
}

// check checks the packages, in this process or with go vet, and reads what that says. An error means that nothing could be checked. Go's own remarks
// (C compiler warnings, what -x and -v print) go to stderr.
func check(ctx context.Context, opts *options, stderr io.Writer) (*report, error) {
	if r, err := direct(ctx, opts); r != nil || err != nil {
		return r, err
	}
	out, err := goCommand(ctx, []string{"env", "GOVERSION"}, io.Discard)
	if err != nil {
		return nil, err
	}
	if err := tooOld(strings.TrimSpace(string(out.stdout))); err != nil {
		return nil, err
	}
	out, err = vet(ctx, opts, opts.patterns, stderr, "-json")
	if err != nil {
		return nil, err
	}
	if !out.ok {
		return diagnose(ctx, opts, out, stderr)
	}
	if len(opts.verbose) == 0 {
		stderr.Write(out.remarks())
	}
	packages, _, err := list(ctx, opts, opts.patterns)
	if err != nil {
		return nil, err
	}
	return out.report(names(packages))
}

// output is what a go command wrote and whether it exited with 0.
type output struct {
	stdout, stderr []byte
	ok             bool
}

// vet runs go vet with this program as the tool. In the mode -json it prints one JSON object for each package
// on stdout and exits with 0 whatever was found, and with 1 when something failed (cmd/go/internal/vet, run).
//
// The flags are part of the key under which a tool's results are cached. Without -json the go command appends that
// flag itself; here it is last, too, so that go vet -vettool and the front end find each other's results.
//
// -trimpath is turned off, in GOFLAGS too: it leaves the package's directory out of the key under which go
// vet caches a tool's output, and a second checkout would be shown the file names of the first.
func vet(ctx context.Context, opts *options, patterns []string, stderr io.Writer, mode ...string) (*output, error) {
	args := []string{"vet", "-vettool=" + executable(), noVCS}
	args = append(args, opts.build...)
	args = append(args, opts.verbose...)
	args = append(args, "-trimpath=false")
	args = append(args, opts.settings...)
	args = append(args, mode...)
	args = append(args, "--")
	args = append(args, patterns...)
	if len(opts.verbose) == 0 {
		stderr = io.Discard
	}
	return goCommand(ctx, args, stderr)
}

// noVCS keeps the go command from running git for what it would write into programs: git obeys the configuration of the repository that it is
// asked of, and that may name programs to run. A flag of the user's comes after it.
const noVCS = "-buildvcs=false"

// grace is how long the go command may take to end after it was interrupted.
const grace = 10 * time.Second

// goCommand runs the go command with these arguments and copies its stderr to tee while it runs. An exit code other
// than 0 is not an error; that go cannot be run or that it was interrupted is.
func goCommand(ctx context.Context, args []string, tee io.Writer) (*output, error) {
	var stdout, stderr bytes.Buffer
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Stdout = &stdout
	cmd.Stderr = io.MultiWriter(&stderr, tee)
	// The go command ends the tools that it has started itself.
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = grace
	err := cmd.Run()
	var exit *exec.ExitError
	switch {
	case ctx.Err() != nil:
		return nil, errors.New("interrupted")
	case err != nil && !errors.As(err, &exit):
		return nil, fmt.Errorf("cannot run the go command: %w", err)
	}
	return &output{stdout.Bytes(), stderr.Bytes(), err == nil}, nil
}

// report reads an output of go vet: the findings of the packages that were asked for, the analyzers that failed, the patterns that
// matched nothing.
func (o *output) report(asked map[string]bool) (*report, error) {
	findings, problems, err := decode(bytes.NewReader(o.stdout), asked)
	if err != nil {
		return nil, fmt.Errorf("cannot read the output of go vet: %w", err)
	}
	r := &report{findings: findings, problems: append(problems, o.unmatched()...)}
	r.sort()
	return r, nil
}
