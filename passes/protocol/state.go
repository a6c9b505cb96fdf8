package protocol

import (
	"cmp"
	"slices"
	"strings"
	"unique"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/http"
	"github.com/statusvet/statusvet/passes/internal/model"
)

// maxStates bounds the states at one point of a function. Past it they become one
// state in which everything is unknown.
const maxStates = 64

// A state is what one group of paths through a function has done to the exchange,
// and what these paths have learnt. States are values: a change is made to a copy.
type state struct {
	core
	headers []header  // set before the commit, sorted by key
	env     []noted   // what is known of values, sorted; only of values that are still needed
	differs []binding // constants that a value is known not to be, sorted
	guards  []frame   // the conditions that led here, innermost last
	defers  []ssa.CallInstruction
	owns    bool // no other state has these differs: a chain of helpers may add a hundred of them
}

// core is the part of a state that Go can compare.
type core struct {
	status       value // what was or will be sent: zero (nothing chosen), constKind, operandKind, unknownKind with chosen
	chosen       bool  // the status was named, not implied by a body
	committed    bool
	pend         interned[pending]     // not committed: who chose the status
	fill         interned[pending]     // and who wrote the body
	at           ssa.Instruction       // where it was committed, in this function
	why          interned[model.Guard] // the last condition that led there
	interim      ssa.Instruction       // where an interim status was sent
	displaced    string                // the Content-Type that the answer being made has replaced, see Displaced
	complete     bool                  // a complete answer has been sent
	streams      bool                  // one was, and was flushed or followed by a separator: more of its kind may follow
	laidAt       string                // with laid: the field and the key
	laid         telling               // what something says that was laid in a field, to be written; see laidAt
	stopped      bool                  // no further handler of the chain is called
	mayStop      bool                  // or perhaps
	again        bool                  // a second answer was sent
	body         bool                  // at least one byte
	data         interned[value]       // with body: what was sent, if that is an operand
	tells        telling               // what the body says
	told, silent *Event                // see row
	toldSays     telling               // with told: of what
	silentWhy    interned[model.Guard] // with silent: the error
	tried        interned[model.Guard] // why a function was called that might have answered and has returned an error instead
	passedOver   bool                  // a function that might have answered has not, and does not say why
	foreign      bool                  // another module decided the status
	asks         bool                  // the path has asked whether an error says that the body is too large
	conditional  bool                  // the path has looked at a precondition
	failed       bool                  // a write to the client failed
	severed      bool                  // with failed: it failed before status and headers were sent
	slips        bool                  // see row
	tailed       bool                  // behind the call of the handler, see adapter
	unknown      bool                  // anything may have happened to the response
	reason       string                // with unknown: why, see census
	anyHeader    bool                  // headers with unknown keys may be set
	cleared      bool                  // what was set before the function was called has been removed
	lim          limit                 // on the request's body
	read         readKind              // the request's body has been read
	readAt       ssa.Instruction
	readLim      limit
	lost         bool                  // anything may have happened to the request
	kept         interned[value]       // the status that is kept with the request: zero as on entry, plainKind unknown
	keptFor      interned[model.Guard] // the last condition that led there
	methods      methods               // those that the request may have
	override     bool                  // the request's method was assigned to: it tells nothing of the routes any more
	asked        ssa.Instruction       // where the method was first compared, here or in a function that is called
	first        *Event                // the commit's event, and in it the callee's
	firstRead    *Event
	wrote        *Event // where the first byte was written
}

// An interned is something that a state keeps a handle of: it is small and fast to compare, and most states hold the same.
type interned[T comparable] struct{ handle unique.Handle[T] }

func intern[T comparable](v T) interned[T] {
	var zero T
	if v == zero {
		return interned[T]{}
	}
	return interned[T]{unique.Make(v)}
}

// get returns what is held; the zero interned is the zero value.
func (h interned[T]) get() (v T) {
	if h != (interned[T]{}) {
		v = h.handle.Value()
	}
	return v
}

