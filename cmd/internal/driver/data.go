package driver

import (
	"go/ast"
	"go/token"
	"slices"
	"strconv"
)

// manyElements is the number of elements past which a literal is data, such as a dictionary or a table of characters.
const manyElements = 256

// Shorten leaves out of a parsed file what nobody asks of the package: the elements of its variables' literals of data, so that they
// need not be type-checked, which can be most of what a package costs. Lengths stay: of an array or a slice the last element is kept under its
// index, of a map the first. Literals with a name or a call in them stay as they are: an import may have no other use, and a
// function may be one that somebody calls. It is for packages of which only types and facts are wanted.
func Shorten(file *ast.File) {
	if slices.ContainsFunc(file.Imports, func(s *ast.ImportSpec) bool { return s.Name != nil && s.Name.Name == "." }) {
		return // any name can be a use of it
	}
	for _, decl := range file.Decls {
		vars, ok := decl.(*ast.GenDecl)
		if !ok || vars.Tok != token.VAR {
			continue
		}
		for _, spec := range vars.Specs {
			for _, value := range spec.(*ast.ValueSpec).Values {
				shortenValue(value)
			}
		}
	}
}

func shortenValue(e ast.Expr) {
	if u, ok := e.(*ast.UnaryExpr); ok {
		e = u.X
	}
	lit, ok := e.(*ast.CompositeLit)
	if !ok || len(lit.Elts) <= manyElements || !isData(lit.Elts) {
		return
	}
	switch lit.Type.(type) {
	case *ast.ArrayType:
		last := len(lit.Elts) - 1
		if slices.ContainsFunc(lit.Elts, func(e ast.Expr) bool { _, keyed := e.(*ast.KeyValueExpr); return keyed }) {
			return // how long it is hangs on the keys
		}
		value := lit.Elts[last]
		index := &ast.BasicLit{ValuePos: value.Pos(), Kind: token.INT, Value: strconv.Itoa(last)}
		lit.Elts = []ast.Expr{&ast.KeyValueExpr{Key: index, Colon: value.Pos(), Value: value}}
	case *ast.MapType:
		lit.Elts = lit.Elts[:1]
	}
}

// isData reports whether the elements are made of numbers and texts alone.
func isData(elements []ast.Expr) bool {
	return !slices.ContainsFunc(elements, func(e ast.Expr) bool { return !isDatum(e) })
}

func isDatum(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.BasicLit:
		return true
	case *ast.UnaryExpr:
		return e.Op != token.ARROW && isDatum(e.X)
	case *ast.BinaryExpr:
		return isDatum(e.X) && isDatum(e.Y)
	case *ast.Ident:
		return e.Name == "true" || e.Name == "false" || e.Name == "nil"
	case *ast.KeyValueExpr:
		_, field := e.Key.(*ast.Ident)
		return (field || isDatum(e.Key)) && isDatum(e.Value)
	case *ast.CompositeLit:
		return e.Type == nil && isData(e.Elts)
	}
	return false
}
