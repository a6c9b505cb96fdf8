package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// A loaded package is what go list -json tells of it.
type loaded struct {
	ImportPath string
	ForTest    string // for the variants of a package that hold its tests: the package
	Deps       []string
	Error      *loadError
	DepsErrors []*loadError
}

type loadError struct {
	ImportStack []string // ends with the package that has the error
	Pos         string
	Err         string
}

// String writes the error in one line, with its place.
func (e *loadError) String() string {
	text := oneLine(e.Err)
	if strings.HasPrefix(text, "import cycle not allowed") {
		text += ": " + strings.Join(e.ImportStack, " imports ")
	}
	if e.Pos != "" {
		text = tidy(e.Pos) + ": " + text
	}
	return text
}

// list runs go list over packages and their tests. With -export it compiles them, and Error is what the compiler
// said; else Error is why one cannot be loaded. It is false if go list could not even name the packages. The
// embedded files are asked for since go list looks for them only then.
func list(ctx context.Context, opts *options, patterns []string, flags ...string) (packages []loaded, ok bool, err error) {
	args := []string{"list", "-e", "-test", "-json=ImportPath,ForTest,Deps,Error,DepsErrors,EmbedFiles,TestEmbedFiles,XTestEmbedFiles"}
	args = append(append(args, noVCS), flags...)
	args = append(args, opts.build...)
	args = append(args, "-trimpath=false", "--")
	out, err := goCommand(ctx, append(args, patterns...), io.Discard)
	if err != nil || !out.ok {
		return nil, false, err
	}
	for dec := json.NewDecoder(bytes.NewReader(out.stdout)); ; {
		var p loaded
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			return packages, true, nil
		} else if err != nil {
			return nil, false, fmt.Errorf("cannot read the output of go list: %w", err)
		}
		packages = append(packages, p)
	}
}

// names returns the paths of packages, without their variants.
func names(packages []loaded) map[string]bool {
	set := map[string]bool{}
	for _, p := range packages {
		path, _, _ := strings.Cut(p.ImportPath, " ")
		set[path] = true
	}
	return set
}
