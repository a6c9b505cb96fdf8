package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statusvet/statusvet/analyzer"
	"github.com/statusvet/statusvet/cmd/internal/driver"
	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/settings"
)

// direct checks the packages in this process, which costs a fraction of what go vet does. It returns nothing where it is up to go vet:
// see package driver.
func direct(ctx context.Context, opts *options) (*report, error) {
	if opts.vet || len(opts.verbose) > 0 {
		return nil, nil
	}
	for _, flag := range opts.settings {
		name, value, _ := strings.Cut(strings.TrimPrefix(flag, "-settings."), "=")
		if err := settings.Analyzer.Flags.Set(name, value); err != nil {
			return nil, fmt.Errorf("flag -%s: %w", name, err)
		}
	}
	var identity strings.Builder
	if err := writeIdentity(&identity); err != nil {
		return nil, err
	}
	tree, err := driver.Run(ctx, &driver.Config{
		Analyzers: analyzer.Suite(),
		Identity:  identity.String() + strings.Join(opts.settings, " "),
		Build:     opts.build,
		Patterns:  opts.patterns,
		Tests:     !slices.Contains(opts.settings, "-settings.tests=false"), // they need not even compile then
		Cache:     cacheDir(),
		Base:      protocol.Base,
		Leads:     protocol.Leads,
		Trace:     opts.analysed,
	})
	switch {
	case ctx.Err() != nil:
		return nil, errors.New("interrupted")
	case errors.Is(err, driver.ErrUnsupported):
		return nil, nil
	case err != nil:
		return nil, err
	}
	findings, problems, err := decode(bytes.NewReader(tree), nil)
	if err != nil {
		return nil, err
	}
	r := &report{findings: findings, problems: problems}
	r.sort()
	return r, nil
}

// cacheDir is the folder of results: STATUSVET_CACHE, or one among the user's caches. With STATUSVET_CACHE=off, or where there is no such
// place, none are kept.
func cacheDir() string {
	switch dir := os.Getenv("STATUSVET_CACHE"); dir {
	case "":
	case "off":
		return ""
	default:
		return dir
	}
	dir, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	return filepath.Join(dir, "statusvet")
}
