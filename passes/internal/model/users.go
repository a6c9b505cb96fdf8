package model

import (
	"fmt"
	"go/types"
	"slices"
	"strings"
)

// Rows are rows that users write for functions of theirs: those that the engine cannot see through, or sees wrongly. They
// stand before the tables and before what the engine infers. As a flag's value they are a list
// of rows, "FUNC: DOES" each, in the columns of [Row], separated by semicolons or line ends outside of quotes:
//
//	(*example.com/api.Context).Created: $0.set(Location) $0.status(201) $0.body; example.com/api.Audit:
//
// A row that says nothing of its function declares it neutral.
type Rows struct {
	text string
	list []Row
	does map[string][]Outcome
}

// String and Set make *Rows a flag.Value.
func (r *Rows) String() string { return r.text }

// Set reads rows. Its errors name the row and what was expected of it.
func (r *Rows) Set(text string) error {
	rows := Rows{text: text, does: map[string][]Outcome{}}
	for _, entry := range entries(text) {
		name, does, ok := strings.Cut(entry, ":")
		name, does = strings.TrimSpace(name), strings.TrimSpace(does)
		if dot := strings.LastIndex(name, "."); !ok || dot <= 0 || dot == len(name)-1 || strings.ContainsAny(name, " $|") {
			return fmt.Errorf("row %q: expected the full name of a function, a colon and what it does, as in (*example.com/api.Context).Created: $0.status(201)", entry)
		}
		outcomes, err := Parse(does)
		if err != nil {
			return fmt.Errorf("row %s: %w", name, err)
		}
		if _, twice := rows.does[name]; twice {
			return fmt.Errorf("row %s: a second row of that function; expected one, with its outcomes separated by |", name)
		}
		rows.list = append(rows.list, Row{name, does})
		rows.does[name] = outcomes
	}
	*r = rows
	return nil
}

// entries cuts a text at semicolons and line ends that are not quoted, and leaves empty parts out.
func entries(text string) (list []string) {
	quoted := false
	parts := strings.FieldsFunc(text, func(c rune) bool {
		if c == '"' {
			quoted = !quoted
		}
		return !quoted && (c == ';' || c == '\n')
	})
	for _, p := range parts {
		if p = strings.TrimSpace(p); p != "" {
			list = append(list, p)
		}
	}
	return list
}

// Lookup returns the outcomes of the function of that full name, and whether a row names it.
func (r *Rows) Lookup(fullName string) ([]Outcome, bool) {
	os, ok := r.does[fullName]
	return os, ok
}

// Check returns an error for the first row that cannot be one of a function of the package: there is no such function, or it
// has no operand or result of that number.
func (r *Rows) Check(pkg *types.Package) error {
	for _, row := range r.list {
		if packagePath(row.Func) != pkg.Path() {
			continue
		}
		fn := lookupFunc(pkg, row.Func)
		if fn == nil {
			return fmt.Errorf("row %s: package %s has no such function; expected a name such as %s.Func, (%s.Type).Method or (*%s.Type).Method", row.Func, pkg.Path(), pkg.Path(), pkg.Path(), pkg.Path())
		}
		if err := fits(fn, r.does[row.Func]); err != nil {
			return fmt.Errorf("row %s: %w", row.Func, err)
		}
	}
	return nil
}

// packagePath returns the import path in a function's full name.
func packagePath(name string) string {
	if receiver, _, ok := strings.Cut(name, ")."); ok {
		name = strings.TrimLeft(receiver, "(*")
	}
	if dot := strings.LastIndex(name, "."); dot > 0 {
		return name[:dot]
	}
	return ""
}

// lookupFunc returns the function or method of the package with that full name, or nil.
func lookupFunc(pkg *types.Package, name string) *types.Func {
	scope := pkg.Scope()
	receiver, method, ok := strings.Cut(name, ").")
	if !ok {
		fn, _ := scope.Lookup(name[strings.LastIndex(name, ".")+1:]).(*types.Func)
		return fn
	}
	tn, ok := scope.Lookup(receiver[strings.LastIndex(receiver, ".")+1:]).(*types.TypeName)
	if !ok {
		return nil
	}
	obj, _, _ := types.LookupFieldOrMethod(types.NewPointer(tn.Type()), true, pkg, method)
	if types.IsInterface(tn.Type()) {
		obj, _, _ = types.LookupFieldOrMethod(tn.Type(), true, pkg, method)
	}
	if fn, ok := obj.(*types.Func); ok && fn.FullName() == name {
		return fn
	}
	return nil
}

// fits reports what the outcomes say of operands and results that the function has not.
func fits(fn *types.Func, outcomes []Outcome) error {
	sig := fn.Signature()
	operands := sig.Params().Len()
	if sig.Recv() != nil {
		operands++
	}
	check := func(i int) error {
		if i >= operands {
			return fmt.Errorf("there is no operand $%d: expected one of $0 to $%d, of which the receiver is the first", i, operands-1)
		}
		return nil
	}
	for _, o := range outcomes {
		var used []int
		for _, c := range o.When {
			used = append(used, c.Operand)
		}
		for _, e := range o.Effects {
			used = append(used, e.Operand)
			for _, a := range e.Args {
				used = append(used, a.Operand)
			}
		}
		for _, res := range o.Results {
			for _, a := range res.Args {
				used = append(used, a.Operand)
			}
		}
		if len(used) > 0 {
			if err := check(slices.Max(used)); err != nil {
				return err
			}
		}
		if n := sig.Results().Len(); len(o.Results) > n {
			return fmt.Errorf("it tells of %d results: expected at most %d", len(o.Results), n)
		}
	}
	return nil
}
