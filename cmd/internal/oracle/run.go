package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// An Observation is what a request got in answer.
type Observation struct {
	Status      int
	Header      http.Header
	Length      int      // of the body
	Null        bool     // the body is nothing but JSON's null
	Sniffed     string   // the type that net/http finds in the body
	Superfluous []string // the callers of a second WriteHeader, from the server's log
	Panicked    bool     // the handler panicked and nobody recovered
	Failure     string   // why there is no answer, or half of one
	Died        bool     // the process ended
}

// A job is a request for a handler.
type job struct {
	Handler string
	Request Request
}

// Build compiles the runner of the module in dir.
func Build(ctx context.Context, dir string) (string, error) {
	exe := filepath.Join(dir, "runner.exe")
	cmd := exec.CommandContext(ctx, "go", "build", "-o", exe, "./run")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=-mod=mod", "GOTOOLCHAIN=local")
	if out, err := cmd.CombinedOutput(); err != nil {
		lines := bytes.SplitN(out, []byte("\n"), 12)
		return "", fmt.Errorf("the programs do not compile: %w\n%s", err, bytes.Join(lines[:min(len(lines), 11)], []byte("\n")))
	}
	return exe, nil
}

// Run sends every request and returns what each got. A handler that ends the process loses that
// one answer; the next one goes to a new process.
func Run(ctx context.Context, exe string, jobs []job) ([]Observation, error) {
	var list []Observation
	for len(list) < len(jobs) {
		got, err := runSome(ctx, exe, jobs[len(list):])
		if err != nil {
			return nil, err
		}
		list = append(list, got...)
		switch {
		case len(list) == len(jobs):
		case len(got) == 0 || got[len(got)-1].Failure != notEnding:
			list = append(list, Observation{Died: true})
		default: // it is not waited for again
			for h := jobs[len(list)-1].Handler; len(list) < len(jobs) && jobs[len(list)].Handler == h; {
				list = append(list, Observation{Failure: notEnding})
			}
		}
	}
	return list, nil
}

// notEnding is the runner's word for a handler that it waits for in vain.
const notEnding = "the handler does not end"

func runSome(ctx context.Context, exe string, jobs []job) ([]Observation, error) {
	cmd := exec.CommandContext(ctx, exe)
	stdin, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	var stderr strings.Builder
	cmd.Stderr = &stderr
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	go func() {
		b := bufio.NewWriter(stdin)
		enc := json.NewEncoder(b)
		for _, j := range jobs {
			if enc.Encode(j) != nil {
				break // the process has ended
			}
		}
		b.Flush()
		stdin.Close()
	}()
	var list []Observation
	dec := json.NewDecoder(stdout)
	for {
		var o Observation
		if err := dec.Decode(&o); err == io.EOF || err == io.ErrUnexpectedEOF {
			break
		} else if err != nil {
			_ = cmd.Process.Kill()
			_ = cmd.Wait()
			return nil, fmt.Errorf("the runner prints what is no answer: %w", err)
		}
		list = append(list, o)
	}
	err = cmd.Wait()
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if err != nil && len(list) == 0 && strings.Contains(stderr.String(), "listen") {
		return nil, fmt.Errorf("the runner does not start: %s", stderr.String())
	}
	return list, nil
}
