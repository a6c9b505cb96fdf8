package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// observed is a finding as the tool reports it now.
type observed struct {
	finding
	line    int
	message string
}

// build builds the tool into a new folder.
func build(ctx context.Context) (tool string, err error) {
	dir, err := os.MkdirTemp("", "corpus")
	if err != nil {
		return "", err
	}
	tool = filepath.Join(dir, "statusvet")
	cmd := exec.CommandContext(ctx, "go", "build", "-o", tool, "github.com/statusvet/statusvet/cmd/statusvet")
	if out, err := cmd.CombinedOutput(); err != nil {
		os.RemoveAll(dir)
		return "", fmt.Errorf("go build: %w", said(string(out), err))
	}
	return tool, nil
}

// observe runs the tool in dir and returns what it finds, in the order of snapshots.
func (p project) observe(ctx context.Context, tool, dir string) ([]observed, error) {
	cmd := exec.CommandContext(ctx, tool, append([]string{"-f", "json"}, p.args...)...)
	cmd.Dir = dir
	// The findings are those of one platform, whoever looks for them.
	cmd.Env = append(os.Environ(), "GOOS=linux", "GOARCH=amd64")
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	var exit *exec.ExitError
	if errors.As(err, &exit) && exit.ExitCode() == 1 {
		err = nil // there are findings
	}
	if err != nil {
		return nil, fmt.Errorf("statusvet: %w", said(stderr.String(), err))
	}
	var list []observed
	files := sources{}
	for dec := json.NewDecoder(&stdout); ; {
		var f struct {
			Rule, Category, File, Message string
			Line, Column                  int
		}
		if err := dec.Decode(&f); err == io.EOF {
			break
		} else if err != nil {
			return nil, fmt.Errorf("statusvet -f json: %w", err)
		}
		function, first, err := files.enclosing(filepath.Join(dir, filepath.FromSlash(f.File)), f.Line)
		if err != nil {
			return nil, err
		}
		list = append(list, observed{
			finding: finding{p.name, f.Rule, f.Category, f.File, function, f.Line - first, f.Column},
			line:    f.Line,
			message: f.Message,
		})
	}
	slices.SortFunc(list, func(a, b observed) int {
		return cmp.Or(compare(a.finding, b.finding), cmp.Compare(a.line, b.line), cmp.Compare(a.message, b.message))
	})
	return list, nil
}

// A declared is a declaration on the top level of a file, with its first and last line.
type declared struct {
	name        string
	first, last int
}

// sources has the declarations of files that were asked for.
type sources map[string][]declared

// enclosing names the declaration around a line and returns that declaration's first line.
func (s sources) enclosing(file string, line int) (name string, first int, err error) {
	list, ok := s[file]
	if !ok {
		if list, err = declarations(file); err != nil {
			return "", 0, err
		}
		s[file] = list
	}
	for _, d := range list {
		if d.first <= line && line <= d.last {
			return d.name, d.first, nil
		}
	}
	return "-", 0, nil
}

// declarations reads a Go file. One that is no Go, where a //line directive leads, has none.
func declarations(file string) (list []declared, err error) {
	if !strings.HasSuffix(file, ".go") {
		return nil, nil
	}
	set := token.NewFileSet()
	syntax, err := parser.ParseFile(set, file, nil, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	add := func(name string, node ast.Node) {
		list = append(list, declared{name, set.Position(node.Pos()).Line, set.Position(node.End()).Line})
	}
	for _, decl := range syntax.Decls {
		switch decl := decl.(type) {
		case *ast.FuncDecl:
			add(functionName(decl), decl)
		case *ast.GenDecl:
			for _, spec := range decl.Specs {
				if spec, ok := spec.(*ast.ValueSpec); ok {
					add(spec.Names[0].Name, spec)
				}
			}
		}
	}
	return list, nil
}

// functionName names a function as the go command's messages do: F, T.F, (*T).F.
func functionName(decl *ast.FuncDecl) string {
	if decl.Recv == nil || len(decl.Recv.List) == 0 {
		return decl.Name.Name
	}
	typ, pointer := ast.Unparen(decl.Recv.List[0].Type), false
	if star, ok := typ.(*ast.StarExpr); ok {
		typ, pointer = ast.Unparen(star.X), true
	}
	switch generic := typ.(type) {
	case *ast.IndexExpr:
		typ = generic.X
	case *ast.IndexListExpr:
		typ = generic.X
	}
	name := "?"
	if id, ok := typ.(*ast.Ident); ok {
		name = id.Name
	}
	if pointer {
		name = "(*" + name + ")"
	}
	return name + "." + decl.Name.Name
}
