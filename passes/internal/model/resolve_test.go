package model

import (
	"fmt"
	"go/types"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestResolveStandard and TestResolveRouters: every function that a table names exists, has the
// operands and results that are spoken of, and they are of types of which that can be true.
func TestResolveStandard(t *testing.T) { resolve(t, stdlib, false) }

func TestResolveRouters(t *testing.T) {
	if testing.Short() {
		t.Skip("needs the modules that testdata/go.mod requires")
	}
	resolve(t, modules, true)
}

// TestResolveSinks: every sink is a type that has methods, and one that functions of its package are given.
func TestResolveSinks(t *testing.T) {
	if testing.Short() {
		t.Skip("needs the modules that testdata/go.mod requires")
	}
	found := map[string]bool{}
	for _, fn := range modules.funcs(t) {
		for _, op := range operands(fn) {
			if s := sinkOf(op); s != nil {
				found[s.Type] = true
			}
		}
	}
	for _, s := range sinks() {
		if !found[s.Type] {
			t.Errorf("%s: no such type", s.Type)
		}
	}
}

// TestResolveFields: every field that a table names exists.
func TestResolveFields(t *testing.T) {
	if testing.Short() {
		t.Skip("needs the modules that testdata/go.mod requires")
	}
	for _, field := range fieldNames() {
		src := stdlib
		if path, _ := structOf(field); strings.Contains(path, ".") {
			src = modules
		}
		if src.funcs(t)[field] == nil {
			t.Errorf("%s: no such field", field)
		}
	}
}

func resolve(t *testing.T, src *source, dotted bool) {
	funcs := src.funcs(t)
	of := func(name string) *types.Func {
		if strings.Contains(packageOf(name), ".") != dotted {
			return nil
		}
		if funcs[name] == nil {
			t.Errorf("%s: no such function", name)
		}
		return funcs[name]
	}
	c := checker{views: viewTypes(t)}
	for _, table := range tables() {
		for _, r := range table {
			name, by, narrowed := strings.Cut(r.Func, "[")
			fn := of(name)
			if _, ok := Lookup(name); narrowed && !ok {
				t.Errorf("%s[%s: no row for the other calls", name, by)
			}
			if fn != nil {
				for _, problem := range c.row(r, fn) {
					t.Errorf("%s%s: %s", r.Func, strings.TrimPrefix(fn.Signature().String(), "func"), problem)
				}
			}
		}
	}
	for _, r := range routes() {
		if fn := of(r.Func); fn != nil {
			for _, problem := range checkRoute(r, fn) {
				t.Errorf("%s: %s", r.Func, problem)
			}
		}
	}
	for _, l := range limiters {
		of(l.Func)
	}
	for name := range pure {
		of(name)
	}
}

// A checker judges whether rows can be true of their functions.
type checker struct {
	views map[string]bool // the types that rows return as writers or readers
}

// viewTypes lists the types of the results that rows of the standard library call writers or readers.
func viewTypes(t *testing.T) map[string]bool {
	views := map[string]bool{}
	for _, r := range slices.Concat(standardRows(), dropIns()) {
		src := stdlib
		if strings.Contains(packageOf(r.Func), ".") {
			if testing.Short() {
				continue
			}
			src = modules
		}
		fn := src.funcs(t)[r.Func]
		if fn == nil {
			continue // TestResolveStandard says so
		}
		os, _ := Parse(r.Does)
		for _, o := range os {
			for i, res := range o.Results {
				if (res.Kind == Writer || res.Kind == Reader || res.Kind == Same) && i < fn.Signature().Results().Len() {
					views[fn.Signature().Results().At(i).Type().String()] = true
				}
			}
		}
	}
	return views
}

// standardRows lists the rows of the standard library.
func standardRows() []Row { return slices.Concat(netHTTP(), standard()) }

func (c checker) row(r Row, fn *types.Func) []string {
	var problems []string
	report := func(format string, args ...any) { problems = append(problems, fmt.Sprintf(format, args...)) }
	ops := operands(fn)
	results := fn.Signature().Results()
	inRange := func(what string, i int) bool {
		if i >= len(ops) {
			report("%s speaks of $%d, and there are %d operands", what, i, len(ops))
		}
		return i < len(ops)
	}
	os, err := Parse(r.Does)
	if err != nil {
		return nil // TestRowsAreInNormalForm says so
	}
	for _, o := range os {
		for _, cond := range o.When {
			if inRange(cond.String(), cond.Operand) && (cond.Value == "true" || cond.Value == "false") && !isBasic(ops[cond.Operand], types.IsBoolean) {
				report("%s asks whether a %s is true", cond, ops[cond.Operand])
			}
		}
		for _, e := range o.Effects {
			if e.Operand >= 0 && inRange(e.String(), e.Operand) && !c.can(e.Op, ops[e.Operand]) {
				report("%s cannot be done to a %s", e, ops[e.Operand])
			}
			for i, a := range e.Args {
				if a.Operand >= 0 && inRange(e.String(), a.Operand) && !argument(e.Op, i, given(a, ops)) {
					report("%s: %s is a %s", e, a, given(a, ops))
				}
			}
		}
		if len(o.Results) > results.Len() {
			report("it returns %d values and the row %d", results.Len(), len(o.Results))
			continue
		}
		for i, res := range o.Results {
			for j, a := range res.Args {
				if a.Operand >= 0 && inRange(res.String(), a.Operand) && j == 0 && !c.from(res.Kind, ops[a.Operand]) {
					report("%s cannot come from a %s", res, ops[a.Operand])
				}
			}
			if typ := results.At(i).Type(); !c.result(res.Kind, typ) {
				report("%s: a %s is returned there", res, typ)
			}
		}
	}
	return problems
}

// can reports whether the verb can be meant of an operand of that type.
func (c checker) can(op Op, t types.Type) bool {
	switch op {
	case Set, Del:
		return isResponse(t) || isHeader(t) || isWriter(t)
	case Status, Answer, Pending, Stop, Next:
		return isResponse(t) || isWriter(t)
	case Flush:
		return isResponse(t) || hasMethod(t, "Flush")
	case Body, Tell, Fail:
		return isResponse(t) || hasMethod(t, "Write", "WriteString", "WriteByte", "WriteAt", "ReadFrom") || c.views[t.String()]
	case Read, Stream, Pour:
		return isRequest(t) || hasMethod(t, "Read", "ReadByte", "ReadRune", "ReadAt", "WriteTo") || c.views[t.String()]
	case Unknown, Lose:
		return isResponse(t) || isRequest(t) || hasMethod(t, "Write", "Read", "Hijack") || c.views[t.String()]
	case Put:
		return true
	case Limit, Method, Keep:
		return isRequest(t)
	}
	return false
}

// given is the type of an operand, or of the elements of a variadic one of which the first is meant.
func given(a Arg, ops []types.Type) types.Type {
	if s, ok := ops[a.Operand].Underlying().(*types.Slice); ok && a.Text == First {
		return s.Elem()
	}
	return ops[a.Operand]
}

// argument reports whether an operand of that type can be argument i of the verb.
func argument(op Op, i int, t types.Type) bool {
	switch op {
	case Set, Del:
		return isBasic(t, types.IsString) || i == 1 && isHeader(t)
	case Status, Pending, Read, Limit, Keep:
		return isBasic(t, types.IsInteger) || isRequest(t)
	case Pour:
		return hasMethod(t, "Write")
	case Body, Tell:
		switch u := t.Underlying().(type) {
		case *types.Slice, *types.Interface, *types.Pointer:
			return true
		case *types.Basic:
			return u.Info()&types.IsString != 0
		}
	}
	return false
}

// from reports whether a result of that kind can be a view of an operand of that type.
func (c checker) from(k ResultKind, t types.Type) bool {
	switch k {
	case Header, Sent:
		return isResponse(t)
	case Writer:
		return c.can(Body, t) || isSliceOf(t, func(t types.Type) bool { return hasMethod(t, "Write") })
	case Reader, Limited, Truncated:
		return c.can(Read, t) || isSliceOf(t, func(t types.Type) bool { return hasMethod(t, "Read") })
	case ValueOf:
		return isHeader(t) || isRequest(t)
	case Is, As:
		return isErr(t)
	case Wrapped:
		return isSliceOf(t, func(t types.Type) bool { _, ok := t.Underlying().(*types.Interface); return ok })
	case MaybeErr, OK:
		return isBasic(t, types.IsString) // the key
	}
	return true
}

// result reports whether what is returned as a value of that type can be of that kind.
func (c checker) result(k ResultKind, t types.Type) bool {
	switch k {
	case NonNil, MaybeErr, Wrapped, Parsed:
		return isErr(t)
	case OK, Is, As, Sent, Stopped:
		return isBasic(t, types.IsBoolean)
	case Header:
		return isHeader(t)
	case Writer:
		return !isErr(t) && (c.views[t.String()] || hasMethod(t, "Write"))
	case Reader, Limited, Truncated:
		return !isErr(t) && (c.views[t.String()] || hasMethod(t, "Read"))
	case ValueOf:
		return isBasic(t, types.IsString) || isSliceOf(t, func(t types.Type) bool { return isBasic(t, types.IsString|types.IsInteger) })
	}
	return true
}

// checkRoute: the handler is one, and the methods are strings.
func checkRoute(r Route, fn *types.Func) []string {
	var problems []string
	ops := operands(fn)
	if r.Handler >= 0 && r.Handler < len(ops) && (isAny(ops[r.Handler]) || r.Output != nil && returnsOutput(ops[r.Handler])) {
		// whatever can be made a handler, or what returns what is sent
	} else if r.Handler >= len(ops) || r.Handler >= 0 && !isHandler(ops[r.Handler]) {
		problems = append(problems, fmt.Sprintf("operand %d is no handler", r.Handler))
	}
	if strings.HasPrefix(r.Methods, "by ") {
		return problems
	}
	if operand, field, ok := strings.Cut(r.Methods, "."); ok {
		if problem := fieldOf(ops, operand, field, types.IsString); problem != "" {
			problems = append(problems, problem)
		}
		return problems
	}
	if digits, ok := strings.CutPrefix(strings.TrimPrefix(r.Methods, "pattern "), "$"); ok {
		first := slices.IndexFunc(ops, func(t types.Type) bool {
			return isBasic(t, types.IsString) || isSliceOf(t, func(t types.Type) bool { return isBasic(t, types.IsString) })
		})
		i, _ := strconv.Atoi(digits)
		list := i < len(ops) && isSliceOf(ops[i], func(t types.Type) bool { return isBasic(t, types.IsString) })
		if first != i && !list { // all routers take the method before the path
			problems = append(problems, fmt.Sprintf("%s is not the first string", r.Methods))
		}
	}
	if r.Own != 0 && r.Own != 404 && r.Own != 405 || r.SetsAllow && r.Own != 405 {
		problems = append(problems, "a router's own answer is 404, or 405 with or without Allow")
	}
	return problems
}

// fieldOf says what is wrong where the operand, a struct or a list of functions that are given a pointer to one, has no such field.
func fieldOf(ops []types.Type, operand, field string, info types.BasicInfo) string {
	i, err := strconv.Atoi(strings.TrimPrefix(operand, "$"))
	if err != nil || i >= len(ops) {
		return fmt.Sprintf("%s is no operand", operand)
	}
	t := ops[i]
	if list, ok := t.Underlying().(*types.Slice); ok {
		if sig, ok := list.Elem().Underlying().(*types.Signature); ok && sig.Params().Len() == 1 {
			t = sig.Params().At(0).Type()
		}
	}
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	if s, ok := t.Underlying().(*types.Struct); ok {
		for f := range s.Fields() {
			if f.Name() == field && isBasic(f.Type(), info) {
				return ""
			}
		}
	}
	return fmt.Sprintf("%s has no field %s of that type", operand, field)
}

// returnsOutput reports whether t is a function that returns a pointer and an error.
func returnsOutput(t types.Type) bool {
	sig, ok := t.Underlying().(*types.Signature)
	if !ok || sig.Results().Len() != 2 {
		return false
	}
	_, ok = sig.Results().At(0).Type().Underlying().(*types.Pointer)
	return ok && isErr(sig.Results().At(1).Type())
}

// TestResolveOutputs: where handlers return what is sent, what is said of errors can be read, and the route names where the status is.
func TestResolveOutputs(t *testing.T) {
	if testing.Short() {
		t.Skip("needs the modules that testdata/go.mod requires")
	}
	funcs := modules.funcs(t)
	found := 0
	for _, r := range routes() {
		if r.Output == nil || funcs[r.Func] == nil {
			continue
		}
		found++
		if os, err := Parse(r.Output.Errors); err != nil || len(os) == 0 {
			t.Errorf("%s: %q: %v", r.Func, r.Output.Errors, err)
		}
		operand, field, _ := strings.Cut(strings.TrimPrefix(r.Status, "option "), ".")
		if problem := fieldOf(operands(funcs[r.Func]), operand, field, types.IsInteger); problem != "" {
			t.Errorf("%s: %s", r.Func, problem)
		}
	}
	if found == 0 {
		t.Error("no such route")
	}
}

func isBasic(t types.Type, info types.BasicInfo) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&info != 0
}

