package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"strings"

	"golang.org/x/tools/go/analysis/unitchecker"
	"golang.org/x/tools/go/gcexportdata"

	"github.com/statusvet/statusvet/passes/protocol"
)

// typesOnly does what unitchecker does for a package of which only types and facts are wanted, if it can have no facts: one of the
// standard library, or of a module that is not under development and has nothing to do with exchanges. The bodies of its functions
// are not type-checked then, which is most of what a vet tool that does nothing pays for such a package. It returns false, and leaves
// the package to unitchecker, where it can have facts, and where anything is not as expected.
func typesOnly(unit *unitchecker.Config) bool {
	standard := protocol.Standard(unit.Module, unit.ImportPath)
	if !unit.VetxOnly || unit.VetxOutput == "" || !standard && (unit.Module == nil || unit.Module.Version == "") {
		return false
	}
	pkg, fset, err := declarations(unit)
	if err != nil || !standard && concerned(unit, pkg) {
		return false
	}
	var data bytes.Buffer
	if err := gcexportdata.Write(&data, fset, pkg); err != nil || !bytes.HasPrefix(data.Bytes(), []byte(prefix)) {
		return false
	}
	data.Next(len(prefix))
	text := binary.LittleEndian.AppendUint32([]byte(vetxMagic), uint32(data.Len()))
	text = append(binary.LittleEndian.AppendUint32(text, 0), data.Bytes()...)
	if unit.Stdout != "" && os.WriteFile(unit.Stdout, nil, 0o666) != nil {
		return false
	}
	return os.WriteFile(unit.VetxOutput, text, 0o666) == nil
}

// concerned reports whether the package can have facts: see [protocol.Base].
func concerned(unit *unitchecker.Config, pkg *types.Package) bool {
	if protocol.Base(pkg.Path()) {
		return true
	}
	for _, dep := range pkg.Imports() {
		if protocol.Base(dep.Path()) || !unit.Standard[dep.Path()] && protocol.Leads(dep) {
			return true
		}
	}
	return false
}

// declarations type-checks the package without the bodies of its functions.
func declarations(unit *unitchecker.Config) (*types.Package, *token.FileSet, error) {
	fset := token.NewFileSet()
	var files []*ast.File
	for _, name := range unit.GoFiles {
		f, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, nil, err
		}
		files = append(files, f)
	}
	known := map[string]*types.Package{}
	conf := types.Config{
		IgnoreFuncBodies: true,
		GoVersion:        unit.GoVersion,
		Sizes:            types.SizesFor("gc", build.Default.GOARCH),
		Importer: importer(func(path string) (*types.Package, error) {
			path, ok := unit.ImportMap[path]
			switch {
			case !ok:
				return nil, fmt.Errorf("no package %q", path)
			case path == "unsafe":
				return types.Unsafe, nil
			case known[path] != nil && known[path].Complete():
				return known[path], nil
			}
			return readTypes(fset, known, path, unit.PackageVetx[path])
		}),
	}
	pkg, err := conf.Check(unit.ImportPath, fset, files, nil)
	return pkg, fset, err
}

type importer func(path string) (*types.Package, error)

func (f importer) Import(path string) (*types.Package, error) { return f(path) }

// A file of types and facts, as golang.org/x/tools/go/analysis/unitchecker writes and reads them (readVetxFile): the magic word, the
// lengths of both, 4 bytes each, little endian, the types as gcexportdata has them but without its prefix, and the facts.
const (
	vetxMagic  = "vetx"
	vetxHeader = len(vetxMagic) + 8
	prefix     = "i" // says which format gcexportdata has written
)

// readTypes reads the types of the package of that path from the file.
func readTypes(fset *token.FileSet, known map[string]*types.Package, path, file string) (*types.Package, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	if len(text) < vetxHeader || string(text[:len(vetxMagic)]) != vetxMagic {
		return nil, fmt.Errorf("%s: expected a file of types and facts", file)
	}
	size := binary.LittleEndian.Uint32(text[len(vetxMagic):])
	if uint64(size) > uint64(len(text)-vetxHeader) {
		return nil, fmt.Errorf("%s: cut short", file)
	}
	return gcexportdata.Read(io.MultiReader(strings.NewReader(prefix), bytes.NewReader(text[vetxHeader:][:size])), fset, known, path)
}
