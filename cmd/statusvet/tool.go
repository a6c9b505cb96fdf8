package main

import (
	"crypto/sha256"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/statusvet/statusvet/analyzer"
)

// The ways in which the command is called.
type call int

const (
	byPerson  call = iota
	identify       // -V=full: the go command asks for the tool's identity
	listFlags      // -flags: it asks for the tool's flags
	analyse        // flags and the configuration file of a package
)

// caller tells from the arguments who calls (cmd/go/internal/work, toolID and vet; cmd/go/internal/vet, toolFlags).
// go vet also tells its users to ask the tool for "help".
func caller(args []string) call {
	switch {
	case len(args) == 0:
		return byPerson
	case args[0] == "-V=full":
		return identify
	case args[0] == "-flags":
		return listFlags
	case args[0] == "help", strings.HasSuffix(args[len(args)-1], ".cfg"):
		return analyse
	}
	return byPerson
}

// writeIdentity answers -V=full: the go command takes the last field as the tool's identity in its cache. It splits
// the line at spaces, so the first field must not be the executable's path, which is what unitchecker prints there.
func writeIdentity(w io.Writer) error {
	file, err := os.Open(executable())
	if err != nil {
		return err
	}
	defer file.Close()
	sum := sha256.New()
	if _, err := io.Copy(sum, file); err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "statusvet version devel buildID=%x\n", sum.Sum(nil))
	return err
}

// A toolFlag is a flag as the go command wants it described.
type toolFlag struct {
	Name  string
	Bool  bool
	Usage string
}

// writeFlags answers -flags with the flags that unitchecker understands. It leaves out those of the old vet that have no
// effect, which unitchecker lists: go vet hands -tags and -v to a tool that knows them, they become part of
// the key under which results are cached, and each set of tags would have the standard library checked anew.
func writeFlags(w io.Writer) error {
	list := []toolFlag{
		{"V", true, "print version and exit"},
		{"c", false, "display offending line with this many lines of context"},
		{"diff", true, "with -fix, don't update the files, but print a unified diff"},
		{"flags", true, "print analyzer flags in JSON"},
		{"json", true, "emit JSON output"},
	}
	for _, a := range analyzer.Suite() {
		list = append(list, toolFlag{a.Name, true, "enable " + a.Name + " analysis"})
		a.Flags.VisitAll(func(f *flag.Flag) {
			b, ok := f.Value.(interface{ IsBoolFlag() bool })
			list = append(list, toolFlag{a.Name + "." + f.Name, ok && b.IsBoolFlag(), f.Usage})
		})
	}
	text, err := json.MarshalIndent(list, "", "\t")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "%s\n", text)
	return err
}

// executable is the path of this program.
func executable() string {
	path, err := os.Executable()
	if err != nil {
		return os.Args[0]
	}
	return path
}