type readKind uint8

const (
	notRead   readKind = iota
	readWhole          // into memory
	streamed
)

type header struct{ key, value string }

// A binding ties a value to what is known of it: id is its number in the function, part 0
// the value itself, part i+1 the i-th element of a tuple, part [cell] the memory it points to.
type binding struct {
	id   int
	part int
	val  value
}

const cell = -1

// A noted is a binding as states keep it: most states know the same of most values, and a handle is small and fast to compare.
type noted struct {
	id   int
	part int
	val  unique.Handle[value]
}

// A frame is a condition that was taken at block branch and holds until block pop, where the
// paths join again; pop is -1 for a condition that holds to the end.
type frame struct {
	branch, pop int
	guard       model.Guard
}

// pending says where a status was chosen, or a body written, that stands until something sends it, and why.
type pending struct {
	at            ssa.Instruction
	in            *Event // in the callee, or nil
	reason, cause model.Guard
	decided       bool
	elsewhere     bool // see decidedElsewhere
}

// canonical gives a header name the form in which net/http sends it.
func canonical(key string) string { return http.CanonicalHeaderKey(key) }

func (s *state) clone() *state {
	if s.owns { // nothing is written to a state that rules, side by side, look at
		s.owns = false
	}
	c := *s
	return &c
}

func (s *state) equal(t *state) bool {
	return s.core == t.core && slices.Equal(s.headers, t.headers) && slices.Equal(s.env, t.env) &&
		slices.Equal(s.differs, t.differs) && slices.Equal(s.guards, t.guards) && slices.Equal(s.defers, t.defers)
}

func compareNoted(a, b noted) int {
	return cmp.Or(cmp.Compare(a.id, b.id), cmp.Compare(a.part, b.part))
}

func (s *state) lookup(id, part int) (value, bool) {
	i, ok := slices.BinarySearchFunc(s.env, noted{id: id, part: part}, compareNoted)
	if !ok {
		return value{}, false
	}
	return s.env[i].val.Value(), true
}

// bind records what is known of a value; the zero value forgets.
func (s *state) bind(id, part int, v value) {
	i, ok := slices.BinarySearchFunc(s.env, noted{id: id, part: part}, compareNoted)
	if v == (value{}) {
		if ok {
			s.env = slices.Delete(slices.Clone(s.env), i, i+1)
		}
		return
	}
	k := noted{id, part, unique.Make(v)}
	switch {
	case ok && s.env[i] == k:
	case ok:
		s.env = slices.Clone(s.env)
		s.env[i] = k
	default:
		s.env = slices.Insert(slices.Clip(s.env), i, k)
	}
}

// maxExclusions bounds the constants that a state remembers values not to be: a switch has thousands of cases, and each would
// copy what is known of those before it.
const maxExclusions = 64

// exclude records that a value is not the constant c.
func (s *state) exclude(id int, c string) {
	b := binding{id: id, val: constValue(c)}
	i, ok := slices.BinarySearchFunc(s.differs, b, compareExclusion)
	if !ok && len(s.differs) < maxExclusions {
		if !s.owns {
			s.differs, s.owns = slices.Clip(s.differs), true
		}
		s.differs = slices.Insert(s.differs, i, b)
	}
}

func (s *state) excludes(id int, c string) bool {
	_, ok := slices.BinarySearchFunc(s.differs, binding{id: id, val: constValue(c)}, compareExclusion)
	return ok
}

func compareExclusion(a, b binding) int {
	return cmp.Or(cmp.Compare(a.id, b.id), strings.Compare(a.val.c, b.val.c))
}

// keep drops what is known of values that are not needed any more, so that paths
// that differ in nothing else become one.
func (s *state) keep(needed func(id int) bool) {
	drop := func(k noted) bool { return !needed(k.id) }
	if slices.ContainsFunc(s.env, drop) {
		s.env = slices.DeleteFunc(slices.Clone(s.env), drop)
	}
	excluded := func(b binding) bool { return !needed(b.id) }
	if slices.ContainsFunc(s.differs, excluded) {
		s.differs, s.owns = slices.DeleteFunc(slices.Clone(s.differs), excluded), true
	}
}

