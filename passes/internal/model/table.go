package model

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// A Route is a function that registers handlers with a router.
type Route struct {
	Func    string // as in Row.Func
	Handler int    // operand of the handler; -1: the call only adds methods to the route that operand 0 is
	// Methods says which methods the router lets through to the handler: a list such
	// as "GET,HEAD"; "$2" for operand 2, a constant string or constant strings, and "$2.FIELD" for that field of it; "pattern $1"
	// for what a net/http pattern ("POST /items") says; "by $1" where operand 1 is made by a call of a route with Handler -1;
	// "" for every method.
	Methods string
	// Own is 404 or 405 where the handler gives the router's own answer of that status.
	Own int
	// More says that the next operand, a variadic one, has further handlers, the last of which answers.
	More bool
	// Middleware says that other handlers come behind it; Group, that these are those that are registered on what the call returns.
	Middleware, Group bool
	// SetsAllow says that the router has set Allow before it calls an own 405 handler.
	SetsAllow bool
	// Sets names a header that has been set before the handler is called, or will be once it has answered.
	Sets string
	// Refused says that the handler is called where the client's credentials are missing or did not verify.
	Refused bool
	// Output says what becomes of what the handler returns, if that is how it answers. Status is then the status where the
	// handler returns none: "$1.FIELD" for that field of operand 1, a struct; "option $3.FIELD" for that field, zero at first, of a struct that the
	// functions which operand 3 lists are given a pointer to.
	Output *Output
	Status string
	// Chosen is the status that the router has chosen before it calls the handler, and that is sent unless that chooses another: "$1" for
	// operand 1, a constant number or text; "?" for any; "" if the router chooses none.
	Chosen string
	// Limit says likewise after how many bytes reads of the body fail: see Output.Limit.
	Limit string
}

// A Limiter is a function that puts a limit on the request bodies of the handlers behind it:
// a wrapper of a handler or a constructor of middleware.
type Limiter struct {
	Func string
}

// A Hook is a function that first calls a method of what one of its operands is, and of what the fields of that are that
// have such a method. If that returns an error, it returns the error and does nothing else.
type Hook struct {
	Func   string
	Of     int    // the operand, an interface
	Method string // its result is an error
	Args   []int  // the operands that the method is given
	By     string // the variable, see variables, whose function then does what the row says
}

// LookupHook returns the hook of the function of that full name, or nil.
func LookupHook(fullName string) *Hook {
	for i := range chiRenderHooks {
		if chiRenderHooks[i].Func == fullName {
			return &chiRenderHooks[i]
		}
	}
	return nil
}

// variables are the package-level variables that hold a function unless somebody sets them, and that function.
var variables = map[string]string{
	chiRender + ".Respond": chiRender + ".DefaultResponder",
	chiRender + ".Decode":  chiRender + ".DefaultDecoder",
}

// keptKeys are the variables that hold the key under which a status is kept in the context of a request, named likewise.
var keptKeys = []string{chiRender + ".StatusCtxKey"}

// KeepsStatus reports whether the variable of that name holds the key under which a status is kept.
func KeepsStatus(variable string) bool { return slices.Contains(keptKeys, variable) }

// KeepsIn reports whether the package of that path keeps statuses with requests.
func KeepsIn(path string) bool {
	return slices.ContainsFunc(keptKeys, func(key string) bool { return key[:strings.LastIndex(key, ".")] == path })
}

// LookupVariable returns the full name of the function that the variable holds, which is named by the path of its package and its
// name, joined by a dot; "" if that is not known.
func LookupVariable(name string) string { return variables[name] }

// tables are the rows. They are made when they are first asked for: a vet tool is started once a package, and most packages ask for none.
var tables = sync.OnceValue(func() [][]Row {
	return [][]Row{netHTTP(), standard(), timeRows, dropIns(), parserRows(), loggers(), routerRows(), chiRenderRows(), restfulRows(), middlewareTables(), sessionRows(), gojiRows(), unrolledRows(), ginRows(), ginRenderRows(), echoRows(), fiberRows(), fasthttpRows(), hertzRows(), beegoRows(), irisRows(), swaggerRows(), humaRows(), rpcRows()}
})

