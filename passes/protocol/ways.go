package protocol

import (
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// routeMethods returns the methods that a registration lets through.
func routeMethods(route *model.Route, ops []ssa.Value) methods {
	spec := route.Methods
	pattern := strings.HasPrefix(spec, "pattern ")
	spec = strings.TrimPrefix(spec, "pattern ")
	if by, ok := strings.CutPrefix(spec, "by $"); ok {
		if i := int(by[0] - '0'); i < len(ops) {
			if call, ok := origin(ops[i], 0).(*ssa.Call); ok {
				return addedMethods(call.Common())
			}
		}
		return allMethods
	}
	if spec == "" {
		return allMethods
	}
	list := strings.Split(spec, ",")
	if strings.HasPrefix(spec, "$") {
		i := int(spec[1] - '0')
		if i >= len(ops) {
			return allMethods
		}
		if _, field, ok := strings.Cut(spec, "."); ok {
			v, _ := literalField(ops[i], field)
			name, _ := v.text()
			if name == "" {
				return allMethods
			}
			return methodSet(name)
		}
		list = constStrings(ops[i])
		if list == nil {
			return allMethods
		}
	}
	var set methods
	for _, name := range list {
		if pattern { // "[METHOD ][HOST]/[PATH]", net/http.ServeMux
			method, _, ok := strings.Cut(name, " ")
			if !ok {
				return allMethods
			}
			name = method
		}
		if name == "*" {
			return allMethods
		}
		set |= methodSet(name)
		if name == "GET" && pattern && strings.Contains(route.Func, "net/http.") {
			set |= methodSet("HEAD") // net/http alone lets a GET pattern match HEAD as well
		}
	}
	return set
}

// constStrings returns the strings that v is known to be: a constant, or a slice of constants.
func constStrings(v ssa.Value) []string {
	switch v := v.(type) {
	case *ssa.Const:
		if s, ok := constValue(constText(v)).text(); ok {
			return []string{s}
		}
	case *ssa.Slice:
		a, ok := v.X.(*ssa.Alloc)
		if !ok {
			return nil
		}
		var list []string
		for _, ref := range *a.Referrers() {
			ia, ok := ref.(*ssa.IndexAddr)
			if !ok {
				continue
			}
			for _, use := range *ia.Referrers() {
				store, ok := use.(*ssa.Store)
				if !ok {
					continue
				}
				s := constStrings(store.Val)
				if s == nil {
					return nil
				}
				list = append(list, s...)
			}
		}
		return list
	}
	return nil
}

// chained returns the methods that calls before and after this one in a chain let through, as in
// r.HandleFunc("/", h).Methods("PUT").
func chained(call ssa.CallInstruction, ops []ssa.Value) methods {
	set := allMethods
	v := ops[0]
	for range 8 {
		prev, ok := v.(*ssa.Call)
		if !ok {
			break
		}
		set &= addedMethods(prev.Common())
		if len(prev.Common().Args) == 0 {
			break
		}
		v = prev.Common().Args[0]
	}
	next, _ := call.(*ssa.Call)
	for range 8 {
		if next == nil {
			break
		}
		var after *ssa.Call
		for _, ref := range *next.Referrers() {
			if c, ok := ref.(*ssa.Call); ok && len(c.Common().Args) > 0 && c.Common().Args[0] == next {
				set &= addedMethods(c.Common())
				after = c
			}
		}
		next = after
	}
	return set
}

func addedMethods(c *ssa.CallCommon) methods {
	name, _ := calleeName(c)
	if route := model.LookupRoute(name); route != nil && route.Handler < 0 {
		return routeMethods(route, c.Args)
	}
	return allMethods
}
