package driver

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// A node is a package, or a variant of it that holds its tests or was compiled for those of another.
type node struct {
	listed
	path    string // as its source names it: without the variant
	imports []*node
	// source says that the types of the package are read from its source, everywhere: it is of the module under
	// development, or imports such a package.
	source  bool
	wanted  bool // for its diagnostics
	reaches bool // it imports, however far, a package of exchanges

	key      [32]byte // of all that its results depend on
	findings map[string]json.RawMessage
	facts    *factSet
}

// listed is what go list -json tells of a package.
type listed struct {
	ImportPath, Name, Dir, ForTest string
	GoFiles, CgoFiles              []string
	CompiledGoFiles                []string // with -compiled only
	Imports                        []string
	ImportMap                      map[string]string
	Standard, DepOnly              bool
	Module                         *module
	Error                          *loadError
	DepsErrors                     []*loadError
}

type loadError struct{ Err string }

// whole reports whether the source of the package and of what it imports is all there. Files to be embedded may be missing: nothing here
// reads them, and those of a user interface, which another tool builds, seldom lie where a service is checked. go vet refuses such
// packages, and with them whatever imports them.
func (l *listed) whole() bool {
	fatal := func(e *loadError) bool {
		return !strings.HasPrefix(e.Err, "pattern ") || // cmd/go/internal/load, EmbedError
			!strings.Contains(e.Err, ": no matching files found") && !strings.Contains(e.Err, ": contains no embeddable files")
	}
	return (l.Error == nil || !fatal(l.Error)) && !slices.ContainsFunc(l.DepsErrors, fatal)
}

type module struct {
	Path, Version, GoVersion string
	Main                     bool
	Replace                  *module
}

// pinned reports whether the module's files cannot change under its version.
func (m *module) pinned() bool {
	if m.Replace != nil {
		return m.Replace.Version != ""
	}
	return m.Version != "" && !m.Main
}

// A graph is the packages that were asked for with all that they and their tests depend on, dependencies first.
type graph struct {
	nodes  []*node
	byPath map[string]*node
	wanted []*node
	env    environment
}

// environment is what the go command says of the target and of itself.
type environment struct{ GOVERSION, GOOS, GOARCH, GOFLAGS, GOEXPERIMENT, CGO_ENABLED string }

// load asks the go command for the graph.
func load(ctx context.Context, cfg *Config) (*graph, error) {
	g := &graph{byPath: map[string]*node{}}
	text, err := goCommand(ctx, "env", "-json", "GOVERSION", "GOOS", "GOARCH", "GOFLAGS", "GOEXPERIMENT", "CGO_ENABLED")
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(text, &g.env); err != nil {
		return nil, unsupported("go env: %v", err)
	}
	if strings.Contains(g.env.GOFLAGS, "-overlay") || strings.Contains(g.env.GOFLAGS, "-toolexec") {
		return nil, unsupported("GOFLAGS=%s", g.env.GOFLAGS)
	}
	if err := g.list(ctx, cfg); err != nil {
		return nil, err
	}
	if slices.ContainsFunc(g.nodes, func(n *node) bool { return !n.Standard && (n.source || n.reaches) && len(n.CgoFiles) > 0 }) {
		// The files that cgo writes take the go command time, so that they are asked for only where they are needed.
		if err := g.list(ctx, cfg, "-compiled"); err != nil {
			return nil, err
		}
	}
	return g, nil
}

func (g *graph) list(ctx context.Context, cfg *Config, flags ...string) error {
	g.nodes, g.wanted = nil, nil
	clear(g.byPath)
	args := []string{"list", "-e", "-deps", fmt.Sprintf("-test=%v", cfg.Tests), "-json=ImportPath,Name,Dir,ForTest,GoFiles,CgoFiles,CompiledGoFiles,Imports,ImportMap,Standard,DepOnly,Module,Error,DepsErrors,EmbedFiles"}
	if cfg.Tests {
		args[len(args)-1] += ",TestEmbedFiles,XTestEmbedFiles"
	}
	args = append(append(append(append(args, noVCS), flags...), cfg.Build...), "-trimpath=false", "--")
	text, err := goCommand(ctx, append(args, cfg.Patterns...)...)
	if err != nil {
		return err
	}
	for dec := json.NewDecoder(bytes.NewReader(text)); ; {
		n := &node{}
		if err := dec.Decode(&n.listed); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return unsupported("go list: %v", err)
		}
		if !n.whole() {
			return unsupported("%s cannot be loaded", n.ImportPath)
		}
		if n.Name == "main" && g.byPath[strings.TrimSuffix(n.ImportPath, ".test")] != nil {
			continue // the program that go test makes
		}
		n.path, _, _ = strings.Cut(n.ImportPath, " ")
		g.nodes = append(g.nodes, n)
		g.byPath[n.ImportPath] = n
	}
	return g.link(cfg)
}

