package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/statusvet/statusvet/cmd/internal/cost"
)

// TestMedians: a ratio is that of the rounds, not of the medians, and the file gives the table that the run gave.
func TestMedians(t *testing.T) {
	took := func(seconds ...int) (list []cost.Cost) {
		for _, s := range seconds {
			list = append(list, cost.Cost{CPU: time.Duration(s) * time.Second, Wall: time.Second, Memory: 2e6})
		}
		return list
	}
	data := medians("9 packages", []*contender{
		{name: "floor", costs: took(1, 10, 4)},
		{name: "tool", costs: took(2, 5, 40)},
	})
	if got := data[1]; got.cpu != 5 || got.ratio != 2 || got.memory != 2 {
		t.Errorf("got %+v", got)
	}
	file := filepath.Join(t.TempDir(), "data.tsv")
	if err := writeData(file, 3, data); err != nil {
		t.Fatal(err)
	}
	again, err := readData(file)
	if err != nil {
		t.Fatal(err)
	}
	const want = "| | 9 packages |\n|---|---|\n| floor | 1.00: 4.0 s, 2 MB |\n| tool | 2.00: 5.0 s, 2 MB |\n"
	for _, data := range [][]median{data, again} {
		var table strings.Builder
		if err := writeTable(&table, data); err != nil {
			t.Fatal(err)
		}
		if table.String() != want {
			t.Errorf("got\n%s\nwant\n%s", table.String(), want)
		}
	}
}

// TestReadme: the README's table is that of the committed medians.
func TestReadme(t *testing.T) {
	root := filepath.Join("..", "..", "..")
	data, err := readData(filepath.Join(root, "testdata", "speed", "tools.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	var table strings.Builder
	if err := writeTable(&table, data); err != nil {
		t.Fatal(err)
	}
	readme, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	if want := "\n\n" + table.String() + "\n"; len(data) == 0 || !strings.Contains(string(readme), want) {
		t.Errorf("the README's table is not that of the medians:\n%s", &table)
	}
}

// TestSurvey: what is edited is a file of a package that none imports, and one of the package that most import.
func TestSurvey(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"go.mod":    "module example.com/m\n\ngo 1.26\n",
		"a/a.go":    "package a\n",
		"b/b.go":    "package b\n\nimport _ \"example.com/m/a\"\n",
		"c/c.go":    "package c\n\nimport (\n\t_ \"example.com/m/a\"\n\t_ \"example.com/m/b\"\n)\n",
		"c/more.go": "package c\n",
	} {
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("GOWORK", "off")
	size, files, err := survey(dir, []string{"./..."})
	if err != nil {
		t.Fatal(err)
	}
	if size != "3 packages, 0 dependencies" {
		t.Errorf("size %s", size)
	}
	if want := [2]string{filepath.Join(dir, "c", "c.go"), filepath.Join(dir, "a", "a.go")}; files != want {
		t.Errorf("got %v, want %v", files, want)
	}
}
