package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/packages"
)

const switchPackage = "passes/internal/mutant"

// switchSource is the package by which mutants are asked whether they are in force, and which notes that they were asked. Who
// cannot import it finds it as a flag.
const switchSource = `package mutant

import (
	"flag"
	"strconv"
	"strings"
)

var (
	active  int
	reached [%d]bool
)

func On(number int) bool {
	reached[number] = true
	return number == active
}

func Pick[T any](number int, as, other T) T {
	if On(number) {
		return other
	}
	return as
}

type value struct{}

func (value) Set(s string) (err error) {
	clear(reached[:])
	active, err = strconv.Atoi(s)
	return err
}

func (value) String() string {
	var list []string
	for i, r := range reached {
		if r {
			list = append(list, strconv.Itoa(i))
		}
	}
	return strings.Join(list, ",")
}

func init() { flag.Var(value{}, "mutant", "the number of the mutant that is in force") }
`

// mutated is the file with the mutants compiled in. Lines stay what they were.
func mutated(text []byte, packageEnd int, module string, mutants []*mutant) []byte {
	type insertion struct {
		at, other int // other end of the stretch
		closes    bool
		number    int
		text      string
	}
	list := []insertion{{at: packageEnd, other: packageEnd, closes: true, text: fmt.Sprintf("; import %q", module+"/"+switchPackage)}}
	for _, m := range mutants {
		number := strconv.Itoa(m.number)
		for _, p := range m.parts {
			list = append(list,
				insertion{p.start, p.end, false, m.number, strings.ReplaceAll(p.before, "#", number)},
				insertion{p.end, p.start, true, m.number, strings.ReplaceAll(p.after, "#", number)})
		}
	}
	// Stretches lie in one another: what ends here comes first and the inner before the outer, then what begins, the outer
	// before the inner. Of mutants of the same stretch the first is the outermost.
	slices.SortStableFunc(list, func(a, b insertion) int {
		if c := cmp.Compare(a.at, b.at); c != 0 {
			return c
		}
		if a.closes != b.closes {
			if a.closes {
				return -1
			}
			return 1
		}
		if c := cmp.Compare(b.other, a.other); c != 0 {
			return c
		}
		if a.closes {
			return cmp.Compare(b.number, a.number)
		}
		return cmp.Compare(a.number, b.number)
	})
	var out bytes.Buffer
	last := 0
	for _, i := range list {
		out.Write(text[last:i.at])
		out.WriteString(i.text)
		last = i.at
	}
	out.Write(text[last:])
	return out.Bytes()
}

// overlay writes the mutated files into the folder and returns the file that go's -overlay wants. Mutants that do not
// compile are taken out of the list.
func (r *runner) overlay() (string, error) {
	const module = "github.com/statusvet/statusvet"
	for {
		files := map[string][]byte{}
		byFile := map[string][]*mutant{}
		most := 0
		for _, m := range r.mutants {
			byFile[m.file] = append(byFile[m.file], m)
			most = max(most, m.number)
		}
		files[filepath.Join(r.root, filepath.FromSlash(switchPackage), "mutant.go")] = fmt.Appendf(nil, switchSource, most+1)
		for name, list := range byFile {
			text := r.src.text[name]
			files[filepath.Join(r.root, name)] = mutated(text, packageClause(text), module, list)
		}
		bad, err := r.failures(files)
		if err != nil {
			return "", err
		}
		if len(bad) == 0 {
			return r.write(files)
		}
		before := len(r.mutants)
		r.mutants = slices.DeleteFunc(r.mutants, func(m *mutant) bool { return bad[m.file][m.line] })
		if len(r.mutants) == before {
			return "", fmt.Errorf("the mutants do not compile: %v", bad)
		}
	}
}

// packageClause is the offset behind the package clause.
func packageClause(text []byte) int {
	at := 0
	for line := range bytes.Lines(text) {
		if bytes.HasPrefix(line, []byte("package ")) {
			return at + len(bytes.TrimRight(line, "\n"))
		}
		at += len(line)
	}
	return 0
}

// failures lists the lines that do not compile.
func (r *runner) failures(files map[string][]byte) (map[string]map[int]bool, error) {
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax, Dir: r.root, Overlay: files}, "./passes/...")
	if err != nil {
		return nil, err
	}
	bad := map[string]map[int]bool{}
	for _, p := range pkgs {
		for _, e := range p.Errors {
			parts := strings.Split(e.Pos, ":")
			if len(parts) < 2 {
				return nil, e
			}
			line, _ := strconv.Atoi(parts[1])
			name, err := filepath.Rel(r.root, parts[0])
			if err != nil || strings.HasPrefix(name, "..") {
				return nil, e
			}
			if bad[name] == nil {
				bad[name] = map[int]bool{}
			}
			bad[name][line] = true
		}
	}
	return bad, nil
}

func (r *runner) write(files map[string][]byte) (string, error) {
	var overlay struct{ Replace map[string]string }
	overlay.Replace = map[string]string{}
	names := make([]string, 0, len(files))
	for name := range files {
		names = append(names, name)
	}
	slices.Sort(names)
	for i, name := range names {
		file := filepath.Join(r.dir, fmt.Sprintf("%d.go", i))
		if err := os.WriteFile(file, files[name], 0o666); err != nil {
			return "", err
		}
		overlay.Replace[name] = file
	}
	text, err := json.Marshal(overlay)
	if err != nil {
		return "", err
	}
	file := filepath.Join(r.dir, "overlay.json")
	return file, os.WriteFile(file, text, 0o666)
}