func isSliceOf(t types.Type, elem func(types.Type) bool) bool {
	s, ok := t.Underlying().(*types.Slice)
	return ok && elem(s.Elem())
}

// isAny reports whether t is the empty interface or a slice of it.
func isAny(t types.Type) bool {
	if s, ok := t.Underlying().(*types.Slice); ok {
		t = s.Elem()
	}
	i, ok := t.Underlying().(*types.Interface)
	return ok && i.Empty()
}

func isErr(t types.Type) bool {
	return types.Identical(t, types.Universe.Lookup("error").Type())
}

// isRequest reports whether t is *http.Request or a framework's context that leads to one.
func isRequest(t types.Type) bool {
	s := sinkOf(t)
	return t.String() == "*net/http.Request" || s != nil && (s.Kind == Exchange || s.Kind == Request)
}

// sinkOf returns the sink that t, or what it points to, is; nil if it is none.
func sinkOf(t types.Type) *Sink { return LookupSink(strings.TrimPrefix(t.String(), "*")) }

// isResponse reports whether t is an http.ResponseWriter, a *http.ResponseController, which stands for one, or a
// framework's sink.
func isResponse(t types.Type) bool {
	return types.IsInterface(t) && hasMethod(t, "WriteHeader") && hasMethod(t, "Header") || t.String() == "*net/http.ResponseController" || sinkOf(t) != nil && sinkOf(t).Kind <= Response
}

