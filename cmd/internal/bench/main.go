// Command bench measures what statusvet costs beside other tools and beside a vet tool that does nothing, which is the floor of every
// vet tool: the go command type-checks the whole closure for it.
//
//	go run ./cmd/internal/bench -n 5 ../service:./...  ../other:./api/...
//	go run ./cmd/internal/bench -golangci ./golangci-lint ../service:./...
//
// Each argument is a folder and the packages to check there. In each of n rounds every contender runs once, so that what else the machine does
// hits all alike; the medians are printed, as a Markdown table, with their ratios to the floor. The build cache is
// warm, and "cold" means that a tool has no results of its own. For "edited" a line is added to a file of the
// package with the most importers, and taken away in the end.
package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := command(ctx, os.Args[1:], os.Stdout); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(2)
	}
}

func command(ctx context.Context, args []string, stdout io.Writer) error {
	flags := flag.NewFlagSet("bench", flag.ContinueOnError)
	rounds := flags.Int("n", 5, "how many rounds")
	golangci := flags.String("golangci", "", "a golangci-lint with the plugin (see testdata/golangci), to be measured as well")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if *rounds < 1 || flags.NArg() == 0 {
		return errors.New("expected -n of 1 or more, and folders with packages, such as ../service:./...")
	}
	dir, err := os.MkdirTemp("", "statusvet-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	b := &bench{ctx: ctx, dir: dir, golangci: *golangci}
	if err := b.build(); err != nil {
		return err
	}
	for _, arg := range flags.Args() {
		folder, packages, ok := strings.Cut(arg, ":")
		if !ok {
			return fmt.Errorf("%s: expected a folder and packages, such as ../service:./...", arg)
		}
		if err := b.project(stdout, folder, strings.Fields(packages), *rounds); err != nil {
			return fmt.Errorf("%s: %w", folder, err)
		}
	}
	return nil
}

// bench is the tools, built, and a folder for what they write.
type bench struct {
	ctx           context.Context
	dir, golangci string
	nonce         int // in every build another: a tool's results are cached under its identity
}

// A cost is what a command took: CPU time of it and all that it started, wall time, and the largest memory that one of its processes held.
type cost struct {
	cpu, wall time.Duration
	memory    int64 // bytes
}

// A contender is something that checks packages. prepare is not measured.
type contender struct {
	name    string
	prepare func() error
	run     func(packages []string) *exec.Cmd
	costs   []cost
}

// noop is a vet tool that does nothing.
const noop = `package main

import (
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/unitchecker"
)

var nonce string

func main() {
	unitchecker.Main(&analysis.Analyzer{Name: "noop", Doc: "do nothing", Run: func(*analysis.Pass) (any, error) { return nil, nil }})
}
`

// build makes the sources of the floor, inside the module, whose version of x/tools it shall have.
func (b *bench) build() error {
	return os.WriteFile(filepath.Join(b.dir, "noop.go"), []byte(noop), 0o600)
}

// tool builds a package of the module under an identity of its own.
func (b *bench) tool(name, source string) error {
	b.nonce++
	nonce := fmt.Sprintf("-X main.nonce=%d.%d", time.Now().UnixNano(), b.nonce)
	cmd := exec.CommandContext(b.ctx, "go", "build", "-ldflags", nonce, "-o", filepath.Join(b.dir, name), source)
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("go build %s: %w\n%s", source, err, out)
	}
	return nil
}

// contenders lists what is compared; the first is the floor. edit changes a package.
func (b *bench) contenders(edit func() error) []*contender {
	bin := func(name string) string { return filepath.Join(b.dir, name) }
	vet := func(tool string) func([]string) *exec.Cmd {
		return func(packages []string) *exec.Cmd {
			return exec.CommandContext(b.ctx, "go", append([]string{"vet", "-vettool=" + bin(tool), "-json"}, packages...)...)
		}
	}
	front := func(packages []string) *exec.Cmd {
		cmd := exec.CommandContext(b.ctx, bin("statusvet"), packages...)
		cmd.Env = append(os.Environ(), "STATUSVET_CACHE="+bin("results"))
		return cmd
	}
	const own = "./cmd/statusvet"
	list := []*contender{
		{name: "a vet tool that does nothing", prepare: func() error { return b.tool("noop", bin("noop.go")) }, run: vet("noop")},
		{name: "go vet, its own checks", prepare: func() error { return b.tool("vet", "cmd/vet") }, run: vet("vet")},
		{name: "statusvet as vet tool, cold", prepare: func() error { return b.tool("statusvet", own) }, run: vet("statusvet")},
		{name: "statusvet as vet tool, warm", run: vet("statusvet")},
		{name: "statusvet, cold", prepare: func() error { return os.RemoveAll(bin("results")) }, run: front},
		{name: "statusvet, warm", run: front},
		{name: "statusvet, edited", prepare: edit, run: front},
	}
	if b.golangci != "" {
		for _, with := range []string{"bodyclose,noctx,gocritic", "bodyclose,noctx,gocritic,statusvet"} {
			list = append(list, &contender{
				name:    "golangci-lint with " + strings.ReplaceAll(with, ",", ", "),
				prepare: func() error { return os.RemoveAll(bin("golangci")) },
				run: func(packages []string) *exec.Cmd {
					cmd := exec.CommandContext(b.ctx, b.golangci, append([]string{"run", "--no-config", "--default=none", "--enable=" + with, "--issues-exit-code=0"}, packages...)...)
					cmd.Env = append(os.Environ(), "GOLANGCI_LINT_CACHE="+bin("golangci"))
					return cmd
				},
			})
		}
	}
	return list
}

