package main

import (
	"bufio"
	"os"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/sys/unix"
)

// terminal opens a pseudo-terminal: what is written to tty can be read from the other end.
func terminal(t *testing.T) (tty *os.File, other *bufio.Reader) {
	t.Helper()
	master, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		t.Skip("no pseudo-terminals: ", err)
	}
	t.Cleanup(func() { master.Close() })
	n, err := unix.IoctlGetInt(int(master.Fd()), unix.TIOCGPTN)
	if err == nil {
		err = unix.IoctlSetPointerInt(int(master.Fd()), unix.TIOCSPTLCK, 0)
	}
	if err != nil {
		t.Skip("no pseudo-terminals: ", err)
	}
	tty, err = os.OpenFile("/dev/pts/"+strconv.Itoa(n), os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Skip("no pseudo-terminals: ", err)
	}
	t.Cleanup(func() { tty.Close() })
	return tty, bufio.NewReader(master)
}

// TestTerminal: a terminal gets source lines and colours, and NO_COLOR and TERM=dumb take the colours away.
func TestTerminal(t *testing.T) {
	tty, other := terminal(t)
	t.Setenv("TERM", "xterm")
	t.Setenv("NO_COLOR", "")
	opts := &options{color: "auto"}
	if got := opts.look(tty); got != (look{full: true, color: true}) {
		t.Errorf("on a terminal: %v", got)
	}
	if got := (&options{color: "never", source: choice{set: true}}).look(tty); got != (look{}) {
		t.Errorf("with flags: %v", got)
	}
	t.Setenv("TERM", "dumb")
	if got := opts.look(tty); got != (look{full: true}) {
		t.Errorf("on a dumb terminal: %v", got)
	}
	t.Setenv("TERM", "xterm")
	t.Setenv("NO_COLOR", "1")
	if got := opts.look(tty); got != (look{full: true}) {
		t.Errorf("with NO_COLOR: %v", got)
	}
	writeCounts(tty, &report{})
	if line, err := other.ReadString('\n'); err != nil || strings.TrimSpace(line) != "no findings" {
		t.Errorf("read %q, %v", line, err)
	}
}
