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
	"sync"
	"time"

	"golang.org/x/sync/errgroup"
)

// runner compiles the mutants in and tries them, in the order in which they were chosen.
type runner struct {
	root    string
	src     *source
	mutants []*mutant
	tests   bool
	skip    string
	also    []string // folders
	workers int
	log     io.Writer // nil for none

	dir, overlaid string
	mu            sync.Mutex               // of the log, and of the programs of tests
	limits        map[string]time.Duration // how long the tests of a program may take
}

func (r *runner) clean() {
	if r.dir != "" {
		os.RemoveAll(r.dir)
	}
}

func (r *runner) run(ctx context.Context) (err error) {
	r.limits = map[string]time.Duration{}
	if r.dir, err = os.MkdirTemp("", "mutate"); err != nil {
		return err
	}
	if r.overlaid, err = r.overlay(); err != nil {
		return err
	}
	if _, err := r.command(ctx, "build", "-overlay", r.overlaid, "-o", filepath.Join(r.dir, "worker"), "./cmd/internal/mutate"); err != nil {
		return err
	}
	next := make(chan *mutant)
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error {
		defer close(next)
		for _, m := range r.mutants {
			select {
			case next <- m:
			case <-ctx.Done():
				return ctx.Err()
			}
		}
		return nil
	})
	for range r.workers {
		g.Go(func() error {
			p := &program{r: r}
			defer p.stop()
			for m := range next {
				if err := r.try(ctx, p, m); err != nil {
					return err
				}
			}
			return p.stop()
		})
	}
	return g.Wait()
}

// try gives one mutant to the fixtures, and if they leave it alive to the tests of its package.
func (r *runner) try(ctx context.Context, p *program, m *mutant) error {
	start := time.Now()
	if err := p.fixtures(ctx, m); err != nil {
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
		r.mu.Lock()
		defer r.mu.Unlock()
		fmt.Fprintf(r.log, "%v\n\t%v %s\n", m, time.Since(start).Round(time.Millisecond), by)
	}
	return nil
}

// program is a process with the mutants, which is started when it is first asked.
type program struct {
	r    *runner
	proc *exec.Cmd
	in   io.WriteCloser
	out  *json.Decoder
}

// fixtures asks the program what becomes of a mutant.
func (p *program) fixtures(ctx context.Context, m *mutant) error {
	if p.proc == nil {
		if err := p.start(ctx); err != nil {
			return err
		}
	}
	var a answer
	_, err := fmt.Fprintln(p.in, m.number)
	if err == nil {
		err = p.out.Decode(&a)
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil { // it took too long, or its stack had no end
		p.proc.Wait()
		p.proc = nil
		m.reached, m.killed = true, "the program did not survive it"
		return nil
	}
	if a.Number != m.number {
		return fmt.Errorf("asked for mutant %d, got %d", m.number, a.Number)
	}
	m.reached, m.killed = a.Reached, a.Killed
	return nil
}

func (p *program) start(ctx context.Context) error {
	p.proc = exec.CommandContext(ctx, filepath.Join(p.r.dir, "worker"), "-worker", "-C", p.r.root)
	said := &tail{}
	p.proc.Stderr = said
	in, err := p.proc.StdinPipe()
	if err != nil {
		return err
	}
	out, err := p.proc.StdoutPipe()
	if err != nil {
		return err
	}
	if err := p.proc.Start(); err != nil {
		return err
	}
	p.in, p.out = in, json.NewDecoder(bufio.NewReader(out))
	var ready answer
	if err := p.out.Decode(&ready); err != nil {
		p.proc.Wait()
		p.proc = nil
		return fmt.Errorf("the fixtures do not run: %w\n%s", err, said.text)
	}
	if p.r.log != nil && len(said.text) > 0 {
		p.r.log.Write(said.text)
	}
	return nil
}

// stop waits until the program has looked whether the fixtures are as they were.
func (p *program) stop() error {
	if p.proc == nil {
		return nil
	}
	proc := p.proc
	p.proc = nil
	p.in.Close()
	if err := proc.Wait(); err != nil {
		return fmt.Errorf("%w: %s", err, proc.Stderr.(*tail).text)
	}
	return nil
}

// tail keeps the beginning of what is written to it: a stack that has no end is long.
type tail struct{ text []byte }

func (t *tail) Write(p []byte) (int, error) {
	t.text = append(t.text, p[:min(len(p), 1<<14-min(len(t.text), 1<<14))]...)
	return len(p), nil
}

// unit gives the mutant to the tests of its package, and then to those of the other folders.
func (r *runner) unit(ctx context.Context, m *mutant) error {
	for _, folder := range append([]string{filepath.Dir(m.file)}, r.also...) {
		if err := r.testsOf(ctx, m, filepath.Join(r.root, folder)); err != nil || m.killed != "" {
			return err
		}
	}
	return nil
}

func (r *runner) testsOf(ctx context.Context, m *mutant, folder string) error {
	if names, err := filepath.Glob(filepath.Join(folder, "*_test.go")); err != nil || len(names) == 0 {
		return err
	}
	binary := filepath.Join(r.dir, filepath.Base(folder)+".test")
	r.mu.Lock()
	var err error
	limit, ok := r.limits[binary]
	if !ok {
		if _, err = r.command(ctx, "test", "-c", "-vet=off", "-overlay", r.overlaid, "-o", binary, folder); err == nil {
			var text []byte
			began := time.Now()
			if text, err = r.testRun(ctx, binary, folder, 0, 10*time.Minute); err != nil {
				err = fmt.Errorf("the tests of %s fail without a mutant: %w\n%s", folder, err, text)
			}
			limit = 3*time.Since(began) + 20*time.Second // a mutant may never end, and fill the memory until then
			r.limits[binary] = limit
		}
	}
	r.mu.Unlock()
	if err != nil {
		return err
	}
	text, err := r.testRun(ctx, binary, folder, m.number, limit)
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

func (r *runner) testRun(ctx context.Context, binary, folder string, number int, limit time.Duration) ([]byte, error) {
	cmd := exec.CommandContext(ctx, binary, "-test.failfast", "-test.timeout="+limit.String(), "-test.skip="+r.skip, fmt.Sprint("-mutant=", number))
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