// project measures over the packages in one folder.
func (b *bench) project(stdout io.Writer, folder string, packages []string, rounds int) error {
	home, err := os.Getwd()
	if err != nil {
		return err
	}
	file, err := editable(folder, packages)
	if err != nil {
		return err
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	defer os.WriteFile(file, text, 0o644)
	edits := 0
	list := b.contenders(func() error {
		edits++
		return os.WriteFile(file, fmt.Appendf(slices.Clone(text), "\n// edited %d\n", edits), 0o644)
	})
	for range rounds {
		for _, c := range list {
			if c.prepare != nil {
				if err := c.prepare(); err != nil {
					return err
				}
			}
			cmd := c.run(packages)
			cmd.Dir = filepath.Join(home, folder)
			if filepath.IsAbs(folder) {
				cmd.Dir = folder
			}
			cost, err := measure(cmd)
			if err != nil {
				return fmt.Errorf("%s: %w", c.name, err)
			}
			c.costs = append(c.costs, cost)
		}
		if err := os.WriteFile(file, text, 0o644); err != nil {
			return err
		}
	}
	return table(stdout, filepath.Base(folder), list)
}

// editable returns a file of the package that most others import.
func editable(folder string, packages []string) (string, error) {
	cmd := exec.Command("go", append([]string{"list", "-f", `{{.ImportPath}} {{.Dir}}/{{index .GoFiles 0}} {{join .Imports " "}}`}, packages...)...)
	cmd.Dir = folder
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("go list: %w", err)
	}
	files, importers := map[string]string{}, map[string]int{}
	var paths []string
	for line := range strings.Lines(string(out)) {
		f := strings.Fields(line)
		if len(f) < 2 {
			continue
		}
		files[f[0]], paths = f[1], append(paths, f[0])
		for _, path := range f[2:] {
			importers[path]++
		}
	}
	if len(paths) == 0 {
		return "", errors.New("no packages")
	}
	return files[slices.MaxFunc(paths, func(a, b string) int {
		return cmp.Or(cmp.Compare(importers[a], importers[b]), strings.Compare(b, a))
	})], nil
}

// measure runs a command. That it found something is no error.
func measure(cmd *exec.Cmd) (cost, error) {
	began := time.Now()
	out, err := cmd.CombinedOutput()
	wall := time.Since(began)
	var exit *exec.ExitError
	if err != nil && (!errors.As(err, &exit) || exit.ExitCode() > 1) {
		return cost{}, fmt.Errorf("%w\n%s", err, out)
	}
	c := cost{cpu: cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(), wall: wall}
	if usage, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage); ok {
		c.memory = usage.Maxrss * 1024 // Linux counts in KiB
	}
	return c, nil
}

func table(w io.Writer, name string, list []*contender) error {
	fmt.Fprintf(w, "%s\n\n| | CPU | of the floor | wall | peak memory |\n|---|---|---|---|---|\n", name)
	floor := median(list[0].costs, func(c cost) float64 { return c.cpu.Seconds() })
	for _, c := range list {
		cpu := median(c.costs, func(c cost) float64 { return c.cpu.Seconds() })
		wall := median(c.costs, func(c cost) float64 { return c.wall.Seconds() })
		memory := median(c.costs, func(c cost) float64 { return float64(c.memory) / 1e6 })
		if _, err := fmt.Fprintf(w, "| %s | %.1f s | %.2f | %.1f s | %.0f MB |\n", c.name, cpu, cpu/floor, wall, memory); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintln(w)
	return err
}

func median(costs []cost, of func(cost) float64) float64 {
	var values []float64
	for _, c := range costs {
		values = append(values, of(c))
	}
	slices.Sort(values)
	n := len(values)
	return (values[(n-1)/2] + values[n/2]) / 2
}
