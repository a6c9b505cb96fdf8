package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/statusvet/statusvet/cmd/internal/cost"
)

// A point is what a module of a series took.
type point struct {
	series  string
	size    int
	seconds float64 // of CPU
	memory  float64 // MB
}

// The series of services, and the sizes that are measured of them.
const (
	inOne  = "one package"
	inMany = "500 packages"
)

var sizes = []int{100, 1000, 5000, 10000, 25000, 50000}

// modules lists what is measured.
func modules() (list []point, sources map[point]func() source) {
	sources = map[point]func() source{}
	add := func(p point, make func() source) {
		list = append(list, p)
		sources[p] = make
	}
	for _, n := range sizes {
		add(point{series: inOne, size: n}, func() source { return service(n, 1) })
	}
	for _, n := range sizes {
		add(point{series: inMany, size: n}, func() source { return service(n, min(500, n/10)) })
	}
	for _, o := range odd {
		for _, part := range []int{4, 2, 1} {
			n := o.most / part
			add(point{series: o.name, size: n}, func() source { return oddity(o.make, n) })
		}
	}
	return list, sources
}

// measure runs the front end over the modules and writes the file.
func measure(ctx context.Context, name, only string, most int) error {
	dir, err := os.MkdirTemp("", "statusvet-growth-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	tool := filepath.Join(dir, "statusvet")
	if out, err := exec.CommandContext(ctx, "go", "build", "-o", tool, "./cmd/statusvet").CombinedOutput(); err != nil {
		return fmt.Errorf("go build: %w\n%s", err, out)
	}
	var before, data []point
	if only != "" {
		if before, err = read(name); err != nil {
			return err
		}
	}
	list, sources := modules()
	for _, p := range list {
		isService := p.series == inOne || p.series == inMany
		switch {
		case isService && p.size > most:
			continue
		case only != "" && only != p.series && (only != "odd" || isService):
			if i := slices.IndexFunc(before, func(q point) bool { return q.series == p.series && q.size == p.size }); i >= 0 {
				data = append(data, before[i])
			}
			continue
		}
		took, err := analyse(ctx, tool, filepath.Join(dir, "module"), sources[p]())
		if err != nil {
			return fmt.Errorf("%s, %d: %w", p.series, p.size, err)
		}
		p.seconds, p.memory = took.CPU.Seconds(), float64(took.Memory)/1e6
		fmt.Fprintf(os.Stderr, "%s, %d: %.2f s of CPU, %.0f MB\n", p.series, p.size, p.seconds, p.memory)
		data = append(data, p)
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "# %s\n%s", cost.Machine(), columns)
	for _, p := range data {
		fmt.Fprintf(&b, "%s\t%d\t%.2f\t%.0f\n", p.series, p.size, p.seconds, p.memory)
	}
	return os.WriteFile(name, b.Bytes(), 0o644)
}

// analyse runs the front end over a module that it writes to dir, and that is gone afterwards.
func analyse(ctx context.Context, tool, dir string, src source) (cost.Cost, error) {
	if err := src.write(dir); err != nil {
		return cost.Cost{}, err
	}
	defer os.RemoveAll(dir)
	cmd := exec.CommandContext(ctx, tool, "-config", "off", "./...")
	cmd.Dir, cmd.Env = dir, append(os.Environ(), "STATUSVET_CACHE=off", "GOWORK=off")
	return cost.Measure(cmd)
}

const columns = "series\tsize\tcpu s\tmemory MB\n"

// read reads what measure wrote.
func read(name string) ([]point, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	var data []point
	for line := range strings.Lines(string(text)) {
		if strings.HasPrefix(line, "#") || line == columns {
			continue
		}
		f := strings.Split(strings.TrimSpace(line), "\t")
		if len(f) != 4 {
			return nil, fmt.Errorf("%s: %q: expected 4 fields", name, line)
		}
		p := point{series: f[0]}
		if p.size, err = strconv.Atoi(f[1]); err == nil {
			if p.seconds, err = strconv.ParseFloat(f[2], 64); err == nil {
				p.memory, err = strconv.ParseFloat(f[3], 64)
			}
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		data = append(data, p)
	}
	return data, nil
}
