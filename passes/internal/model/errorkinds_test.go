package model

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestErrorKinds: no name has two rows, and each has a kind that is listed.
func TestErrorKinds(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range slices.Concat(errorTables()...) {
		if seen[r.Name] {
			t.Errorf("%s is listed twice", r.Name)
		}
		seen[r.Name] = true
		if !slices.Contains(Kinds, r.Kind) {
			t.Errorf("%s: %q is no kind", r.Name, r.Kind)
		}
	}
	if KindOf("database/sql.ErrNoRows") != NotFound || KindOf("os.IsExist") != Duplicate || KindOf("database/sql.ErrTxDone") != "" {
		t.Error("the index is not what the tables say")
	}
}

// TestResolveErrorKinds: what the tables name is declared in the packages that they say. The sources are read and not built:
// of a database's driver only the declarations matter.
func TestResolveErrorKinds(t *testing.T) {
	own, others := map[string][]string{}, map[string][]string{}
	for _, r := range slices.Concat(errorTables()...) {
		path, name := splitErrorName(r.Name)
		if strings.Contains(path, ".") {
			others[path] = append(others[path], name)
		} else {
			own[path] = append(own[path], name)
		}
	}
	resolveErrors(t, ".", own)
	if testing.Short() {
		t.Skip("needs the modules that testdata/errorkinds/go.mod requires")
	}
	resolveErrors(t, "../../../testdata/errorkinds", others)
}

// splitErrorName cuts the name of a row into the path of its package and what is declared there: NAME, TYPE.FIELD or (TYPE).METHOD
// without the constant behind it.
func splitErrorName(row string) (path, name string) {
	row, _, _ = strings.Cut(row, "=")
	row = strings.ReplaceAll(strings.TrimLeft(row, "(*"), ")", "")
	slash := strings.LastIndex(row, "/") + 1
	elem, name, _ := strings.Cut(row[slash:], ".")
	return row[:slash] + elem, name
}

func resolveErrors(t *testing.T, dir string, names map[string][]string) {
	cmd := exec.Command("go", append([]string{"list", "-find", "-f", "{{.ImportPath}} {{.Dir}}", "--"}, slices.Sorted(maps.Keys(names))...)...)
	cmd.Dir = dir
	var stderr strings.Builder // apart: on a fresh machine it says what is downloaded
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, &stderr)
	}
	looked := 0
	for line := range strings.Lines(string(out)) {
		path, folder, _ := strings.Cut(strings.TrimSpace(line), " ")
		declared, err := declarations(folder)
		if err != nil {
			t.Error(err)
		}
		for _, name := range names[path] {
			looked++
			if !declared[name] {
				t.Errorf("%s declares no %s", path, name)
			}
		}
	}
	if looked < len(names) {
		t.Errorf("of %d packages only %d names were looked at", len(names), looked)
	}
}

// declarations lists what the files of a folder declare on package level, for every platform: NAME, TYPE.FIELD, TYPE.METHOD.
func declarations(folder string) (map[string]bool, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("no Go files in %q: %v", folder, err)
	}
	declared := map[string]bool{}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		for _, decl := range file.Decls {
			switch decl := decl.(type) {
			case *ast.FuncDecl:
				declared[receiver(decl)+decl.Name.Name] = true
			case *ast.GenDecl:
				for _, spec := range decl.Specs {
					switch spec := spec.(type) {
					case *ast.ValueSpec:
						for _, id := range spec.Names {
							declared[id.Name] = true
						}
					case *ast.TypeSpec:
						declared[spec.Name.Name] = true
						switch typ := spec.Type.(type) {
						case *ast.StructType:
							members(declared, spec.Name.Name, typ.Fields)
						case *ast.InterfaceType:
							members(declared, spec.Name.Name, typ.Methods)
						}
					}
				}
			}
		}
	}
	return declared, nil
}

// receiver names the type that a method is of, with a dot behind; "" of a function.
func receiver(decl *ast.FuncDecl) string {
	if decl.Recv == nil {
		return ""
	}
	t := decl.Recv.List[0].Type
	if star, ok := t.(*ast.StarExpr); ok {
		t = star.X
	}
	if id, ok := t.(*ast.Ident); ok {
		return id.Name + "."
	}
	return ""
}

func members(declared map[string]bool, of string, list *ast.FieldList) {
	for _, f := range list.List {
		for _, id := range f.Names {
			declared[of+"."+id.Name] = true
		}
	}
}