var index = sync.OnceValue(func() map[string][]Outcome {
	m := map[string][]Outcome{}
	for _, t := range tables() {
		for _, r := range t {
			os, err := Parse(r.Does)
			if err != nil {
				panic(fmt.Sprintf("model: row %s: %v", r.Func, err))
			}
			m[r.Func] = os
		}
	}
	return m
})

var routeIndex = sync.OnceValue(func() map[string]*Route {
	m := map[string]*Route{}
	all := routes()
	for i := range all {
		m[all[i].Func] = &all[i]
	}
	return m
})

// Lookup returns the outcomes of the function of that full name, and whether a
// row names it.
func Lookup(fullName string) ([]Outcome, bool) {
	os, ok := index()[fullName]
	return os, ok
}

// narrowed are the functions of which there are rows for calls with a certain operand, and that operand.
var narrowed = sync.OnceValue(func() map[string]int {
	m := map[string]int{}
	for _, t := range tables() {
		for _, r := range t {
			if name, by, ok := strings.Cut(r.Func, "[$"); ok {
				op, _, _ := strings.Cut(by, "=")
				n, err := strconv.Atoi(op)
				if err != nil {
					panic(fmt.Sprintf("model: row %s: %v", r.Func, err))
				}
				m[name] = n
			}
		}
	}
	return m
})

// Narrows returns the operand by which there are rows for certain calls of the function of that full name, and whether there are.
func Narrows(fullName string) (operand int, ok bool) {
	operand, ok = narrowed()[fullName]
	return operand, ok
}

// LookupNarrowed returns the outcomes of calls of the function whose operand is the variable of that name, or what the function of
// that name returns, and whether a row names it.
func LookupNarrowed(fullName string, operand int, is string) ([]Outcome, bool) {
	return Lookup(fmt.Sprintf("%s[$%d=%s]", fullName, operand, is))
}

// Packages lists, sorted, the packages beside the standard library of whose functions there are rows.
func Packages() []string {
	var list []string
	for _, t := range tables() {
		for _, r := range t {
			if path := packagePath(r.Func); strings.Contains(path, ".") {
				list = append(list, path)
			}
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// rowPackages are those packages.
var rowPackages = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for _, path := range Packages() {
		m[path] = true
	}
	return m
})

// HasRows reports whether there are rows of functions of the package of that path, beside the standard library.
func HasRows(path string) bool { return rowPackages()[path] }

// LookupField returns what setting the field of that name registers, or nil: the name is the path
// of the struct's package, the type and the field, joined by dots.
func LookupField(name string) *Route {
	for i := range fields {
		if fields[i].Func == name {
			return &fields[i]
		}
	}
	return nil
}

// LookupRoute returns the route that the function of that full name registers, or nil.
func LookupRoute(fullName string) *Route { return routeIndex()[fullName] }

// routerTypes are the types that handlers are registered on.
var routerTypes = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for _, r := range routes() {
		if t, _, ok := strings.Cut(strings.TrimPrefix(r.Func, "("), ")."); ok {
			m[t] = true
		}
	}
	return m
})

// routerPackages are the packages that define them.
var routerPackages = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for t := range routerTypes() {
		t = strings.TrimPrefix(t, "*")
		m[t[:strings.LastIndex(t, ".")]] = true
	}
	return m
})

// IsRouter reports whether handlers are registered on values of the type of that name, "*net/http.ServeMux".
func IsRouter(name string) bool { return routerTypes()[name] }

// IsRouterPackage reports whether the package of that path defines a type of router.
func IsRouterPackage(path string) bool { return routerPackages()[path] }

// Limits reports whether the function of that full name limits request bodies.
func Limits(fullName string) bool {
	for _, l := range limiters {
		if l.Func == fullName {
			return true
		}
	}
	return false
}

// probes are the names under which services tell load balancers and orchestrators whether they live and are ready.
var probes = []string{"health", "healthz", "healthcheck", "health-check", "live", "livez", "liveness", "ready", "readyz", "readiness"}

// Probe reports whether a route's pattern is that of a health check: one of the segments of its path is named so.
func Probe(pattern string) bool {
	_, path, ok := strings.Cut(pattern, "/")
	return ok && slices.ContainsFunc(strings.Split(path, "/"), func(segment string) bool { return slices.Contains(probes, strings.ToLower(segment)) })
}
