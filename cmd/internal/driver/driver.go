// Package driver analyses packages in this process, as go vet would with the same passes as its tool, and costs less.
//
// go vet (1.26, with golang.org/x/tools/go/analysis/unitchecker) type-checks the whole closure of the packages from source, the standard
// library included, and starts a process for each. Here only the packages that the findings or facts can lie in
// are read from source:
//
//   - those of the module under development, and whatever imports them;
//   - of the others those that can handle an exchange, for their facts: see [Config.Base].
//
// Everything else comes as the compiler's export data, which go list -export finds in the build cache. The
// results are kept, for each package under a key of all that they depend on, so that what has not changed is not even
// type-checked again.
//
// Whatever is out of the ordinary (a package that does not compile, above all) is left to go vet: [ErrUnsupported].
package driver

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"go/types"
	"io"
	"slices"
	"strings"
	"time"

	"golang.org/x/tools/go/analysis"
)

// A Config says what is to be analysed, and by what.
type Config struct {
	Analyzers []*analysis.Analyzer // the passes whose diagnostics are wanted, with their flags set
	Identity  string               // names the tool's version and its settings: equal strings, equal results
	Build     []string             // build flags for the go command, such as -tags=x
	Patterns  []string             // packages, as for go list; none: the one in the working directory
	Tests     bool                 // analyse the packages' tests as well, as go vet does
	Cache     string               // the folder of results; "": none are kept

	// Base reports whether a package defines types from which exchanges are made: net/http, the frameworks. Of the modules that
	// are not under development, only packages matter that import one, or one that Leads says yes of.
	Base func(path string) bool
	// Leads reports whether a package that matters exports a type that leads to an exchange, so that its importers matter, too.
	Leads func(*types.Package) bool

	// Trace, if set, is told how long the analysis of a package took. It is called from several goroutines.
	Trace func(path string, took time.Duration)
}

// ErrUnsupported says that go vet has to do it; the error's text says why.
var ErrUnsupported = errors.New("left to go vet")

func unsupported(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrUnsupported, fmt.Sprintf(format, args...))
}

// Run analyses the packages and returns what go vet -json prints of them (x/tools, internal/analysis/driverutil, JSONTree), one JSON object
// for each package with diagnostics, in the order of their import paths.
func Run(ctx context.Context, cfg *Config) ([]byte, error) {
	_, out, err := analyse(ctx, cfg)
	return out, err
}

// analyse is Run; it returns the graph as well.
func analyse(ctx context.Context, cfg *Config) (*graph, []byte, error) {
	for _, flag := range cfg.Build {
		if name, _, _ := strings.Cut(flag, "="); slices.Contains([]string{"-a", "-overlay", "-toolexec", "-compiler"}, name) {
			return nil, nil, unsupported("flag %s", name)
		}
	}
	g, err := load(ctx, cfg)
	if err != nil {
		return nil, nil, err
	}
	r := &run{cfg: cfg, g: g, store: open(cfg.Cache)}
	if err := g.hash(cfg.Identity); err != nil {
		return nil, nil, unsupported("%v", err)
	}
	if err := r.all(ctx); err != nil {
		return nil, nil, err
	}
	var out bytes.Buffer
	for _, n := range g.wanted {
		if len(n.findings) > 0 {
			if err := print(&out, n.path, n.findings); err != nil {
				return nil, nil, err
			}
		}
	}
	return g, out.Bytes(), nil
}

// print writes what the analyzers found in one package.
func print(w io.Writer, path string, findings map[string]json.RawMessage) error {
	text, err := json.MarshalIndent(map[string]any{path: findings}, "", "\t")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "%s\n", text)
	return err
}
