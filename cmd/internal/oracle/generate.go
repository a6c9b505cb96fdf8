package main

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
)

// perPackage is how many programs share a package: few enough that a compiler can work on several
// packages at once, enough that their number stays small.
const perPackage = 100

// modulePath is the module that generated programs live in.
const modulePath = "oracle.test/generated"

// Generate makes the program of that number up. It depends on seed and number alone.
func Generate(seed uint64, number int) (*Program, *unit, *unit) {
	g := &gen{
		rng:  rand.New(rand.NewPCG(seed, uint64(number))),
		id:   fmt.Sprintf("%05d", number),
		used: map[string]bool{},
	}
	batch := number / perPackage
	g.pkg = &unit{path: fmt.Sprintf("%s/p%03d", modulePath, batch)}
	g.lib = &unit{path: fmt.Sprintf("%s/lib%03d", modulePath, batch), lib: fmt.Sprintf("lib%03d.", batch)}
	g.fuel = 4 + g.rng.IntN(8)
	g.helpers = 1 + g.rng.IntN(3)
	g.handler()
	p := &Program{
		Name:      "H" + g.id,
		Package:   g.pkg.path,
		Func:      "H" + g.id,
		method:    g.used["handler-method"],
		Knobs:     g.knobs,
		Source:    strings.Join(g.pkg.decls, "\n") + "\n// package lib\n\n" + strings.Join(g.lib.decls, "\n"),
		redirects: g.used["redirect"],
	}
	for mark := range g.used {
		p.Marks = append(p.Marks, mark)
	}
	slices.Sort(p.Marks)
	p.known = gapOf(p.Marks)
	return p, g.pkg, g.lib
}

// gen makes one program up. Productions of the grammar are methods that return Go text.
type gen struct {
	rng      *rand.Rand
	id       string // the suffix of all its declarations
	pkg, lib *unit  // where the handler is, and a package that it imports
	knobs    []Knob
	used     map[string]bool // the productions taken
	fuel     int             // statements left
	helpers  int             // functions left
	names    int             // local names given
	made     []helper        // to be called again
}

// A unit is the declarations that one program puts into one package.
type unit struct {
	path  string
	lib   string // the qualifier with which others name what it declares; "" for the handlers' package
	decls []string
}

func (u *unit) declare(format string, args ...any) {
	u.decls = append(u.decls, fmt.Sprintf(format, args...)+"\n")
}

// A scope is what statements at one place can use.
type scope struct {
	u        *unit
	w, r     string   // expressions; r is "" in functions that get no request
	stop     []string // the return statements for "has answered", one is chosen
	on       string   // the return statement for "go on", or "" where there is none
	statuses []string // int expressions that hold a status
	bools    []string
	errs     []string
	answer   []string // calls of closures and methods that answer: "fail(%s)"
	depth    int
	loop     bool // break and continue are possible
	literal  bool // in a function literal
	helper   bool // in another function than the handler
}

func (sc scope) deeper() scope {
	sc.depth++
	sc.statuses = slices.Clip(sc.statuses)
	sc.bools = slices.Clip(sc.bools)
	sc.errs = slices.Clip(sc.errs)
	sc.answer = slices.Clip(sc.answer)
	return sc
}

// chance is true p times in 100.
func (g *gen) chance(p int) bool { return g.rng.IntN(100) < p }

// name gives a local name that no other variable of the program has.
func (g *gen) name(prefix string) string {
	g.names++
	return fmt.Sprintf("%s%d", prefix, g.names)
}

// global names a declaration of u: exported in the library.
func (g *gen) global(u *unit, prefix string) string {
	g.names++
	name := fmt.Sprintf("%s%s_%d", prefix, g.id, g.names)
	if u.lib != "" {
		name = strings.ToUpper(name[:1]) + name[1:]
	}
	return name
}

// mark notes that a production was taken.
func (g *gen) mark(name string) { g.used[name] = true }

// knob makes the program look at one more thing of the request, once.
func (g *gen) knob(name string, settings ...Request) {
	for _, k := range g.knobs {
		if k.Name == name {
			return
		}
	}
	g.knobs = append(g.knobs, Knob{name, settings})
}

func pick[T any](g *gen, list ...T) T { return list[g.rng.IntN(len(list))] }

// handler makes the handler: a function, or a method of a type that is called S where it is called H.
func (g *gen) handler() {
	sc := scope{u: g.pkg, w: "w", r: "r", stop: []string{"return"}, on: "return"}
	name := "H" + g.id
	switch {
	case g.chance(8):
		g.mark("handler-method")
		g.pkg.declare("type S%s struct{ n int }", g.id)
		body := g.block(sc, 2+g.rng.IntN(4))
		g.pkg.declare("func (s *S%s) %s(w http.ResponseWriter, r *http.Request) {\n%s}", g.id, name, body)
		return
	case g.chance(4):
		g.mark("handler-names")
		sc.w, sc.r = "rw", "req"
		body := g.block(sc, 2+g.rng.IntN(4))
		g.pkg.declare("func %s(rw http.ResponseWriter, req *http.Request) {\n%s}", name, body)
		return
	}
	body := g.block(sc, 2+g.rng.IntN(4))
	g.pkg.declare("func %s(w http.ResponseWriter, r *http.Request) {\n%s}", name, body)
}

// block makes up to n statements. Nothing follows a statement that ends the block.
func (g *gen) block(sc scope, n int) string {
	var b strings.Builder
	for range n {
		if g.fuel <= 0 {
			break
		}
		g.fuel--
		text, ends := g.statement(&sc)
		b.WriteString(text)
		if !strings.HasSuffix(text, "\n") {
			b.WriteByte('\n')
		}
		if ends {
			return b.String()
		}
	}
	if sc.depth == 0 && sc.w != "" && g.chance(80) {
		b.WriteString(g.answers(&sc) + "\n")
	}
	return b.String()
}
