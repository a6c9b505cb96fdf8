package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
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

// runSome sends requests until one ends the process.
func runSome(ctx context.Context, exe string, jobs []job) ([]Observation, error) {
	answers := filepath.Join(filepath.Dir(exe), "answers.json")
	var stdin bytes.Buffer
	enc := json.NewEncoder(&stdin)
	for _, j := range jobs {
		if err := enc.Encode(j); err != nil {
			return nil, err
		}
	}
	cmd := exec.CommandContext(ctx, exe, answers)
	cmd.Stdin = &stdin
	out, failure := cmd.CombinedOutput()
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	f, err := os.Open(answers)
	if err != nil {
		return nil, fmt.Errorf("the runner does not start: %w\n%s", errors.Join(failure, err), out)
	}
	defer f.Close()
	defer os.Remove(answers)
	var list []Observation
	dec := json.NewDecoder(bufio.NewReader(f))
	for {
		var o Observation
		switch err := dec.Decode(&o); {
		case err == io.EOF || err == io.ErrUnexpectedEOF: // it may have ended in the middle of a line
			return list, nil
		case err != nil:
			return nil, fmt.Errorf("the runner prints what is no answer: %w", err)
		}
		list = append(list, o)
	}
}
