package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// runner compiles the mutants in and tries one after the other.
type runner struct {
	root    string
	src     *source
	mutants []*mutant
	tests   bool
	log     io.Writer // nil for none

	dir, overlaid string
	proc          *exec.Cmd // the program with the mutants
	in            io.WriteCloser
	out           *json.Decoder
}

func (r *runner) clean() {
	r.stop()
	if r.dir != "" {
		os.RemoveAll(r.dir)
	}
}

func (r *runner) run(ctx context.Context) (err error) {
	if r.dir, err = os.MkdirTemp("", "mutate"); err != nil {
		return err
	}
	if r.overlaid, err = r.overlay(); err != nil {
		return err
	}
	if _, err := r.command(ctx, "build", "-overlay", r.overlaid, "-o", filepath.Join(r.dir, "worker"), "./cmd/internal/mutate"); err != nil {
		return err
	}
	for _, m := range r.mutants {
		start := time.Now()
		if err := r.fixtures(ctx, m); err != nil {
			return err
		}
		if m.killed == "" && r.tests {
			if err := r.unit(ctx, m); err != nil {
				return err
			}
		}
		if r.log != nil {
			by := m.killed
			if by == "" {
				by = "SURVIVED"
			}
			by, _, _ = strings.Cut(by, "\n")
			fmt.Fprintf(r.log, "%v\n\t%v %s\n", m, time.Since(start).Round(time.Millisecond), by)
		}
	}
	return r.stop()
}

// fixtures asks the program with the mutants.
func (r *runner) fixtures(ctx context.Context, m *mutant) error {
	if r.proc == nil {
		if err := r.start(ctx); err != nil {
			return err
		}
	}
	var a answer
	_, err := fmt.Fprintln(r.in, m.number)
	if err == nil {
		err = r.out.Decode(&a)
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil { // it took too long, or its stack had no end
		r.proc.Wait()
		r.proc = nil
		m.reached, m.killed = true, "the program did not survive it"
		return nil
	}
	if a.Number != m.number {
		return fmt.Errorf("asked for mutant %d, got %d", m.number, a.Number)
	}
	m.reached, m.killed = a.Reached, a.Killed
	return nil
}

func (r *runner) start(ctx context.Context) error {
	r.proc = exec.CommandContext(ctx, filepath.Join(r.dir, "worker"), "-worker", "-C", r.root)
	r.proc.Stderr = &tail{}
	in, err := r.proc.StdinPipe()
	if err != nil {
		return err
	}
	out, err := r.proc.StdoutPipe()
	if err != nil {
		return err
	}
	if err := r.proc.Start(); err != nil {
		return err
	}
	r.in, r.out = in, json.NewDecoder(bufio.NewReader(out))
	var ready answer
	if err := r.out.Decode(&ready); err != nil {
		r.proc.Wait()
		text := r.proc.Stderr.(*tail).text
		r.proc = nil
		return fmt.Errorf("the fixtures do not run: %w\n%s", err, text)
	}
	return nil
}

// stop waits until the program has looked whether the fixtures are as they were.
func (r *runner) stop() error {
	if r.proc == nil {
		return nil
	}
	r.in.Close()
	err := r.proc.Wait()
	text := r.proc.Stderr.(*tail).text
	r.proc = nil
	if err != nil {
		return fmt.Errorf("%w: %s", err, text)
	}
	return nil
}

// tail keeps the beginning of what is written to it: a stack that has no end is long.
type tail struct{ text []byte }

func (t *tail) Write(p []byte) (int, error) {
	t.text = append(t.text, p[:min(len(p), 1<<14-min(len(t.text), 1<<14))]...)
	return len(p), nil
}

// unit gives the mutant to the tests of its package.
func (r *runner) unit(ctx context.Context, m *mutant) error {
	folder := filepath.Join(r.root, filepath.Dir(m.file))
	if names, err := filepath.Glob(filepath.Join(folder, "*_test.go")); err != nil || len(names) == 0 {
		return err
	}
	binary := filepath.Join(r.dir, filepath.Base(folder)+".test")
	if _, err := os.Stat(binary); err != nil {
		if _, err := r.command(ctx, "test", "-c", "-overlay", r.overlaid, "-o", binary, m.in); err != nil {
			return err
		}
		if text, err := r.testRun(ctx, binary, folder, 0); err != nil {
			return fmt.Errorf("the tests of %s fail without a mutant: %w\n%s", m.in, err, text)
		}
	}
	text, err := r.testRun(ctx, binary, folder, m.number)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil {
		m.killed = err.Error()
		for line := range strings.Lines(string(text)) {
			if strings.HasPrefix(line, "--- FAIL") {
				m.killed = strings.TrimSpace(line)
				break
			}
		}
	}
	return nil
}

func (r *runner) testRun(ctx context.Context, binary, folder string, number int) ([]byte, error) {
	cmd := exec.CommandContext(ctx, binary, "-test.short", "-test.failfast", "-test.timeout=10m", fmt.Sprint("-mutant=", number))
	cmd.Dir = folder
	return cmd.CombinedOutput()
}

func (r *runner) command(ctx context.Context, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Dir = r.root
	out, err := cmd.CombinedOutput()
	if err != nil {
		return nil, fmt.Errorf("go %s: %w\n%s", args[0], err, out)
	}
	return out, nil
}
