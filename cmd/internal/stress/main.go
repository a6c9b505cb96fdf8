// Command stress runs the suite over packages that were not written for it and reports what must not happen: a crash, survived or not,
// and a package that takes too long.
//
//	go run ./cmd/internal/stress -C ../service ./...
//	go run ./cmd/internal/stress -C ../service -deps 300
//
// With -deps it takes the dependencies instead that import net/http, as if they had been asked for. The exit code is 0 if all is
// well, 1 if not, 2 if it could not find out.
package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"runtime/pprof"
	"strings"
	"sync"
	"time"

	"github.com/statusvet/statusvet/analyzer"
	"github.com/statusvet/statusvet/cmd/internal/driver"
	"github.com/statusvet/statusvet/passes/protocol"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	os.Exit(command(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

func command(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("stress", flag.ContinueOnError)
	flags.SetOutput(stderr)
	dir := flags.String("C", "", "the directory to work in")
	deps := flags.Int("deps", 0, "take up to so many dependencies that import net/http")
	longest := flags.Duration("longest", 10*time.Second, "how long a package may take")
	profile := flags.String("cpuprofile", "", "write a profile of where the time goes to this file")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return 2
	}
	fail := func(err error) int {
		fmt.Fprintln(stderr, "stress:", err)
		return 2
	}
	if *dir != "" {
		if err := os.Chdir(*dir); err != nil {
			return fail(err)
		}
	}
	patterns := flags.Args()
	if *deps > 0 {
		list, err := dependencies(ctx, patterns, *deps)
		if err != nil {
			return fail(err)
		}
		patterns = list
	}
	if *profile != "" {
		f, err := os.Create(*profile)
		if err != nil {
			return fail(err)
		}
		defer f.Close()
		if err := pprof.StartCPUProfile(f); err != nil {
			return fail(err)
		}
		defer pprof.StopCPUProfile()
	}
	count, slow, crashes, err := stress(ctx, patterns, *longest, stdout)
	if err != nil {
		return fail(err)
	}
	fmt.Fprintf(stdout, "%d packages, %d crashes, %d that took longer than %v\n", count, crashes, slow, *longest)
	if crashes+slow > 0 {
		return 1
	}
	return 0
}

// dependencies lists packages that import net/http and on which those depend that match the patterns.
func dependencies(ctx context.Context, patterns []string, most int) (list []string, err error) {
	const format = `{{if and .DepOnly (not .Standard)}}{{.ImportPath}} {{join .Imports " "}}{{end}}`
	out, err := exec.CommandContext(ctx, "go", append([]string{"list", "-deps", "-f", format}, patterns...)...).Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w", err)
	}
	for line := range strings.Lines(string(out)) {
		path, imports, _ := strings.Cut(strings.TrimSpace(line), " ")
		if len(list) < most && strings.Contains(" "+imports+" ", " net/http ") {
			list = append(list, path)
		}
	}
	if len(list) == 0 {
		return nil, errors.New("no dependency imports net/http")
	}
	return list, nil
}

// stress analyses the packages and counts what the engine says of crashes, on standard error.
func stress(ctx context.Context, patterns []string, longest time.Duration, stdout io.Writer) (count, slow, crashes int, err error) {
	if err := protocol.Analyzer.Flags.Set("debug", "true"); err != nil {
		return 0, 0, 0, err
	}
	read, write, err := os.Pipe()
	if err != nil {
		return 0, 0, 0, err
	}
	was := os.Stderr
	os.Stderr = write
	said := make(chan []byte)
	go func() {
		text, _ := io.ReadAll(read)
		said <- text
	}()
	var mu sync.Mutex
	_, err = driver.Run(ctx, &driver.Config{
		Analyzers: analyzer.Suite(),
		Patterns:  patterns,
		Base:      protocol.Base,
		Leads:     protocol.Leads,
		Trace: func(path string, took time.Duration) {
			mu.Lock()
			defer mu.Unlock()
			count++
			if took > longest {
				slow++
				fmt.Fprintf(stdout, "%s took %v\n", path, took.Round(time.Millisecond))
			}
		},
	})
	os.Stderr = was
	write.Close()
	text := <-said
	stdout.Write(text)
	return count, slow, bytes.Count(append([]byte("\n"), text...), []byte("\nprotocol: ")), err
}
