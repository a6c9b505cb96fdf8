// Package config reads the settings file, .statusvet.yml: a mapping from the names of the shared settings, which are those of the
// flags, to their values. The YAML library is the one that the YAML organization maintains: its nodes keep the line and the column of
// every key and value, which the errors here name.
package config

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/statusvet/statusvet/passes/settings"
)

// Name is the name of the file.
const Name = ".statusvet.yml"

// Find looks for the file in dir and its parents, up to the root of the module; "" is none. The same name with the other ending is
// an error: it would be passed over in silence.
func Find(dir string) (string, error) {
	for {
		file := filepath.Join(dir, Name)
		if _, err := os.Stat(file); err == nil {
			return file, nil
		}
		other := filepath.Join(dir, ".statusvet.yaml")
		if _, err := os.Stat(other); err == nil {
			return "", fmt.Errorf("%s: expected the name %s", other, Name)
		}
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return "", nil
		}
		up := filepath.Dir(dir)
		if up == dir {
			return "", nil
		}
		dir = up
	}
}

// A Setting is an entry of the file, with its value as the flag of that name has it.
type Setting struct{ Name, Text string }

// Read reads the file, which errors call by that name. It asks accept of every value, and of every element of a list by
// itself. An error is one line: file:line:column: field: what was expected.
func Read(file, called string, accept func(name, text string) error) ([]Setting, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	r := &reader{file: called, accept: accept}
	list, err := r.document(text)
	if err != nil {
		return nil, err
	}
	return list, nil
}

type reader struct {
	file   string
	accept func(name, text string) error
}

// at places an error.
func (r *reader) at(n *yaml.Node, format string, args ...any) error {
	return fmt.Errorf("%s:%d:%d: %w", r.file, n.Line, n.Column, fmt.Errorf(format, args...))
}

// malformed matches what the library says of text that is no YAML.
var malformed = regexp.MustCompile(`^yaml: (?:line (\d+): )?(.*)`)

func (r *reader) document(text []byte) ([]Setting, error) {
	dec := yaml.NewDecoder(bytes.NewReader(text))
	var doc, more yaml.Node
	switch err := dec.Decode(&doc); {
	case errors.Is(err, io.EOF):
		return nil, nil // nothing but comments
	case err != nil:
		return nil, r.syntax(err)
	}
	if err := dec.Decode(&more); err == nil {
		return nil, r.at(&more, "expected one document")
	} else if !errors.Is(err, io.EOF) {
		return nil, r.syntax(err)
	}
	top := doc.Content[0]
	if top.Kind == yaml.ScalarNode && top.Tag == "!!null" {
		return nil, nil
	}
	if top.Kind != yaml.MappingNode {
		return nil, r.at(top, "expected a mapping of settings, such as profile: strict")
	}
	var list []Setting
	seen := map[string]int{}
	for i := 0; i < len(top.Content); i += 2 {
		key, value := top.Content[i], top.Content[i+1]
		name := key.Value
		switch {
		case key.Kind != yaml.ScalarNode || !slices.Contains(settings.Names(), name):
			return nil, r.at(key, "%s: unknown field: %s", name, hint(name))
		case seen[name] > 0:
			return nil, r.at(key, "%s: expected once, but line %d has it", name, seen[name])
		}
		seen[name] = key.Line
		s, err := r.setting(name, value)
		if err != nil {
			return nil, err
		}
		list = append(list, s)
	}
	return list, nil
}

func (r *reader) syntax(err error) error {
	m := malformed.FindStringSubmatch(err.Error())
	switch {
	case m == nil:
		return fmt.Errorf("%s: %w", r.file, err)
	case m[1] == "":
		return fmt.Errorf("%s: expected YAML: %s", r.file, m[2])
	}
	return fmt.Errorf("%s:%s: expected YAML: %s", r.file, m[1], m[2])
}

// setting reads one value.
func (r *reader) setting(name string, n *yaml.Node) (s Setting, err error) {
	if n.Kind == yaml.AliasNode {
		n = n.Alias
	}
	if n.Kind == yaml.SequenceNode {
		for _, e := range n.Content {
			if !settings.IsList(name) {
				break
			}
			if err := r.element(name, e); err != nil {
				return s, err
			}
		}
	}
	if err := r.tagged(name, n); err != nil {
		return s, err
	}
	var v any
	if err := n.Decode(&v); err != nil {
		return s, r.at(n, "%s: %s", name, strings.TrimPrefix(err.Error(), "yaml: "))
	}
	text, err := settings.Text(name, v)
	if err == nil {
		err = r.accept(name, text)
	}
	if err != nil {
		return s, r.at(n, "%s: %w", name, err)
	}
	return Setting{name, text}, nil
}

// element checks an element of a list by itself, so that the error names its line.
func (r *reader) element(name string, n *yaml.Node) error {
	if n.Kind != yaml.ScalarNode {
		return nil // of these, or of an alias, the list as a whole tells
	}
	_, err := r.setting(name, n)
	return err
}

// tagged refuses tags: !405:Allow without quotes is one, and its value nothing.
func (r *reader) tagged(name string, n *yaml.Node) error {
	if strings.HasPrefix(n.Tag, "!") && !strings.HasPrefix(n.Tag, "!!") {
		return r.at(n, "%s: expected quotes around what begins with an exclamation mark: %q", name, strings.TrimSpace(n.Tag+" "+n.Value))
	}
	return nil
}

// hint names the field that was meant, or all.
func hint(name string) string {
	best, least := "", 3
	for _, known := range settings.Names() {
		if d := distance(strings.ToLower(name), known); d < least {
			best, least = known, d
		}
	}
	if best != "" {
		return "did you mean " + best + "?"
	}
	return "expected one of " + strings.Join(settings.Names(), ", ")
}

// distance is that of Levenshtein: the fewest letters to insert, remove or replace.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
