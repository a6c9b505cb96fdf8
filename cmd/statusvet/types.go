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
	fset := token.NewFileSet()
	known := vetx{unit: unit, fset: fset, packages: map[string]*types.Package{}}
	if !standard && concerned(known) {
		return false
	}
	pkg, err := declarations(known)
	if err != nil {
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

// concerned reports whether the package can have facts: see [protocol.Base]. It asks before anything is parsed, as most of what
// can have facts goes to unitchecker.
func concerned(known vetx) bool {
	if protocol.Base(known.unit.ImportPath) {
		return true
	}
	for name, path := range known.unit.ImportMap {
		if protocol.Base(path) {
			return true
		}
		if known.unit.Standard[path] {
			continue
		}
		if dep, err := known.Import(name); err != nil || protocol.Leads(dep) {
			return true
		}
	}
	return false
}

// declarations type-checks the package without the bodies of its functions.
func declarations(known vetx) (*types.Package, error) {
	var files []*ast.File
	for _, name := range known.unit.GoFiles {
		f, err := parser.ParseFile(known.fset, name, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	conf := types.Config{
		IgnoreFuncBodies: true,
		GoVersion:        known.unit.GoVersion,
		Sizes:            types.SizesFor("gc", build.Default.GOARCH),
		Importer:         known,
	}
	return conf.Check(known.unit.ImportPath, known.fset, files, nil)
}

// A vetx imports packages from the files that the tool has written for them.
type vetx struct {
	unit     *unitchecker.Config
	fset     *token.FileSet
	packages map[string]*types.Package
}

func (v vetx) Import(name string) (*types.Package, error) {
	path, ok := v.unit.ImportMap[name]
	switch {
	case !ok:
		return nil, fmt.Errorf("no package %q", name)
	case path == "unsafe":
		return types.Unsafe, nil
	case v.packages[path] != nil && v.packages[path].Complete():
		return v.packages[path], nil
	}
	return readTypes(v.fset, v.packages, path, v.unit.PackageVetx[path])
}

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