// isWriter reports whether t is io.Writer: a function may ask what it is given whether it is a response.
func isWriter(t types.Type) bool { return t.String() == "io.Writer" }

// isHeader reports whether t is a header map, or any map.
func isHeader(t types.Type) bool {
	if p, ok := t.(*types.TypeParam); ok {
		t = p.Constraint()
		if u, ok := t.Underlying().(*types.Interface); ok && u.NumEmbeddeds() == 1 {
			if union, ok := u.EmbeddedType(0).(*types.Union); ok && union.Len() == 1 {
				t = union.Term(0).Type()
			}
		}
	}
	_, ok := t.Underlying().(*types.Map)
	return ok || sinkOf(t) != nil && sinkOf(t).Kind >= ResponseHeader
}

// isHandler reports whether t is http.Handler, a function that takes a response and a request first, in whatever order, or a
// framework's sink alone, or a slice of such.
func isHandler(t types.Type) bool {
	if s, ok := t.Underlying().(*types.Slice); ok {
		return isHandler(s.Elem())
	}
	if sig, ok := t.Underlying().(*types.Signature); ok && sig.Params().Len() > 0 {
		last := sig.Params().Len() - 1
		if s := sinkOf(sig.Params().At(last).Type()); s != nil && s.Kind == Exchange {
			return last == 0 && s.After == "" || last == 1 && sig.Params().At(0).Type().String() == s.After
		}
	}
	if sig, ok := t.Underlying().(*types.Signature); ok && sig.Params().Len() == 2 {
		if s := sinkOf(sig.Params().At(0).Type()); s != nil && s.Next {
			return isHandler(sig.Params().At(1).Type())
		}
	}
	if sig, ok := t.Underlying().(*types.Signature); ok {
		p := sig.Params()
		return p.Len() >= 2 && (isResponse(p.At(0).Type()) && isRequest(p.At(1).Type()) || isRequest(p.At(0).Type()) && isResponse(p.At(1).Type()))
	}
	return types.IsInterface(t) && hasMethod(t, "ServeHTTP")
}

// hasMethod reports whether a value of type t has any of the methods.
func hasMethod(t types.Type, names ...string) bool {
	set := types.NewMethodSet(t)
	return slices.ContainsFunc(names, func(name string) bool { return set.Lookup(nil, name) != nil })
}
