package main

import (
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/statusvet/statusvet/cmd/statusvet/internal/config"
)

// readConfig sets the flags that the settings file names and the command line does not. The file is that of -config, or the one
// that is found from the working directory upward; -config off reads none.
func readConfig(set *flag.FlagSet, file string) error {
	switch file {
	case "off":
		return nil
	case "":
		dir, err := os.Getwd()
		if err != nil {
			return err
		}
		if file, err = config.Find(dir); err != nil || file == "" {
			return err
		}
	default:
		if _, err := os.Stat(file); err != nil {
			return fmt.Errorf("flag -config: expected a file, or off: %w", err)
		}
	}
	// What the command line has overruled is checked as well.
	trial := flag.NewFlagSet("", flag.ContinueOnError)
	trial.SetOutput(io.Discard)
	addFlags(trial, &options{})
	list, err := config.Read(file, relative(file), trial.Set)
	if err != nil {
		return err
	}
	given := map[string]bool{}
	set.Visit(func(f *flag.Flag) { given[f.Name] = true })
	for _, s := range list {
		if given[s.Name] {
			continue
		}
		if err := set.Set(s.Name, s.Text); err != nil {
			return fmt.Errorf("%s: %s: %w", relative(file), s.Name, err)
		}
	}
	return nil
}
