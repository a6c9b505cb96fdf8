package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/statusvet/statusvet/cmd/internal/cost"
)

// A median is what a contender took over a project, in the middle of the rounds.
type median struct {
	project, contender       string
	cpu, ratio, wall, memory float64 // seconds, of the floor's CPU, seconds, MB
}

// medians computes them; the first contender is the floor.
func medians(project string, list []*contender) []median {
	var out []median
	for _, c := range list {
		m := median{project: project, contender: c.name}
		m.cpu = middle(c.costs, func(_ int, c cost.Cost) float64 { return c.CPU.Seconds() })
		m.wall = middle(c.costs, func(_ int, c cost.Cost) float64 { return c.Wall.Seconds() })
		m.memory = middle(c.costs, func(_ int, c cost.Cost) float64 { return float64(c.Memory) / 1e6 })
		m.ratio = middle(c.costs, func(round int, c cost.Cost) float64 { return c.CPU.Seconds() / list[0].costs[round].CPU.Seconds() })
		out = append(out, m)
	}
	return out
}

func middle(costs []cost.Cost, of func(round int, c cost.Cost) float64) float64 {
	var values []float64
	for i, c := range costs {
		values = append(values, of(i, c))
	}
	slices.Sort(values)
	n := len(values)
	return (values[(n-1)/2] + values[n/2]) / 2
}

const columns = "project\tcontender\tcpu s\tof the floor\twall s\tmemory MB\n"

// writeData writes medians to a file, with the machine in its first line.
func writeData(name string, rounds int, data []median) error {
	var b bytes.Buffer
	fmt.Fprintf(&b, "# %s; medians of %d rounds\n%s", cost.Machine(), rounds, columns)
	for _, m := range data {
		fmt.Fprintf(&b, "%s\t%s\t%.2f\t%.3f\t%.2f\t%.0f\n", m.project, m.contender, m.cpu, m.ratio, m.wall, m.memory)
	}
	return os.WriteFile(name, b.Bytes(), 0o644)
}

// readData reads what writeData wrote.
func readData(name string) ([]median, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var data []median
	for scan := bufio.NewScanner(f); ; {
		if !scan.Scan() {
			return data, scan.Err()
		}
		line := scan.Text()
		if strings.HasPrefix(line, "#") || line+"\n" == columns {
			continue
		}
		fields := strings.Split(line, "\t")
		if len(fields) != 6 {
			return nil, fmt.Errorf("%s: %q: expected 6 fields", name, line)
		}
		m := median{project: fields[0], contender: fields[1]}
		for i, to := range []*float64{&m.cpu, &m.ratio, &m.wall, &m.memory} {
			if *to, err = strconv.ParseFloat(fields[2+i], 64); err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
		}
		data = append(data, m)
	}
}

// writeTable writes a Markdown table: a line for each contender, a column for each project.
func writeTable(w io.Writer, data []median) error {
	var projects, contenders []string
	for _, m := range data {
		if !slices.Contains(projects, m.project) {
			projects = append(projects, m.project)
		}
		if !slices.Contains(contenders, m.contender) {
			contenders = append(contenders, m.contender)
		}
	}
	fmt.Fprintf(w, "| | %s |\n|---|%s\n", strings.Join(projects, " | "), strings.Repeat("---|", len(projects)))
	for _, c := range contenders {
		fmt.Fprintf(w, "| %s |", c)
		for _, p := range projects {
			cell := " |"
			for _, m := range data {
				if m.project == p && m.contender == c {
					cell = fmt.Sprintf(" %.2f: %s, %.0f MB |", m.ratio, seconds(m.cpu), m.memory)
				}
			}
			fmt.Fprint(w, cell)
		}
		if _, err := fmt.Fprintln(w); err != nil {
			return err
		}
	}
	return nil
}

func seconds(s float64) string {
	if s < 10 {
		return fmt.Sprintf("%.1f s", s)
	}
	return fmt.Sprintf("%.0f s", s)
}
