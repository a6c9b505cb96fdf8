// Package changes tells which lines are new: since a revision, since a branch was left, or by a patch.
//
// What git prints is read by github.com/golangci/revgrep, as golangci-lint does. It is asked for here, since revgrep takes a
// revision for an option, passes over what is not named in ASCII, and panics at a patch that is malformed.
package changes

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"

	"github.com/golangci/revgrep"
)

// Lines are lines that are new.
type Lines struct {
	checker *revgrep.Checker
	root    string // the folder from which the checker names files
	prefix  string // from there to the working directory
}

// Has reports whether a line of a file, which is named relative to the working directory or absolute, is new.
func (l *Lines) Has(file string, line int) bool {
	if abs := filepath.FromSlash(file); filepath.IsAbs(abs) {
		// git names the root without symbolic links.
		if to, err := filepath.EvalSymlinks(abs); err == nil {
			abs = to
		}
		rel, err := filepath.Rel(l.root, abs)
		if err != nil {
			return false
		}
		file = filepath.ToSlash(rel)
	} else {
		file = path.Join(l.prefix, file)
	}
	_, isNew := l.checker.IsNew(file, line)
	return isNew
}

// Since returns what the work tree has changed since a revision, files that git does not know included.
func Since(ctx context.Context, revision string) (*Lines, error) {
	g, err := open(ctx)
	if err != nil {
		return nil, err
	}
	commit, err := g.commit(revision)
	if err != nil {
		return nil, err
	}
	return g.since(commit)
}

// SinceMergeBase returns what the work tree has changed since it left a branch.
func SinceMergeBase(ctx context.Context, branch string) (*Lines, error) {
	g, err := open(ctx)
	if err != nil {
		return nil, err
	}
	commit, err := g.commit(branch)
	if err != nil {
		return nil, err
	}
	base, err := g.run("merge-base", commit, "HEAD")
	if err != nil {
		return nil, fmt.Errorf("%s and HEAD have no common ancestor here: expected a clone with enough history, such as fetch-depth: 0 gives", branch)
	}
	return g.since(strings.TrimSpace(base))
}

// In returns the new lines of a patch in the unified format, whose files are named from the root of the repository, or where there is
// none from the working directory. The file "-" is stdin.
func In(ctx context.Context, file string, stdin io.Reader) (*Lines, error) {
	var text []byte
	var err error
	if file == "-" {
		text, err = io.ReadAll(stdin)
	} else {
		text, err = os.ReadFile(file)
	}
	if err != nil {
		return nil, fmt.Errorf("expected a patch: %w", err)
	}
	l := &Lines{}
	if g, err := open(ctx); err == nil {
		l.root, l.prefix = g.root, g.prefix
	} else if l.root, err = os.Getwd(); err != nil {
		return nil, err
	}
	text, err = clean(text)
	if err != nil {
		return nil, fmt.Errorf("%s:%w", file, err)
	}
	return l, l.prepare(ctx, text, nil)
}

func (l *Lines) prepare(ctx context.Context, patch []byte, newFiles []string) error {
	l.checker = &revgrep.Checker{Patch: bytes.NewReader(patch), NewFiles: newFiles}
	return l.checker.Prepare(ctx)
}

// git is a repository.
type git struct {
	ctx          context.Context
	root, prefix string
}

func open(ctx context.Context) (*git, error) {
	g := &git{ctx: ctx}
	if _, err := exec.LookPath("git"); err != nil {
		return nil, fmt.Errorf("cannot run git: %w", err)
	}
	out, err := g.run("rev-parse", "--show-toplevel", "--show-prefix")
	if err != nil {
		return nil, fmt.Errorf("expected the work tree of a git repository: %w", err)
	}
	// The second line is empty at the root.
	g.root, g.prefix, _ = strings.Cut(strings.TrimSuffix(out, "\n"), "\n")
	return g, nil
}

// commit finds a revision.
func (g *git) commit(revision string) (string, error) {
	out, err := g.run("rev-parse", "--verify", "--quiet", revision+"^{commit}")
	if err != nil || strings.HasPrefix(revision, "-") {
		return "", fmt.Errorf("unknown revision %q: expected one that git rev-parse knows", revision)
	}
	return strings.TrimSpace(out), nil
}

func (g *git) since(commit string) (*Lines, error) {
	// What users may have set for diffs must not change the format.
	patch, err := g.run("-c", "core.quotePath=false", "diff", "--no-color", "--no-ext-diff", "--no-textconv", "--no-relative", "--src-prefix=a/", "--dst-prefix=b/",
		"--unified=0", "--find-renames", "--submodule=short", commit, "--")
	if err != nil {
		return nil, err
	}
	others, err := g.run("-C", g.root, "ls-files", "--others", "--exclude-standard", "-z")
	if err != nil {
		return nil, err
	}
	text, err := clean([]byte(patch))
	if err != nil {
		return nil, fmt.Errorf("git diff:%w", err)
	}
	var names []string
	for name := range strings.SplitSeq(others, "\x00") {
		if name != "" {
			names = append(names, name)
		}
	}
	l := &Lines{root: g.root, prefix: g.prefix}
	return l, l.prepare(g.ctx, text, names)
}

// run runs git and returns what it prints; the error is the first line of what it says on stderr.
func (g *git) run(args ...string) (string, error) {
	// The repository's own configuration may name a program that tells git what has changed.
	cmd := exec.CommandContext(g.ctx, "git", append([]string{"-c", "core.fsmonitor=false"}, args...)...)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	if g.ctx.Err() != nil {
		return "", errors.New("interrupted")
	}
	if err != nil {
		if line, _, _ := strings.Cut(strings.TrimSpace(stderr.String()), "\n"); line != "" {
			return "", errors.New("git: " + strings.TrimPrefix(line, "fatal: "))
		}
		return "", fmt.Errorf("git: %w", err)
	}
	return stdout.String(), nil
}
