package main

import (
	"errors"
	"io"
	"os"
	"strconv"

	"golang.org/x/term"

	"github.com/statusvet/statusvet/passes/rule"
)

// A look is how text is printed.
type look struct {
	full  bool // with source lines and a closing line
	color bool
}

// look decides it: on a terminal text is full and in colour, and elsewhere, where programs read it, neither, unless -source or
// -color says otherwise. NO_COLOR takes the colours away (no-color.org).
func (o *options) look(stdout io.Writer) look {
	terminal := isTerminal(stdout)
	l := look{full: terminal, color: terminal && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"}
	if o.source.set {
		l.full = o.source.value
	}
	if o.color != "auto" {
		l.color = o.color == "always"
	}
	return l
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// The colours, as parameters of ANSI's "select graphic rendition".
const (
	bold  = "1"
	green = "1;32"
)

var colours = map[rule.Severity]string{rule.Error: "31", rule.Warning: "33", rule.Info: "36"}

func (l look) paint(colour, text string) string {
	if !l.color {
		return text
	}
	return "\x1b[" + colour + "m" + text + "\x1b[0m"
}

// A choice is true, false, or not said.
type choice struct{ set, value bool }

func (c *choice) String() string {
	if !c.set {
		return ""
	}
	return strconv.FormatBool(c.value)
}
func (c *choice) IsBoolFlag() bool { return true }
func (c *choice) Set(s string) error {
	v, err := strconv.ParseBool(s)
	if err != nil {
		return errors.New("expected true or false")
	}
	*c = choice{true, v}
	return nil
}
