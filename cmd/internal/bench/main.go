// Command bench measures what statusvet costs beside other tools and beside a vet tool that does nothing, which is the floor of every
// vet tool: the go command type-checks the whole closure for it.
//
//	go run ./cmd/internal/bench -n 5 ../service:./...  ../other:./api/...
//	go run ./cmd/internal/bench -tools ../bin -data testdata/speed/tools.tsv ../service:./...
//	go run ./cmd/internal/bench -table testdata/speed/tools.tsv
//
// Each argument is a folder and the packages to check there. In each of n rounds every contender runs once, so that what else the machine does
// hits all alike. With -tools those of the following are measured as well that lie in that folder: golangci with the plugin (see
// testdata/golangci), staticcheck, gocritic. The build cache is warm, and "cold" means that a tool has no results of its own. For an edit a
// line is added to a file, and taken away in the end.
//
// CPU seconds are those of a command and all that it started; memory is that of its largest process. Printed are medians, as a Markdown
// table; ratios to the floor are medians of the rounds' ratios. -data writes them to a file, from which -table prints the README's table.
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
	"strconv"
	"strings"
	"time"

	"github.com/statusvet/statusvet/cmd/internal/cost"
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
	tools := flags.String("tools", "", "a folder of other tools, to be measured as well")
	file := flags.String("data", "", "write the medians to this file")
	show := flags.String("table", "", "measure nothing, and print the table of the medians in this file")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if *show != "" {
		data, err := readData(*show)
		if err != nil {
			return err
		}
		return writeTable(stdout, data)
	}
	if *rounds < 1 || flags.NArg() == 0 {
		return errors.New("expected -n of 1 or more, and folders with packages, such as ../service:./...")
	}
	dir, err := os.MkdirTemp("", "statusvet-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	b := &bench{ctx: ctx, dir: dir}
	if *tools != "" {
		if b.tools, err = filepath.Abs(*tools); err != nil {
			return err
		}
	}
	if err := b.build(); err != nil {
		return err
	}
	var data []median
	for _, arg := range flags.Args() {
		folder, packages, ok := strings.Cut(arg, ":")
		if !ok {
			return fmt.Errorf("%s: expected a folder and packages, such as ../service:./...", arg)
		}
		list, err := b.project(folder, strings.Fields(packages), *rounds)
		if err != nil {
			return fmt.Errorf("%s: %w", folder, err)
		}
		data = append(data, list...)
		if *file != "" { // after each project: the runs take long
			if err := writeData(*file, *rounds, data); err != nil {
				return err
			}
		}
	}
	return writeTable(stdout, data)
}

// bench is the tools, built, and a folder for what they write.
type bench struct {
	ctx        context.Context
	dir, tools string
	nonce      int // in every build another: a tool's results are cached under its identity
}

// A contender is something that checks packages. prepare is not measured.
type contender struct {
	name    string
	prepare func() error
	run     func(packages []string) *exec.Cmd
	costs   []cost.Cost
}

// Vet tools that do nothing, and what go vet does. The go command's own vet tells its release for its identity, whatever it is built with:
// what it found would always be cached.
const (
	noop = `package main

import (
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/unitchecker"
)

func main() {
	unitchecker.Main(&analysis.Analyzer{Name: "noop", Doc: "do nothing", Run: func(*analysis.Pass) (any, error) { return nil, nil }})
}
`
	checks = `package main

import (
	"golang.org/x/tools/go/analysis/suite/vet"
	"golang.org/x/tools/go/analysis/unitchecker"
)

func main() { unitchecker.Main(vet.Suite...) }
`
)

// Configurations of golangci-lint. Flags alone cannot name a plugin: with --no-config it is an unknown linter.
const (
	without = "without.yml"
	with    = "with.yml"
	linters = `version: "2"
run: {relative-path-mode: wd}
linters:
  default: none
  enable: [bodyclose, noctx, gocritic%s]
`
	plugin = `  settings:
    custom:
      statusvet: {type: module, description: none, original-url: none}
`
)

// build makes the sources of the two vet tools, built inside the module for its version of x/tools, and the configurations.
func (b *bench) build() error {
	for name, text := range map[string]string{
		"noop.go": noop, "vet.go": checks, without: fmt.Sprintf(linters, ""), with: fmt.Sprintf(linters, ", statusvet") + plugin,
	} {
		if err := os.WriteFile(filepath.Join(b.dir, name), []byte(text), 0o600); err != nil {
			return err
		}
	}
	return nil
}

// tool builds a package of the module under an identity of its own.
func (b *bench) tool(name, source string) error {
	b.nonce++
	nonce := fmt.Sprintf("-buildid=%d.%d", time.Now().UnixNano(), b.nonce)
	cmd := exec.CommandContext(b.ctx, "go", "build", "-ldflags", nonce, "-o", filepath.Join(b.dir, name), source)
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("go build %s: %w\n%s", source, err, out)
	}
	return nil
}

