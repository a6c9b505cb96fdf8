// Package cost measures what commands take.
package cost

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"syscall"
	"time"
)

// A Cost is what a command took: CPU time of it and all that it started, wall time, and the largest memory that one of its processes held.
type Cost struct {
	CPU, Wall time.Duration
	Memory    int64 // bytes
}

// Measure runs a command. That it exits with 1, as tools do that found something, is no error.
func Measure(cmd *exec.Cmd) (Cost, error) {
	began := time.Now()
	out, err := cmd.CombinedOutput()
	wall := time.Since(began)
	var exit *exec.ExitError
	if err != nil && (!errors.As(err, &exit) || exit.ExitCode() != 1) {
		return Cost{}, fmt.Errorf("%w\n%s", err, out)
	}
	c := Cost{CPU: cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(), Wall: wall}
	if usage, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage); ok {
		c.Memory = usage.Maxrss * 1024 // Linux counts in KiB
	}
	return c, nil
}

// Machine names the number of cores, the model of the processor, where the system tells it, and the Go version.
func Machine() string {
	model := runtime.GOARCH
	text, _ := os.ReadFile("/proc/cpuinfo")
	for line := range strings.Lines(string(text)) {
		if key, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(key) == "model name" {
			model = strings.TrimSpace(value)
		}
	}
	return fmt.Sprintf("%d cores, %s, %s", runtime.NumCPU(), model, runtime.Version())
}
