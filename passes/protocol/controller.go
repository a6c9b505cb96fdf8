package protocol

import (
	"go/ast"
	"slices"
	"strings"
)

// controls reports whether the function is a method that a framework calls of a controller, a struct that embeds the
// framework's own: it is exported and has neither parameters nor results.
func (f *function) controls() bool {
	sig := f.fn.Signature
	if sig.Recv() == nil || sig.Params().Len()+sig.Results().Len() > 0 || f.sink == nil || !f.sink.Methods || f.fn.Parent() != nil {
		return false
	}
	s := structOf(sig.Recv().Type())
	if s == nil || !ast.IsExported(f.fn.Name()) || sinkOf(sig.Recv().Type()) != nil {
		return false
	}
	for fld := range s.Fields() {
		if fld.Embedded() && f.in.roles.sink(fld.Type()) == f.sink {
			return true
		}
	}
	return false
}

// controlled makes a controller's method the handler for the methods that its name or its comment says.
func (in *interp) controlled(f *function) {
	switch name := f.fn.Name(); {
	case slices.Contains(strings.Fields(f.sink.Hooks), name):
		f.ways = allMethods
		f.before++ // others are called for the same request
	case slices.Contains(methodNames, strings.ToUpper(name)):
		f.ways = methodSet(name)
	default:
		f.ways = f.announced()
	}
}

// announced returns the methods that the comment of a controller's method names.
func (f *function) announced() methods {
	decl, ok := f.fn.Syntax().(*ast.FuncDecl)
	if !ok || decl.Doc == nil {
		return allMethods
	}
	var set methods
	for _, c := range decl.Doc.List {
		words := strings.Fields(strings.TrimPrefix(c.Text, "//"))
		if len(words) < 2 || words[0] != f.sink.Comment {
			continue
		}
		list := strings.Trim(words[len(words)-1], "[]")
		if len(words) < 3 || list == words[len(words)-1] {
			list = "GET" // none is named
		}
		for name := range strings.SplitSeq(list, ",") {
			set |= methodSet(name)
		}
	}
	if set == 0 {
		return allMethods
	}
	return set
}
