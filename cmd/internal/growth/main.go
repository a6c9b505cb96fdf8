// Command growth measures how the time and the memory of an analysis grow with what is analysed: services of up to 50,000 handlers, in one
// package and over many, and handlers that nobody should write.
//
//	go run ./cmd/internal/growth -measure testdata/speed/growth.tsv
//	go run ./cmd/internal/growth -plot testdata/speed/growth.tsv
//	go run ./cmd/internal/growth -write ../service -handlers 1000 -packages 50
//	go run ./cmd/internal/growth -write ../service -odd cases -size 2000
//
// -measure writes a line for each module: the CPU seconds and the peak memory of the front end with no results kept. -most 10000 leaves the
// larger services out, which need some minutes and GB; -only odd, or the name of a series, measures that again, and the file's other lines
// stay. -plot draws the services, as SVG files beside the data. -write writes one module, to look at.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := command(ctx, os.Args[1:]); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "growth:", err)
		os.Exit(2)
	}
}

func command(ctx context.Context, args []string) error {
	flags := flag.NewFlagSet("growth", flag.ContinueOnError)
	data := flags.String("measure", "", "measure, and write this file")
	only := flags.String("only", "", "with -measure: only the series of this name; the file's other lines stay")
	most := flags.Int("most", 50000, "with -measure: the handlers of the largest service")
	plot := flags.String("plot", "", "draw what this file says")
	dir := flags.String("write", "", "write a module to this folder")
	handlers := flags.Int("handlers", 100, "with -write: the service's handlers")
	packages := flags.Int("packages", 1, "with -write: over how many packages")
	name := flags.String("odd", "", "with -write: one of the odd handlers instead")
	size := flags.Int("size", 100, "with -odd: its size")
	if err := flags.Parse(args); err != nil {
		return err
	}
	switch {
	case *data != "":
		return measure(ctx, *data, *only, *most)
	case *plot != "":
		return draw(*plot)
	case *dir == "":
		return errors.New("expected -measure, -plot or -write")
	case *name == "":
		return service(*handlers, *packages).write(*dir)
	}
	for _, o := range odd {
		if o.name == *name {
			return oddity(o.make, *size).write(*dir)
		}
	}
	return fmt.Errorf("no odd handler is named %s", *name)
}
