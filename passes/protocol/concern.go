package protocol

import (
	"go/types"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// Base reports whether the package of that path defines types that exchanges are made of: net/http, net/textproto with the header's
// second name, and the frameworks of the tables. A package that is not of the module under development can matter to
// this pass only if it imports one, or imports a package of which [Leads] is true. For drivers that choose what to analyse.
func Base(path string) bool {
	return path == "net/http" || path == "net/textproto" || model.IsSinkPackage(path)
}

// Leads reports whether the package exports a type that leads to an exchange, or one that writes a response by itself: who
// imports the package can take or return values of it without naming a [Base].
func Leads(pkg *types.Package) bool {
	r := &roles{}
	for _, name := range pkg.Scope().Names() {
		obj, ok := pkg.Scope().Lookup(name).(*types.TypeName)
		if !ok || !obj.Exported() {
			continue
		}
		for _, t := range []types.Type{obj.Type(), types.NewPointer(obj.Type())} {
			switch r.of(t) {
			case noRole, writerRole, readerRole:
			default:
				return true
			}
			if r.writes(t) != nil {
				return true
			}
		}
	}
	return false
}
