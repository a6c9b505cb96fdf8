package protocol

import (
	"go/constant"
	"go/token"
	"go/types"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// A kind is what an abstract value is.
type kind uint8

const (
	unknownKind   kind = iota
	constKind          // c is the constant in the notation of rows, "nil" included
	operandKind        // the value that operand op had on entry
	responseKind       // the exchange's response
	wrapperKind        // a wrapper around it whose forwarding is not seen
	headerKind         // its header map
	writerKind         // a writer whose bytes become its body
	requestKind        // the exchange's request
	carrierKind        // a struct that leads to response or request
	reqHeaderKind      // the request's header map
	readerKind         // a reader of the request's body
	plainKind          // any other value, of which src, nilness or fields are known
	partKind           // what the field c of operand op restored on entry, or what its method of that name returns
)

// A limit says how much of a body a read can return.
type limit struct {
	kind limitKind
	n    string // with boundedBy: the constant, or "?"
}

type limitKind uint8

const (
	asEntry   limitKind = iota // whatever the caller has set up
	boundedBy                  // reads fail after n bytes
	cutAt                      // reads end silently after n bytes
	restored                   // the body was read, and what was read put in its place: it is in memory
	ownBound                   // reads fail after n bytes, by a bound of the function that reads or by the framework: nobody has to tell that this was the reason
	unsure                     // reads go through something of which nothing is known
)

type tri uint8

const (
	maybe tri = iota
	yes
	no
)

// A value is an abstract value: what the path knows of an SSA value. It is
// comparable, and the zero value is "nothing".
type value struct {
	kind  kind
	op    int         // operandKind and views: the operand that leads to it
	c     string      // constKind
	isNil tri         // pointers, interfaces, errors
	src   model.Guard // what a condition on it would look at; Bad is not used
	neg   bool        // of a boolean: true is what goes against the request; of headers: they are a builder's, not yet the response's
	about model.Guard // of a question about an error: what else is known of that error
	input bool        // it is made of what the client sent
	route bool        // with input: of a variable of the route
	told  telling     // of a text: what it tells of
	lim   limit       // readerKind
	rec   *record     // of a struct that carries a status, or a pointer to one: what is known of its fields
	wraps bool        // with rec: an error that wraps that struct
	bare  bool        // an error of the tables that carries no status
	made  *Event      // with rec: where it was made
	to    *target     // the function that it is, or what lies in the interface
}

// ownKey is in field c of a key that comes from a builder's headers: to set it on the response sets what was
// taken for set already.
const ownKey = "\x00own"

func constValue(c string) value { return value{kind: constKind, c: c} }

var nilValue = value{kind: constKind, c: "nil", isNil: yes}

// constText gives a constant in the notation of rows.
func constText(c *ssa.Const) string {
	if c.Value == nil {
		switch c.Type().Underlying().(type) {
		case *types.Pointer, *types.Slice, *types.Map, *types.Chan, *types.Signature, *types.Interface:
			if _, ok := types.Unalias(c.Type()).(*types.TypeParam); !ok {
				return "nil"
			}
		}
		return "?" // the zero value of a struct, an array or a type parameter
	}
	switch c.Value.Kind() {
	case constant.String:
		return strconv.Quote(constant.StringVal(c.Value))
	case constant.Bool, constant.Int:
		return c.Value.ExactString()
	}
	return "?"
}

// view reports whether v leads to the exchange.
func (v value) view() bool { return responseKind <= v.kind && v.kind <= readerKind }

// sends reports whether what is done to v can reach the response.
func (v value) sends() bool {
	switch v.kind {
	case responseKind, wrapperKind, headerKind, writerKind, carrierKind:
		return true
	}
	return false
}

// receives reports whether what is done to v can reach the request.
func (v value) receives() bool {
	switch v.kind {
	case requestKind, readerKind, carrierKind:
		return true
	}
	return false
}

// text returns the string that a string constant stands for.
func (v value) text() (string, bool) {
	if v.kind != constKind {
		return "", false
	}
	s, err := strconv.Unquote(v.c)
	return s, err == nil
}

// ofRole gives the abstract value of something of that role that operand op leads to.
func ofRole(r role, op int) value {
	switch r {
	case responseRole:
		return value{kind: responseKind, op: op, isNil: no}
	case wrapperRole:
		return value{kind: wrapperKind, op: op, isNil: no}
	case requestRole:
		return value{kind: requestKind, op: op, isNil: no}
	case carrierRole:
		return value{kind: carrierKind, op: op}
	case headerRole:
		return value{kind: headerKind, op: op}
	case writerRole:
		return value{kind: writerKind, op: op}
	case readerRole:
		return value{kind: readerKind, op: op}
	}
	return value{}
}

// maxDepth bounds how far eval follows what values are made of: structs may refer to each other.
const maxDepth = 40

// eval returns what state st knows of v.
func (f *function) eval(st *state, v ssa.Value) value {
	if f.depth >= maxDepth {
		return value{}
	}
	f.depth++
	defer func() { f.depth-- }()
	if b, ok := st.lookup(f.id(v), 0); ok {
		return b
	}
	switch v := v.(type) {
	case *ssa.Const:
		if c := constText(v); c == "nil" {
			return nilValue
		} else if c != "?" {
			return constValue(c)
		}
	case *ssa.Parameter, *ssa.FreeVar:
		return f.operandValue(v)
	case *ssa.MakeInterface:
		x := f.eval(st, v.X)
		if x.kind == carrierKind && isNamed(v.Type(), "context", "Context") {
			return value{kind: plainKind, isNil: no} // whoever takes a context.Context sends nothing
		}
		if x.kind == carrierKind && sinkOf(v.X.Type()) == nil && !f.in.forwards(v.X.Type()) {
			switch f.in.roles.of(v.Type()) {
			case responseRole, wrapperRole, writerRole:
				x.kind = wrapperKind
			}
		}
		x = f.in.typed(x, v.X.Type())
		if x.to == nil && f.in.isGivenExchange(v.Type()) {
			x.to = f.in.targetOf(target{typ: v.X.Type()})
		}
		if x.rec == nil && x.kind != operandKind && (f.in.errorValue(v) || f.in.roles.writes(v.Type()) != nil) {
			x.rec = f.in.intern(record{typ: v.X.Type(), base: -1})
		}
		if x.kind == operandKind || x.kind == constKind && x.c != "nil" {
			return x
		}
		x.isNil = no
		if x.kind == unknownKind || x.kind == constKind { // a pointer that is nil makes an interface that is not
			x.kind, x.c = plainKind, ""
		}
		return x
	case *ssa.ChangeInterface:
		x := f.eval(st, v.X)
		if x.kind == carrierKind && isNamed(v.Type(), "context", "Context") {
			return value{kind: plainKind, isNil: no} // likewise
		}
		return x
	case *ssa.ChangeType:
		return f.eval(st, v.X)
	case *ssa.Convert:
		return f.eval(st, v.X)
	case *ssa.TypeAssert:
		if !v.CommaOk {
			return f.eval(st, v.X)
		}
	case *ssa.Extract:
		return f.extract(st, v)
	case *ssa.UnOp:
		if v.Op == token.MUL {
			return f.load(st, v.X)
		}
	case *ssa.Field:
		if x := f.field(st, v.X, v.Field); x != (value{}) {
			return x
		}
		fld := structOf(v.X.Type()).Field(v.Field)
		return f.recordField(st, v.X, fld.Name(), fld)
	case *ssa.FieldAddr:
		// The address of a struct in a struct: what leads to the exchange there leads to it here.
		if s := sinkOf(v.Type()); f.in.roles.of(v.Type()) == carrierRole || s != nil && s.Part {
			return f.field(st, v.X, v.Field)
		}
	case *ssa.Alloc:
		a := f.allocated(st, v)
		if a == (value{}) {
			a = value{kind: plainKind, isNil: no}
		}
		return f.withRecord(st, v, a, false)
	case *ssa.BinOp:
		switch v.Op {
		case token.ADD:
			if phi, ok := v.X.(*ssa.Phi); ok && f.unrolls(phi) {
				return added(f.eval(st, phi), f.eval(st, v.Y))
			}
			return either(f.eval(st, v.X), f.eval(st, v.Y))
		case token.EQL, token.NEQ:
			return compared(f.eval(st, v.X), f.eval(st, v.Y), v.Op == token.EQL)
		}
	case *ssa.Slice:
		if p, ok := v.X.Type().Underlying().(*types.Pointer); ok {
			if a, ok := p.Elem().Underlying().(*types.Array); ok && a.Len() == 0 {
				return constValue(`""`) // a literal without elements
			}
		}
		return f.eval(st, v.X).derived()
	case *ssa.Index:
		return f.eval(st, v.X).derived()
	case *ssa.Lookup:
		x := f.eval(st, v.X)
		if key, ok := f.eval(st, v.Index).text(); ok && x.kind == reqHeaderKind {
			return value{kind: plainKind, src: model.Guard{Kind: model.OnHeader, Key: canonical(key)}}
		}
		return either(x, f.eval(st, v.Index)) // what is found there tells of the key
	case *ssa.MakeClosure:
		return f.in.functionValue(target{fn: v.Fn.(*ssa.Function), mc: v})
	case *ssa.Function:
		return f.in.functionValue(target{fn: v})
	}
	return value{}
}

// operandValue is what a parameter or captured variable was on entry.
func (f *function) operandValue(v ssa.Value) value {
	i, ok := f.operandOf[v]
	if !ok {
		return value{}
	}
	if g := f.givenTo(i); g.to != nil && g.to.list == nil || g.input {
		return g
	}
	t := v.Type()
	if fv, ok := v.(*ssa.FreeVar); ok && f.capturesByReference(fv) {
		t := t.Underlying().(*types.Pointer).Elem()
		if _, ok := t.Underlying().(*types.Struct); ok && f.in.roles.of(t) == carrierRole {
			return ofRole(carrierRole, i) // the address of a struct that holds the exchange leads to it as its value does
		}
		return value{}
	}
	r := f.in.roles.of(t)
	if r == noRole || !f.exchangeOperand(i, r) {
		return value{kind: operandKind, op: i}
	}
	return ofRole(r, i)
}

// exchangeOperand reports whether operand i is how the exchange comes in. A writer or
// a header map beside a response is something else, and so is a reader beside a request.
func (f *function) exchangeOperand(i int, r role) bool {
	switch r {
	case headerRole, writerRole:
		return f.resp == i
	case readerRole:
		return f.req == i
	}
	return true
}

// capturesByReference reports whether the free variable holds the address of the
// captured variable; go/ssa captures all but the receivers of bound methods so.
func (f *function) capturesByReference(v *ssa.FreeVar) bool {
	_, ok := v.Type().Underlying().(*types.Pointer)
	return ok && f.fn.Syntax() != nil
}

func (f *function) extract(st *state, v *ssa.Extract) value {
	if b, ok := st.lookup(f.id(v.Tuple), v.Index+1); ok {
		return b
	}
	switch t := v.Tuple.(type) {
	case *ssa.Next:
		if x, ok := ranged(v, 1); ok && f.eval(st, x).kind == headerKind {
			return value{kind: plainKind, c: ownKey}
		}
	case *ssa.TypeAssert:
		if v.Index == 0 {
			return f.eval(st, t.X)
		}
		if load, ok := t.X.(*ssa.UnOp); ok {
			if a, ok := load.X.(*ssa.FieldAddr); ok && model.Claims(fieldName(a)) {
				return f.eval(st, a.X).derived() // whether the token was parsed for that type
			}
		}
	case *ssa.Lookup:
		x := f.eval(st, t.X)
		if key, ok := f.eval(st, t.Index).text(); ok && x.kind == reqHeaderKind {
			g := model.Guard{Kind: model.OnHeader, Key: canonical(key)}
			if v.Index == 1 {
				g = asking(g, model.Presence)
			}
			return value{kind: plainKind, src: g}
		}
		return either(x, f.eval(st, t.Index))
	}
	return value{}
}
