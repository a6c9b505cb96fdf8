package protocol

import (
	"go/types"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// A role is what a value of some type is to the exchange.
type role uint8

const (
	noRole       role = iota
	responseRole      // an http.ResponseWriter
	wrapperRole       // an interface of somebody else that has the methods of an http.ResponseWriter
	requestRole       // an *http.Request
	carrierRole       // a struct that holds one or both, or a framework's context that leads to both
	headerRole        // an http.Header
	writerRole        // an io.Writer: perhaps the response's body
	readerRole        // an io.Reader: perhaps the request's body
)

// roles tells the role of types, with a memory, since structs are searched.
type roles struct {
	memo, telling typeutil.Map
	sinks         typeutil.Map  // the sink of the tables that a type is or leads to
	output        *model.Output // what becomes of what handlers of the package return, or nil; see outputs
	sent          map[*types.Var]bool
	foreign       *types.Package // the package under analysis, if it is of a module that is not under development
}

// of returns the role of a value of type t.
func (r *roles) of(t types.Type) role {
	if t == nil {
		return noRole
	}
	if v := r.memo.At(t); v != nil {
		return v.(role)
	}
	r.memo.Set(t, noRole) // a struct that refers to itself holds nothing by that reference
	v := r.find(t)
	r.memo.Set(t, v)
	return v
}

// sink returns the sink type of the tables that t is, or that a struct t holds; nil where the exchange is net/http's own.
func (r *roles) sink(t types.Type) *model.Sink {
	if v := r.sinks.At(t); v != nil {
		return v.(*model.Sink)
	}
	r.sinks.Set(t, (*model.Sink)(nil)) // likewise
	s := r.findSink(t)
	r.sinks.Set(t, s)
	return s
}

func (r *roles) findSink(t types.Type) *model.Sink {
	if s := sinkOf(t); s != nil {
		return s
	}
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		return r.sink(u.Elem())
	case *types.Struct:
		for f := range u.Fields() {
			if s := r.sink(f.Type()); s != nil {
				return s
			}
		}
	}
	return nil
}

// sinkOf returns what the tables say of a type itself, or of the one that it points to.
func sinkOf(t types.Type) *model.Sink {
	t = types.Unalias(t)
	if p, ok := t.(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	n, ok := t.(*types.Named)
	if !ok || n.Obj().Pkg() == nil {
		return nil
	}
	return model.LookupSink(n.Obj().Pkg().Path() + "." + n.Obj().Name())
}

var sinkRoles = map[model.SinkKind]role{
	model.Exchange: carrierRole,
	model.Response: responseRole,
	model.Request:  requestRole,
}

// partKinds are the kinds of values of sinks that are parts of others.
var partKinds = map[model.SinkKind]kind{
	model.Exchange:       carrierKind,
	model.Response:       responseKind,
	model.Request:        requestKind,
	model.ResponseHeader: headerKind,
	model.RequestHeader:  reqHeaderKind,
}

// partOf gives what base leads to if that is of type t and the tables say that it is a part of the exchange.
func partOf(base value, t types.Type) value {
	s := sinkOf(t)
	if s == nil || !s.Part {
		return value{}
	}
	k := partKinds[s.Kind]
	to := value{kind: k}
	if base.sends() && to.sends() || base.kind == carrierKind || base.kind == requestKind && k == reqHeaderKind {
		return value{kind: k, op: base.op, isNil: no}
	}
	return value{}
}

func (r *roles) find(t types.Type) role {
	t = types.Unalias(t)
	if s := sinkOf(t); s != nil && s.Part {
		return noRole // a client has such things too
	} else if s != nil {
		return sinkRoles[s.Kind]
	}
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		if isNamed(ptr.Elem(), "net/http", "Request") {
			return requestRole
		}
		if v := r.of(ptr.Elem()); v == carrierRole {
			return v
		}
		return noRole
	}
	if isNamed(t, "net/http", "Header") || isNamed(t, "net/textproto", "MIMEHeader") {
		return headerRole
	}
	if isNamed(t, "net/http", "Request") || isNamed(t, "net/http", "Response") {
		return noRole // a response that a client got, and the request that it had sent
	}
	switch u := t.Underlying().(type) {
	case *types.Interface:
		return interfaceRole(t, u)
	case *types.Struct:
		for f := range u.Fields() {
			switch r.of(f.Type()) {
			case responseRole, wrapperRole, requestRole, carrierRole:
				return carrierRole
			}
		}
	}
	return noRole
}

// interfaceRole goes by methods and not by names, so that interface{ http.ResponseWriter; http.Flusher }
// is a response.
func interfaceRole(t types.Type, u *types.Interface) role {
	if _, ok := t.(*types.TypeParam); ok {
		return noRole
	}
	has := map[string]bool{}
	for m := range u.Methods() {
		has[m.Name()] = true
	}
	switch {
	case has["Header"] && has["WriteHeader"] && has["Write"]:
		if named, ok := t.(*types.Named); ok && !isNamed(named, "net/http", "ResponseWriter") {
			return wrapperRole // its implementation may buffer, as gin's does
		}
		return responseRole
	case has["Write"] && u.NumMethods() <= 2 && !has["Read"]:
		return writerRole
	case has["Read"] && u.NumMethods() <= 2 && !has["Write"]:
		return readerRole
	}
	return noRole
}

func isNamed(t types.Type, pkg, name string) bool {
	n, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return false
	}
	obj := n.Obj()
	return obj.Name() == name && obj.Pkg() != nil && obj.Pkg().Path() == pkg
}

var errorType = types.Universe.Lookup("error").Type()

func isError(t types.Type) bool { return types.Identical(t, errorType) }
