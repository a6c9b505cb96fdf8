package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// A project is a public repository at a commit, and how it is analysed.
type project struct {
	name   string // owner/name
	commit string
	dir    string   // where the go command is called, from the repository's root
	args   []string // flags and packages for the tool
	made   []string // files from there that the project's own build makes and embeds: they may be empty
}

// folder is the name of a project's checkout; its verdicts have the same with .tsv.
func (p project) folder() string { return strings.ReplaceAll(p.name, "/", "+") }

var (
	projectName = regexp.MustCompile(`^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$`)
	commitName  = regexp.MustCompile(`^[0-9a-f]{40}$`)
)

// readProjects reads a list of projects and returns those with the given names, or all if there are none.
func readProjects(file string, names []string) ([]project, error) {
	rows, err := readRows(file, 5)
	if err != nil {
		return nil, err
	}
	var all []project
	for _, r := range rows {
		p := project{r.fields[0], r.fields[1], r.fields[2], strings.Fields(r.fields[3]), strings.Fields(r.fields[4])}
		switch {
		case !projectName.MatchString(p.name):
			return nil, r.expected("owner/name", p.name)
		case !commitName.MatchString(p.commit):
			return nil, r.expected("a commit of 40 hex digits", p.commit)
		case !filepath.IsLocal(p.dir):
			return nil, r.expected("a folder in the repository", p.dir)
		case len(p.args) == 0:
			return nil, r.expected("flags and packages", r.fields[3])
		case slices.ContainsFunc(all, func(other project) bool { return other.name == p.name }):
			return nil, r.expected("each project once", p.name)
		}
		for _, name := range p.made {
			if !filepath.IsLocal(name) {
				return nil, r.expected("files in the repository", name)
			}
		}
		all = append(all, p)
	}
	if len(names) == 0 {
		return all, nil
	}
	var list []project
	for _, name := range names {
		i := slices.IndexFunc(all, func(p project) bool { return p.name == name })
		if i < 0 {
			return nil, fmt.Errorf("%s lists no project %q", file, name)
		}
		list = append(list, all[i])
	}
	return list, nil
}

// look analyses the project's checkout in src and reads what is said of its findings in verdicts, if that is not "".
func (p project) look(ctx context.Context, tool, src string, fetch bool, verdicts string) ([]observed, *judged, error) {
	dir := filepath.Join(src, p.folder())
	if _, err := os.Stat(dir); fetch && errors.Is(err, fs.ErrNotExist) {
		if err := p.fetch(ctx, dir); err != nil {
			return nil, nil, err
		}
	}
	if err := p.pinned(ctx, dir); err != nil {
		return nil, nil, err
	}
	read := &judged{}
	if verdicts != "" {
		var err error
		if read, err = readVerdicts(filepath.Join(verdicts, p.folder()+".tsv")); err != nil {
			return nil, nil, err
		}
	}
	seen, err := p.observe(ctx, tool, filepath.Join(dir, p.dir))
	return seen, read, err
}

// fetch clones the project's commit into dir, or leaves no dir.
func (p project) fetch(ctx context.Context, dir string) (err error) {
	temp := dir + ".part"
	if err := os.RemoveAll(temp); err != nil {
		return err
	}
	defer func() {
		if err != nil {
			os.RemoveAll(temp)
		}
	}()
	if err := os.MkdirAll(temp, 0o777); err != nil {
		return err
	}
	for _, args := range [][]string{
		{"init", "-q"},
		{"fetch", "-q", "--depth", "1", host + p.name, p.commit},
		{"checkout", "-q", "--detach", "FETCH_HEAD"},
	} {
		if _, err := git(ctx, temp, args...); err != nil {
			return err
		}
	}
	for _, name := range p.made {
		name = filepath.Join(temp, p.dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			return err
		}
		if err := os.WriteFile(name, nil, 0o666); err != nil {
			return err
		}
	}
	return os.Rename(temp, dir)
}

// pinned returns an error if what the go command reads in dir is not what it is at the project's commit.
func (p project) pinned(ctx context.Context, dir string) error {
	if _, err := os.Stat(filepath.Join(dir, ".git")); err != nil {
		return fmt.Errorf("%s is no checkout: -fetch clones what is missing", dir)
	}
	head, err := git(ctx, dir, "rev-parse", "HEAD")
	if err != nil {
		return err
	}
	if head != p.commit {
		return fmt.Errorf("%s is at commit %s: expected %s", dir, head, p.commit)
	}
	changed, err := git(ctx, dir, "--no-optional-locks", "status", "--porcelain", "--", "*.go", "*go.mod", "*go.sum", "*go.work")
	if err != nil {
		return err
	}
	if changed != "" {
		first, _, _ := strings.Cut(changed, "\n")
		return fmt.Errorf("%s was changed since commit %s: %s", dir, p.commit, strings.TrimSpace(first))
	}
	return nil
}

// git runs a git command in dir and returns what it prints.
func git(ctx context.Context, dir string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, "git", args...)
	cmd.Dir = dir
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("git %s: %w", args[0], said(stderr.String(), err))
	}
	return strings.TrimSpace(string(out)), nil
}

// said makes an error of the first line that a command wrote to standard error, if it wrote any.
func said(stderr string, err error) error {
	if line, _, _ := strings.Cut(strings.TrimSpace(stderr), "\n"); line != "" {
		return errors.New(line)
	}
	return err
}