// link connects the packages and says what each is there for.
func (g *graph) link(cfg *Config) error {
	for _, n := range g.nodes {
		for _, path := range n.Imports {
			if path == "C" || path == "unsafe" {
				continue
			}
			if to, ok := n.ImportMap[path]; ok {
				path = to
			}
			dep := g.byPath[path]
			if dep == nil {
				return unsupported("%s imports %s, which go list does not list", n.ImportPath, path)
			}
			n.imports = append(n.imports, dep)
			n.source = n.source || dep.source
			n.reaches = n.reaches || dep.reaches
		}
		if n.Standard {
			n.reaches = cfg.Base(n.path)
			continue
		}
		n.source = n.source || !n.DepOnly || n.Module == nil || n.Module.Main
		n.reaches = n.reaches || cfg.Base(n.path)
	}
	for _, n := range g.nodes {
		if n.DepOnly || n.ForTest != "" {
			continue
		}
		if n.Standard {
			return unsupported("%s is of the standard library", n.path)
		}
		// Of a package and its variant with the tests of its own, go vet looks at the latter (cmd/go/internal/vet, run).
		variant := " [" + n.path + ".test]"
		whole := n
		if with := g.byPath[n.path+variant]; with != nil {
			whole = with
		}
		if len(whole.GoFiles)+len(whole.CgoFiles) > 0 {
			g.want(whole)
		}
		g.want(g.byPath[n.path+"_test"+variant])
	}
	slices.SortFunc(g.wanted, func(a, b *node) int { return strings.Compare(a.ImportPath, b.ImportPath) })
	return nil
}

func (g *graph) want(n *node) {
	if n != nil {
		n.wanted = true
		g.wanted = append(g.wanted, n)
	}
}

// files lists the package's source files, by their full names.
func (n *node) files() []string {
	names := n.GoFiles
	if len(n.CgoFiles) > 0 {
		names = n.CompiledGoFiles
	}
	list := make([]string, len(names))
	for i, name := range names {
		if list[i] = name; !filepath.IsAbs(name) {
			list[i] = filepath.Join(n.Dir, name)
		}
	}
	return list
}

// closure returns the package with all that it depends on, by path.
func (n *node) closure() map[string]*node {
	all := map[string]*node{}
	var add func(*node)
	add = func(n *node) {
		if all[n.path] == nil {
			all[n.path] = n
			for _, dep := range n.imports {
				add(dep)
			}
		}
	}
	add(n)
	return all
}

// noVCS keeps the go command from running git for what it would write into programs: git obeys the configuration of the repository that it is
// asked of, and that may name programs to run.
const noVCS = "-buildvcs=false"

// goCommand runs the go command. That it says anything on stderr but of downloads is out of the ordinary.
func goCommand(ctx context.Context, args ...string) ([]byte, error) {
	var stdout, stderr bytes.Buffer
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	// The go command ends what it has started itself, if it is given the time.
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = 10 * time.Second
	err := cmd.Run()
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if err != nil {
		return nil, unsupported("go %s: %v", args[0], err)
	}
	for line := range strings.Lines(stderr.String()) {
		if !strings.HasPrefix(line, "go: downloading ") {
			return nil, unsupported("go %s: %s", args[0], strings.TrimSpace(line))
		}
	}
	return stdout.Bytes(), nil
}

// goVersion is the version of the language that the package is written in.
func (n *node) goVersion(env *environment) string {
	switch {
	case n.Module == nil:
		version, _, _ := strings.Cut(env.GOVERSION, " ")
		if !strings.HasPrefix(version, "go") {
			return "" // a development version
		}
		return version
	case n.Module.GoVersion == "":
		return "go1.16" // cmd/go/internal/gover, DefaultGoModVersion
	}
	return fmt.Sprint("go", n.Module.GoVersion)
}