func compareHeader(a, b header) int { return strings.Compare(a.key, b.key) }

func (s *state) setHeader(key, val string) {
	h := header{key, val}
	i, ok := slices.BinarySearchFunc(s.headers, h, compareHeader)
	if ok {
		if s.headers[i] != h {
			s.headers = slices.Clone(s.headers)
			s.headers[i] = h
		}
		return
	}
	s.headers = slices.Insert(slices.Clip(s.headers), i, h)
}

// deleted is the value of a header that is known to have been removed.
const deleted = "\x00"

func (s *state) header(key string) (string, bool) {
	i, ok := slices.BinarySearchFunc(s.headers, header{key: key}, compareHeader)
	if !ok || s.headers[i].value == deleted {
		return "", false
	}
	return s.headers[i].value, true
}

// because returns the innermost condition that led here.
func (s *state) because() model.Guard {
	if len(s.guards) == 0 {
		return model.Guard{}
	}
	return s.guards[len(s.guards)-1].guard
}

// push records that a condition was taken. One that holds to the end makes the
// conditions around it irrelevant for what follows.
func (s *state) push(fr frame) {
	s.asks = s.asks || fr.guard.Kind == model.OnTooLarge
	s.conditional = s.conditional || fr.guard.Precondition()
	if fr.pop < 0 {
		fr.branch = -1
		if !fr.guard.Bad {
			// What went well is no reason for what follows, and forgetting it lets paths join.
			fr.guard = model.Guard{Kind: model.Other}
		}
		s.guards = []frame{fr}
		return
	}
	keep := s.guards
	for i, old := range keep {
		if old.branch == fr.branch {
			keep = keep[:i]
			break
		}
	}
	s.guards = append(slices.Clip(keep), fr)
}

// enter ends the conditions that do not hold any more at the start of a block. It returns the
// innermost of them.
func (s *state) enter(block int) model.Guard {
	for i, fr := range s.guards {
		if fr.pop == block {
			last := s.because()
			s.guards = s.guards[:i:i]
			return last
		}
	}
	return model.Guard{}
}

// giveUp makes the response, and with it the request, unknown. The reason is for maintainers.
func (s *state) giveUp(reason string) {
	if !s.unknown {
		s.reason = reason
	}
	s.unknown = true
	s.lose()
	if !s.committed {
		s.headers, s.anyHeader = nil, false
		s.status, s.chosen, s.pend, s.fill = value{}, false, interned[pending]{}, interned[pending]{}
	}
}

// top is the state in which nothing is known.
func top() *state {
	s := &state{}
	s.methods = allMethods
	s.giveUp("too many states")
	return s
}

// A stateSet is the states at one point, in the order of their discovery.
type stateSet struct {
	list []*state
	over bool
}

// add adds s and reports whether it is new.
func (ss *stateSet) add(s *state) (*state, bool) {
	if ss.over {
		return nil, false
	}
	for _, t := range ss.list {
		if t.equal(s) {
			return nil, false
		}
	}
	if len(ss.list) >= maxStates {
		ss.over = true
		s = top()
		ss.list = []*state{s}
		return s, true
	}
	ss.list = append(ss.list, s)
	return s, true
}

// methods is a set of request methods.
type methods uint16

var methodNames = []string{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "CONNECT", "TRACE"}

// otherMethods stands for every method that has no bit of its own.
const otherMethods methods = 1 << 9

const allMethods methods = 1<<10 - 1

func methodSet(name string) methods {
	if i := slices.Index(methodNames, strings.ToUpper(name)); i >= 0 {
		return 1 << i
	}
	return otherMethods
}

// names lists the members that have names.
func (m methods) names() []string {
	var list []string
	for i, name := range methodNames {
		if m&(1<<i) != 0 {
			list = append(list, name)
		}
	}
	return list
}
