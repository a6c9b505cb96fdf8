package protocol

import (
	"go/constant"
	"go/token"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// branch returns the state of the paths that take the edge on which cond is sense, or nil if
// none can: st is left as it is.
func (f *function) branch(st *state, block *ssa.BasicBlock, cond ssa.Value, sense bool) *state {
	next := st.clone()
	f.deciding = block
	g, ok := f.assume(next, cond, sense)
	f.deciding = nil
	if !ok {
		return nil
	}
	if g.Kind == model.OnMethod && block.Comment == "cond.true" && next.because().Kind != model.OnMethod {
		g = model.Guard{Kind: model.Other} // one of several conditions that had to hold together
	}
	if g.OfUser() {
		if g.Key = ""; !together(block) {
			g = model.Guard{Kind: model.Other} // who is known may have the wrong name
		}
	}
	if g.Kind != "" {
		next.push(frame{branch: block.Index, pop: f.ipdom[block.Index], guard: g})
	}
	return next
}

// assume records in st that cond is sense. It returns what kind of condition that was, the zero
// Guard if it was known before, and reports false if it cannot be.
func (f *function) assume(st *state, cond ssa.Value, sense bool) (model.Guard, bool) {
	if v := f.eval(st, cond); v.kind == constKind {
		g := v.src // of a lookup by the method
		g.Bad = g.Kind != "" && (v.c == "true") == v.neg
		return g, (v.c == "true") == sense
	}
	if !f.assumeType(st, cond, sense) || !f.assumeNext(st, cond, sense) {
		return model.Guard{}, false
	}
	switch c := cond.(type) {
	case *ssa.UnOp:
		if c.Op == token.NOT {
			return f.assume(st, c.X, !sense)
		}
	case *ssa.BinOp:
		if !f.assumeEmpty(st, c, sense) {
			return model.Guard{}, false
		}
		switch c.Op {
		case token.EQL, token.NEQ:
			return f.compare(st, c, (c.Op == token.EQL) == sense)
		case token.LSS, token.LEQ, token.GTR, token.GEQ:
			return f.order(st, c, sense)
		}
	}
	g := model.Guard{Kind: model.Other}
	if v := f.eval(st, cond); v.src.Kind != "" {
		g = outcome(v, sense)
	} else if q := f.question(cond); q != nil && q.kind == model.TypeField && isError(q.of.Type()) {
		// A type switch on an error asks what errors.As asks.
		v = value{src: asType(q.want), neg: true}
		st.asks = st.asks || v.src.Kind == model.OnTooLarge
		v.about = f.stays(f.eval(st, q.of))
		g = outcome(v, sense)
	}
	if call, ok := cond.(*ssa.Call); ok && sense && f.eval(st, cond).neg && len(call.Call.Args) > 0 && isError(call.Call.Args[0].Type()) {
		err := f.eval(st, call.Call.Args[0]) // an error that is of some kind is one
		if err.isNil = no; err.kind == unknownKind {
			err.kind = plainKind
		}
		f.learn(st, call.Call.Args[0], err)
	}
	if g.Kind == model.OnTooLarge || f.eval(st, cond).src.Kind == model.OnTooLarge {
		st.asks = true
	}
	text := "false"
	if sense {
		text = "true"
	}
	if v := f.eval(st, cond); v.kind == operandKind {
		st.bind(f.id(f.operands[v.op]), 0, constValue(text))
	}
	f.learn(st, cond, constValue(text))
	return g, true
}

// assumeNext records that a map or slice has an element, and so is not nil, where a loop over it goes on. It
// reports false if the loop cannot.
func (f *function) assumeNext(st *state, cond ssa.Value, sense bool) bool {
	x, ok := ranged(cond, 0)
	if !ok || !sense {
		return true
	}
	v := f.eval(st, x)
	switch {
	case v.isNil == yes:
		return false
	case v.isNil == maybe && (v.kind == operandKind || v.kind == partKind):
		known := v
		known.isNil = no
		st.bind(f.idOf(x, v), 0, known)
	}
	return true
}

// ranged returns what is ranged over where v is result i of the step of a loop: whether there is a next
// element, its key, or its value.
func ranged(v ssa.Value, i int) (ssa.Value, bool) {
	if e, ok := v.(*ssa.Extract); ok && e.Index == i {
		if n, ok := e.Tuple.(*ssa.Next); ok {
			if r, ok := n.Iter.(*ssa.Range); ok {
				return r.X, true
			}
		}
	}
	return nil, false
}

// outcome gives the guard of a boolean that tells of the request. Where the question whether an
// error is of some kind is answered no, the error stays the reason.
func outcome(v value, sense bool) model.Guard {
	g := v.src
	g.Bad = sense == v.neg
	if !g.Bad && v.about.Kind != "" {
		return v.about
	}
	return g
}

// learn records what v is, and the same of the variable that v was loaded from just before.
func (f *function) learn(st *state, v ssa.Value, val value) {
	st.bind(f.id(v), 0, val)
	switch x := v.(type) {
	case *ssa.UnOp:
		if x.Op == token.MUL {
			switch x.X.(type) {
			case *ssa.Alloc, *ssa.FreeVar:
				if x.Block() == f.deciding && unchangedSince(x) {
					st.bind(f.id(x.X), cell, val)
				}
			}
		}
	case *ssa.ChangeInterface:
		f.learn(st, x.X, val)
	}
}

// unchangedSince reports whether nothing after the load in its block can change what was loaded.
func unchangedSince(load *ssa.UnOp) bool {
	after := false
	for _, instr := range load.Block().Instrs {
		switch instr.(type) {
		case *ssa.Store, *ssa.Call:
			if after {
				return false
			}
		}
		after = after || instr == ssa.Instruction(load)
	}
	return true
}

// compare records that the operands of c are equal, or that they are not. What is known of both is known of the comparison, too: see compared.
func (f *function) compare(st *state, c *ssa.BinOp, equal bool) (model.Guard, bool) {
	x, y := c.X, c.Y
	vx, vy := f.eval(st, x), f.eval(st, y)
	if vx.kind == constKind && vy.kind != constKind {
		x, y, vx, vy = y, x, vy, vx
	}
	switch {
	case vy == nilValue:
		return f.compareNil(st, x, vx, equal)
	case vx.src.Kind == model.OnMethod && vy.kind == constKind && strings.HasPrefix(vy.c, `"`):
		name, _ := vy.text()
		if name == "" {
			name = "GET"
		}
		if st.override {
			return model.Guard{Kind: model.Other}, true
		}
		if st.asked == nil {
			st.asked = c
		}
		if equal {
			st.methods &= methodSet(name)
		} else if set := methodSet(name); set != otherMethods {
			st.methods &^= set
		}
		return model.Guard{Kind: model.OnMethod, Bad: !equal}, st.methods != 0
	case isError(x.Type()):
		return f.compareError(st, x, vx, y, equal)
	}
	g := model.Guard{Kind: model.Other}
	code := f.in.codeAsked(x, y)
	switch {
	case code != "":
		g = model.Guard{Kind: model.OnError, Key: asked(code), Bad: equal}
	case vx.src.Kind == model.OnError || vy.src.Kind == model.OnError:
		// A comparison of an error's text: it asks for a kind that is not known here.
		g = model.Guard{Kind: model.OnError, Key: "is ?", Bad: equal}
		if text, ok := vy.text(); ok && strings.Contains(text, "too large") {
			g = model.Guard{Kind: model.OnTooLarge, Bad: equal}
		}
	case vx.src.Kind == model.OnLength || vy.src.Kind == model.OnLength:
		// whether there is a body, or whether its length is known: not a limit
	case vx.src.Kind == model.OnMethod && vy.kind != constKind, vy.src.Kind == model.OnMethod && vx.kind != constKind:
		g = model.Guard{Kind: model.OnMethod, Bad: !equal} // a variable: which methods that leaves is not known
	case vx.src.Kind == model.OnMethod || vy.src.Kind == model.OnMethod:
		// its length or its first letter
	case vy.src.CrossSite():
		g = vy.src
		g.Bad = !equal
	case vx.src.Kind != "":
		g = vx.src
		none := vy.c == `""` || vy.c == "0"
		if g.Bad = equal == none; none {
			g = asking(g, model.Presence)
		}
	case vy.src.Kind != "":
		g = vy.src
		g.Bad = !equal
	case vx.input && !vx.route && vy.c == `""`:
		g = model.Guard{Kind: model.Other, Key: model.Parameter, Bad: equal}
	}
	if vy.kind == constKind {
		id := f.idOf(x, vx)
		switch {
		case !equal:
			st.exclude(id, vy.c)
		case st.excludes(id, vy.c):
			return g, false
		default:
			if vx.kind == operandKind || vx.kind == partKind {
				st.bind(id, 0, constValue(vy.c))
			}
			if vx.src.Kind == "" || vx.src.OfUser() {
				f.learn(st, x, constValue(vy.c))
			}
		}
	}
	return g, true
}

func (f *function) compareNil(st *state, x ssa.Value, vx value, equal bool) (model.Guard, bool) {
	if !equal && vx.isNil != yes && failsToSend(vx.src) {
		st.failed = true
	}
	known := nilValue
	if !equal {
		known = vx
		known.isNil = no
		if known.kind == unknownKind {
			known.kind = plainKind
		}
	}
	f.learn(st, x, known)
	if vx.kind == operandKind || vx.kind == partKind {
		st.bind(f.idOf(x, vx), 0, known)
	}
	switch {
	case isError(x.Type()):
		g := vx.src
		if g.Kind == "" {
			g.Kind = model.OnError
		}
		g.Bad = !equal
		return asking(g, model.Form), true
	case vx.src.Kind != "":
		g := vx.src
		g.Bad = equal
		return asking(g, model.Presence), true
	}
	return model.Guard{Kind: model.Other}, true
}

// asking is the guard as the answer to a question other than whether a value is the right one, where that makes a difference.
func asking(g model.Guard, q model.Question) model.Guard {
	if g.Optional() {
		g.Asked = q
	}
	return g
}

// failsToSend reports whether an error of that source says that the client got no answer, or half of one.
func failsToSend(src model.Guard) bool { return src.Kind == model.OnError && src.Key == "client" }

// compareError is err == sentinel.
func (f *function) compareError(st *state, x ssa.Value, vx value, y ssa.Value, equal bool) (model.Guard, bool) {
	if equal {
		if vx.isNil == yes {
			return model.Guard{}, false
		}
		known := vx
		known.isNil = no
		if known.kind == unknownKind {
			known.kind = plainKind
		}
		f.learn(st, x, known)
	}
	g := model.Guard{Kind: model.OnError, Key: asked(f.in.sentinel(y)), Bad: equal}
	if vx.src.Kind == model.OnCookie && equal {
		g = vx.src
		g.Bad = true
	}
	if stays := f.stays(vx); !equal && stays.Kind != "" {
		g = stays
	}
	return g, true
}

// order is a comparison by size.
func (f *function) order(st *state, c *ssa.BinOp, sense bool) (model.Guard, bool) {
	vx, vy := f.ranged(f.eval(st, c.X)), f.ranged(f.eval(st, c.Y))
	if vx.kind == constKind && vy.kind == constKind {
		a, b := constant.MakeFromLiteral(vx.c, token.INT, 0), constant.MakeFromLiteral(vy.c, token.INT, 0)
		if a.Kind() == constant.Int && b.Kind() == constant.Int {
			return model.Guard{}, constant.Compare(a, c.Op, b) == sense
		}
	}
	if !f.assumeShorter(st, c, sense) {
		return model.Guard{}, false
	}
	less := (c.Op == token.LSS || c.Op == token.LEQ) == sense
	switch {
	case vx.c == "0" || vx.c == "-1" || (vy.c == "0" || vy.c == "-1") && vx.src.Kind == model.OnLength:
		// likewise
	case vx.src.Key == ofRead || vy.src.Key == ofRead:
		// Where what was read is not longer than something, a handler may want more of it: only that it is longer says too much.
		v := vx
		if !less {
			v = vy
		}
		if v.src.Key != ofRead && sense && (vx.kind == constKind || vy.kind == constKind) {
			return model.Guard{Kind: model.OnLength, Bad: true}, true
		}
	case vx.src.Kind == model.OnLength:
		return model.Guard{Kind: model.OnLength, Bad: !less}, true
	case vy.src.Kind == model.OnLength:
		return model.Guard{Kind: model.OnLength, Bad: less}, true
	case vx.src.Kind == model.OnHeader || vx.src.Kind == model.OnCookie:
		g := vx.src
		g.Bad = less
		return asking(g, model.Presence), true
	}
	text := "false"
	if sense {
		text = "true"
	}
	f.learn(st, c, constValue(text))
	if vy.kind == constKind && (c.Op == token.GTR || c.Op == token.LSS) == sense {
		st.exclude(f.idOf(c.X, vx), vy.c)
	}
	return model.Guard{Kind: model.Other}, true
}