// contenders lists what is compared; the first is the floor. leaf and trunk change a package that none imports, and the one that most do.
func (b *bench) contenders(leaf, trunk func() error) []*contender {
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
		{name: "a vet tool that does nothing, cold", prepare: func() error { return b.tool("noop", bin("noop.go")) }, run: vet("noop")},
		{name: "go vet with its own checks, cold", prepare: func() error { return b.tool("vet", bin("vet.go")) }, run: vet("vet")},
		{name: "go vet with its own checks, next run", run: vet("vet")},
		{name: "statusvet as vet tool, cold", prepare: func() error { return b.tool("statusvet", own) }, run: vet("statusvet")},
		{name: "statusvet as vet tool, next run", run: vet("statusvet")},
		{name: "statusvet, cold", prepare: func() error { return os.RemoveAll(bin("results")) }, run: front},
		{name: "statusvet, next run", run: front},
		{name: "statusvet, after an edit in a package that none imports", prepare: leaf, run: front},
		{name: "statusvet, after an edit in the package that most import", prepare: trunk, run: front},
	}
	other := func(tool, cache string, args ...string) func([]string) *exec.Cmd {
		return func(packages []string) *exec.Cmd {
			cmd := exec.CommandContext(b.ctx, filepath.Join(b.tools, tool), append(slices.Clone(args), packages...)...)
			cmd.Env = append(os.Environ(), cache+"="+bin(tool))
			return cmd
		}
	}
	add := func(tool, name, cache string, args ...string) {
		if _, err := os.Stat(filepath.Join(b.tools, tool)); b.tools == "" || err != nil {
			return
		}
		list = append(list, &contender{name: name, prepare: func() error { return os.RemoveAll(bin(tool)) }, run: other(tool, cache, args...)})
	}
	lint := func(config string) []string {
		return []string{"run", "--config=" + bin(config), "--issues-exit-code=0", "--allow-parallel-runners"}
	}
	add("staticcheck", "staticcheck, cold", "STATICCHECK_CACHE")
	add("gocritic", "gocritic with `returnAfterHttpError`", "GOCRITIC_CACHE", "check", "-enable", "returnAfterHttpError")
	add("golangci", "golangci-lint with bodyclose, noctx and gocritic, cold", "GOLANGCI_LINT_CACHE", lint(without)...)
	add("golangci", "golangci-lint with these and statusvet, cold", "GOLANGCI_LINT_CACHE", lint(with)...)
	return list
}

// project measures over the packages in one folder.
func (b *bench) project(folder string, packages []string, rounds int) ([]median, error) {
	folder, err := filepath.Abs(folder)
	if err != nil {
		return nil, err
	}
	size, files, err := survey(folder, packages)
	if err != nil {
		return nil, err
	}
	var edits [2]func() error
	texts := map[string][]byte{}
	defer restore(texts)
	count := 0
	for i, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		texts[file] = text
		edits[i] = func() error {
			count++
			return os.WriteFile(file, fmt.Appendf(slices.Clone(text), "\n// edited %d\n", count), 0o644)
		}
	}
	list := b.contenders(edits[0], edits[1])
	if _, err := cost.Measure(b.command(list[0], folder, packages, true)); err != nil { // the go command compiles what is not compiled yet
		return nil, err
	}
	for range rounds {
		for _, c := range list {
			if c.prepare != nil {
				if err := c.prepare(); err != nil {
					return nil, err
				}
			}
			took, err := cost.Measure(b.command(c, folder, packages, false))
			if err != nil {
				return nil, fmt.Errorf("%s: %w", c.name, err)
			}
			c.costs = append(c.costs, took)
			fmt.Fprintf(os.Stderr, "%s: %s: %.2f s of CPU, %.2f s, %.0f MB\n", size, c.name, took.CPU.Seconds(), took.Wall.Seconds(), float64(took.Memory)/1e6)
		}
		if err := restore(texts); err != nil {
			return nil, err
		}
	}
	return medians(size, list), nil
}

// command is the contender's command in the folder. With first it is run for what the go command compiles and leaves in its cache.
func (b *bench) command(c *contender, folder string, packages []string, first bool) *exec.Cmd {
	cmd := c.run(packages)
	if first {
		cmd = exec.CommandContext(b.ctx, "go", append([]string{"list", "-test", "-deps", "-export", "-e", "-f", ""}, packages...)...)
	}
	cmd.Dir = folder
	return cmd
}

// restore writes the files as they were.
func restore(texts map[string][]byte) error {
	var errs []error
	for file, text := range texts {
		errs = append(errs, os.WriteFile(file, text, 0o644))
	}
	return errors.Join(errs...)
}

// survey says how large the project is, and names a file of a package that none imports, the one with the most files of them, and one of the
// package that most import.
func survey(folder string, packages []string) (size string, files [2]string, err error) {
	const format = `{{if .GoFiles}}{{.DepOnly}} {{.ImportPath}} {{.Dir}}/{{index .GoFiles 0}} {{len .GoFiles}} {{join .Imports " "}}{{end}}`
	cmd := exec.Command("go", append([]string{"list", "-deps", "-e", "-f", format}, packages...)...)
	cmd.Dir = folder
	out, err := cmd.Output()
	if err != nil {
		return "", files, fmt.Errorf("go list: %w", err)
	}
	file, lengths, importers := map[string]string{}, map[string]int{}, map[string]int{}
	var paths []string
	deps := 0
	for line := range strings.Lines(string(out)) {
		f := strings.Fields(line)
		if len(f) < 4 || f[0] == "true" {
			deps++
			continue
		}
		length, err := strconv.Atoi(f[3])
		if err != nil {
			return "", files, fmt.Errorf("go list: %w", err)
		}
		file[f[1]], lengths[f[1]], paths = f[2], length, append(paths, f[1])
		for _, path := range f[4:] {
			importers[path]++
		}
	}
	if len(paths) == 0 {
		return "", files, errors.New("no packages")
	}
	most := slices.MaxFunc(paths, func(a, b string) int {
		return cmp.Or(cmp.Compare(importers[a], importers[b]), strings.Compare(b, a))
	})
	least := slices.MinFunc(paths, func(a, b string) int {
		return cmp.Or(cmp.Compare(importers[a], importers[b]), cmp.Compare(lengths[b], lengths[a]), strings.Compare(a, b))
	})
	return fmt.Sprintf("%d packages, %d dependencies", len(paths), deps), [2]string{file[least], file[most]}, nil
}
