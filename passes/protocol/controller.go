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
	return f.commented(func(words []string) methods {
		if len(words) < 2 || words[0] != f.sink.Comment {
			return 0
		}
		list, ok := bracketed(words[len(words)-1])
		if len(words) < 3 || !ok {
			list = "GET" // none is named
		}
		return methodList(list)
	})
}

// documented returns the methods that the comment of a handler names which somebody else registers: in the notation of swag (README, "API
// Operation"), "@Router /items/{id} [put]", which gin, echo and fiber services share, or in that of go-swagger (docs, swagger:route and
// swagger:operation), "swagger:route PUT /items/{id} items storeItem".
func (f *function) documented() methods {
	return f.commented(func(words []string) methods {
		if len(words) > 2 && (words[0] == "swagger:route" || words[0] == "swagger:operation") && strings.HasPrefix(words[2], "/") {
			return methodSet(words[1])
		}
		if len(words) != 3 || !strings.EqualFold(words[0], "@Router") && !strings.EqualFold(words[0], "@DeprecatedRouter") {
			return 0
		}
		list, ok := bracketed(words[2])
		if !ok {
			return 0
		}
		return methodList(list)
	})
}

// commented unites what is read from the lines of the comment before the declaration, that of the function around a closure; allMethods if
// that is nothing.
func (f *function) commented(read func(words []string) methods) methods {
	fn := f.fn
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	decl, ok := fn.Syntax().(*ast.FuncDecl)
	if !ok || decl.Doc == nil {
		return allMethods
	}
	var set methods
	for line := range strings.Lines(decl.Doc.Text()) {
		set |= read(strings.Fields(line))
	}
	if set == 0 {
		return allMethods
	}
	return set
}

func bracketed(word string) (string, bool) {
	inner, ok := strings.CutPrefix(word, "[")
	if !ok {
		return word, false
	}
	return strings.CutSuffix(inner, "]")
}

func methodList(list string) methods {
	var set methods
	for name := range strings.SplitSeq(list, ",") {
		set |= methodSet(name)
	}
	return set
}
