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

	"github.com/statusvet/statusvet/cmd/internal/driver"
	"github.com/statusvet/statusvet/passes/protocol"
)

// typesOnly does what unitchecker does for a package of which only types and facts are wanted, and that is not under development. Where it
// can have no facts, as it is of the standard library or has nothing to do with exchanges, the bodies of its functions are not type-checked,
// which is most of what a vet tool that does nothing pays for such a package; where it can, literals of data are not. It returns false,
// and leaves the package to unitchecker, where anything is not as expected.
func typesOnly(unit *unitchecker.Config) bool {
	standard := protocol.Standard(unit.Module, unit.ImportPath)
	if !unit.VetxOnly || unit.VetxOutput == "" || !standard && (unit.Module == nil || unit.Module.Version == "") {
		return false
	}
	known := vetx{unit: unit, fset: token.NewFileSet(), packages: map[string]*types.Package{}}
	var pkg *types.Package
	var facts []byte
	var err error
	if !standard && concerned(known) {
		pkg, facts, err = withFacts(known)
	} else {
		pkg, _, err = typeCheck(known, parser.SkipObjectResolution, nil)
	}
	if err != nil {
		return false
	}
	var data bytes.Buffer
	if err := gcexportdata.Write(&data, known.fset, pkg); err != nil || !bytes.HasPrefix(data.Bytes(), []byte(prefix)) {
		return false
	}
	data.Next(len(prefix))
	text := binary.LittleEndian.AppendUint32([]byte(vetxMagic), uint32(data.Len()))
	text = append(binary.LittleEndian.AppendUint32(text, uint32(len(facts))), data.Bytes()...)
	if unit.Stdout != "" && os.WriteFile(unit.Stdout, nil, 0o666) != nil {
		return false
	}
	return os.WriteFile(unit.VetxOutput, append(text, facts...), 0o666) == nil
}

// concerned reports whether the package can have facts: see [protocol.Base].
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

// typeCheck parses and type-checks the package: the bodies of its functions only if info is wanted. Literals of data are cut short.
func typeCheck(known vetx, mode parser.Mode, info *types.Info) (*types.Package, []*ast.File, error) {
	var files []*ast.File
	for _, name := range known.unit.GoFiles {
		f, err := parser.ParseFile(known.fset, name, nil, mode)
		if err != nil {
			return nil, nil, err
		}
		driver.Shorten(f)
		files = append(files, f)
	}
	conf := types.Config{IgnoreFuncBodies: info == nil, GoVersion: known.unit.GoVersion, Sizes: sizes(), Importer: known}
	pkg, err := conf.Check(known.unit.ImportPath, known.fset, files, info)
	return pkg, files, err
}

// sizes are those that unitchecker takes.
func sizes() types.Sizes { return types.SizesFor("gc", build.Default.GOARCH) }

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
	text, _, err := readVetx(v.unit.PackageVetx[path])
	if err != nil {
		return nil, err
	}
	return gcexportdata.Read(io.MultiReader(strings.NewReader(prefix), bytes.NewReader(text)), v.fset, v.packages, path)
}

// A file of types and facts, as golang.org/x/tools/go/analysis/unitchecker writes and reads them (readVetxFile): the magic word, the
// lengths of both, 4 bytes each, little endian, the types as gcexportdata has them but without its prefix, and the facts.
const (
	vetxMagic  = "vetx"
	vetxHeader = len(vetxMagic) + 8
	prefix     = "i" // says which format gcexportdata has written
)

// readVetx reads such a file.
func readVetx(file string) (types, facts []byte, err error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, nil, err
	}
	if len(text) < vetxHeader || string(text[:len(vetxMagic)]) != vetxMagic {
		return nil, nil, fmt.Errorf("%s: expected a file of types and facts", file)
	}
	size := binary.LittleEndian.Uint32(text[len(vetxMagic):])
	more := binary.LittleEndian.Uint32(text[len(vetxMagic)+4:])
	if text = text[vetxHeader:]; uint64(size)+uint64(more) > uint64(len(text)) {
		return nil, nil, fmt.Errorf("%s: cut short", file)
	}
	return text[:size], text[size:][:more], nil
}
