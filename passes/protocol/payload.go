package protocol

import (
	"fmt"
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// A payloadFact says which operands of a function the payload tells of that the function makes.
type payloadFact struct{ Tells []int }

func (*payloadFact) AFact() {}

func (p *payloadFact) String() string { return fmt.Sprintf("payload of %v", p.Tells) }

// payload lists the operands of a function whose text may be in what it returns: a struct, a pointer to one, or a map that it makes of
// them, as an answer in a project's own form is made of an error.
func (in *interp) payload(fn *ssa.Function) []int {
	if o := fn.Origin(); o != nil {
		fn = o
	}
	if list, ok := in.payloads[fn]; ok {
		return list
	}
	in.payloads[fn] = nil // what calls itself tells nothing
	var list []int
	obj, _ := fn.Object().(*types.Func)
	switch g := in.byFn[fn]; {
	case !makesPayload(fn.Signature):
	case g != nil && fn.Blocks != nil:
		list = g.payload()
	case obj != nil && obj.Pkg() != in.pass.Pkg:
		var fact payloadFact
		if in.pass.ImportObjectFact(obj, &fact) {
			list = fact.Tells
		}
	}
	in.payloads[fn] = list
	return list
}

// makesPayload reports whether a function of that signature may make a payload of an error or a text.
func makesPayload(sig *types.Signature) bool {
	if sig.Results().Len() != 1 || isAnError(sig.Results().At(0).Type()) {
		return false
	}
	t := sig.Results().At(0).Type()
	if _, isMap := t.Underlying().(*types.Map); !isMap && structOf(t) == nil {
		return false
	}
	for v := range sig.Params().Variables() {
		if isAnError(v.Type()) || textual(v.Type()) {
			return true
		}
	}
	return false
}

// payload is the same of this function: on some path it returns what tells of them.
func (f *function) payload() []int {
	f.prepare()
	f.anyPath = true
	defer func() { f.anyPath = false }()
	var t telling
	for _, b := range f.fn.Blocks {
		if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok {
			t |= f.says(&state{}, ret.Results[0], 0)
		}
	}
	return t.operands()
}

// exportPayloads makes facts of the functions that make payloads for other packages.
func (in *interp) exportPayloads() {
	for _, f := range in.all {
		obj, ok := f.fn.Object().(*types.Func)
		if !ok || f.fn.Parent() != nil || !obj.Exported() {
			continue
		}
		if list := in.payload(f.fn); len(list) > 0 {
			in.pass.ExportObjectFact(obj, &payloadFact{list})
		}
	}
}
