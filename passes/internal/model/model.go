// Package model holds the tables that say what the functions of the standard
// library and of routers do to an HTTP exchange, and the notation in which both
// these hand-written rows and the rows that the engine infers are written.
//
// A [Row] names one function and lists its outcomes. An [Outcome] is what one
// way through a call does: the conditions under which it is taken, its effects
// on the response and the request, and what it returns. Read aloud, the row
//
//	{"(*encoding/json.Encoder).Encode", "$0.body($1,null) -> nil | -> error(encode)"}
//
// says: Encode writes a body whose data is operand 1, null if that is nil, and returns nil, or
// it writes nothing and returns a non-nil error of kind "encode".
//
// Operands are numbered from 0 and the receiver, if any, is operand 0. For a
// function literal the captured variables follow the parameters.
package model

import (
	"slices"
	"strconv"
	"strings"
)

// A Row is what calls of one function do.
type Row struct {
	// Func is the function's name as types.Func.FullName prints it, with the type
	// arguments left out: "net/http.Error", "(*encoding/json.Encoder).Encode",
	// "(net/http.ResponseWriter).Write". With "[$2=NAME]" behind it the row is that of calls whose operand 2 is the package-level
	// variable of that name, or what the function of that name returns: one call, for which the row without it does not count.
	Func string
	// Does lists the outcomes in the package's notation, separated by " | ".
	// The empty string is a neutral row: looked at, and nothing happens.
	Does string
}

// An Outcome is one way through a call.
type Outcome struct {
	When    []Cond   // all must hold of the operands
	Effects []Effect // in order of occurrence
	Because Guard    // the last condition that led here, if it is one that rules know
	Results []Result // one a result; what is missing is unknown
}

// An Op is the verb of an [Effect].
type Op string

// The verbs. Those from Set to Fail act on the response that the operand
// leads to, those from Lose to Keep on the request, Put and Exit on neither.
const (
	Set     Op = "set"     // set(KEY) or set(KEY,VALUE): a header is set; "*" is any key, with VALUE those of that header map
	Del     Op = "del"     // del(KEY): a header is removed
	Status  Op = "status"  // status(CODE): status and headers are sent; status(CODE,elsewhere): another module decided so
	Pending Op = "pending" // pending(CODE): the status to be sent at the commit
	Body    Op = "body"    // body, body(DATA) or body(DATA,null): bytes are written, none (or null) if DATA is nil; commits with the pending status or 200
	Tell    Op = "tell"    // tell($N): the body tells what operand N says, if that is not its DATA
	Flush   Op = "flush"   // commits with the pending status or 200, and writes nothing
	Answer  Op = "answer"  // what has been sent is a complete answer
	Stop    Op = "stop"    // of a chain of handlers: no further one is called
	Next    Op = "next"    // likewise: the further ones are called, here
	Fail    Op = "fail"    // a write to the client has failed
	Unknown Op = "unknown" // anything may happen from here on, to response and request alike
	Lose    Op = "lose"    // anything may happen from here on to the request alone, of an operand that leads to both
	Read    Op = "read"    // read or read(LIMIT): the body is read whole into memory, with its own limit if named
	Pour    Op = "pour"    // pour($N): the body is copied to operand N, into memory if that is a buffer
	Stream  Op = "stream"  // the body is consumed piecewise
	Limit   Op = "limit"   // limit(N): reads of the body fail after N bytes
	Method  Op = "method"  // method(GET,HEAD) or method(!GET): what the path has learnt of the method
	Keep    Op = "keep"    // keep(CODE): the status that the answer is to have is kept with the request; see KeptField
	Put     Op = "put"     // put(FIELD,VALUE): a field of the operand, a pointer to a struct, is set; "*" is any field
	Exit    Op = "exit"    // the call never returns
)

// An Effect is one thing that a call does to an operand.
type Effect struct {
	Operand int // -1 for Exit
	Op      Op
	Args    []Arg
}

// An Arg is an argument of an effect or a result: a word, a constant, an
// operand or a field of one, or unknown.
type Arg struct {
	Operand int // ≥ 0: the operand of that number
	// Text is otherwise the word or constant, "?" if it is unknown; with an operand the field, a path of fields joined by dots, or First.
	Text string
}

// First is the field of a variadic operand that is the first of its elements.
const First = "0"

// Const returns an Arg for a word or constant.
func Const(text string) Arg { return Arg{Operand: -1, Text: text} }

// Operand returns an Arg for operand i.
func Operand(i int) Arg { return Arg{Operand: i} }

func (a Arg) String() string {
	if a.Operand >= 0 {
		return path(a.Operand, a.Text)
	}
	if a.Text == "" || strings.ContainsAny(a.Text, " ,()|:$\"") {
		return strconv.Quote(a.Text)
	}
	return a.Text
}

// path prints an operand, or a field of it.
func path(operand int, field string) string {
	s := "$" + strconv.Itoa(operand)
	if field != "" {
		s += "." + field
	}
	return s
}

// A Cond is a condition on one operand or a field of it: that it equals, or does not equal, a
// constant (a number, a quoted string, true, false, nil).
type Cond struct {
	Operand int
	Field   string // "" for the operand itself
	Not     bool
	Value   string
}

// The fields that Go has no name for: what a type assertion and errors.As ask of an operand. The value is
// the quoted name of a type, or "interface{…}" with the sorted names of the methods asked for. KeptField, of a
// request, is the status that is kept with it, nil if there is none.
const (
	TypeField = "(type)"
	AsField   = "(as)"
	KeptField = "(kept)"
)

func (c Cond) String() string {
	op := "=="
	if c.Not {
		op = "!="
	}
	return path(c.Operand, c.Field) + op + c.Value
}

// A Guard is a condition that a path has taken, in the words that rules know.
// The zero Guard is none. Bad says that the condition went against the request:
// the header is absent or does not match, the error is not nil.
type Guard struct {
	Kind  GuardKind
	Key   string // header or cookie name, or the error's source or "is NAME", see ErrorRow
	Bad   bool
	Asked Question // of a header
}

// User is the key of a guard of kind OnAuth that looked at the name of the user alone.
const User = "user"

// Unverified is the key of a guard that looked at the error of a function that was given nothing but the client's credentials.
const Unverified = "unverified"

// Parameter is the key of a guard of kind Other that looked whether the client has sent a parameter, in the query or in a form.
const Parameter = "parameter"

// A Question is what a condition asks of a header: the zero Question is whether its value is the right one.
type Question string

// The other questions.
const (
	Presence Question = "absent"    // whether it is there
	Form     Question = "malformed" // whether it can be parsed
)

// A GuardKind is what a guard looked at.
type GuardKind string

// The kinds of guards.
const (
	Other      GuardKind = "other"     // a condition that rules do not know
	OnMethod   GuardKind = "method"    // Bad: the request's method was ruled out
	OnHeader   GuardKind = "header"    // a request header
	OnCookie   GuardKind = "cookie"    // a cookie
	OnAuth     GuardKind = "basicauth" // the credentials of basic authentication
	OnRefused  GuardKind = "refused"   // the client's credentials, by a middleware that then calls the function
	OnError    GuardKind = "error"     // an error; Key is where it is from, "" if unknown, or what it was asked for: "is NAME", see ErrorRow
	OnTooLarge GuardKind = "toolarge"  // whether an error is a *http.MaxBytesError
	OnLength   GuardKind = "length"    // the announced length of the body
)

func (g Guard) String() string {
	s := string(g.Kind)
	if g.Key != "" {
		s += "," + Const(g.Key).String()
	}
	if g.Asked != "" {
		s += "," + string(g.Asked)
	}
	if g.Bad {
		s = "!" + s
	}
	return s
}

// OfBody reports whether the guard looked at an error of reading the request's body, or of reading and decoding it.
func (g Guard) OfBody() bool {
	return g.Kind == OnError && (g.Key == "body" || g.Key == "decode")
}

// OfUser reports whether the guard looked at the name of the user in the credentials of basic authentication, which tells of these where
// it is asked together with them.
func (g Guard) OfUser() bool { return g.Kind == OnAuth && g.Key == User }

// Optional reports whether the guard looked at a header without which a request may be as good as any: that it is missing
// has another answer than that its value does not fit. Where both have the same answer, as for credentials, paths need not be told apart.
func (g Guard) Optional() bool {
	if g.Kind != OnHeader {
		return false
	}
	return g.Key == "Accept" || g.Key == "Content-Type" || g.Precondition()
}

// Precondition reports whether the guard looked at a header by which a client makes its request conditional (RFC 9110, section 13.1).
func (g Guard) Precondition() bool {
	if g.Kind != OnHeader {
		return false
	}
	switch g.Key {
	case "If-Match", "If-None-Match", "If-Modified-Since", "If-Unmodified-Since", "If-Range":
		return true
	}
	return false
}

// CrossSite reports whether the guard looked at what protects against requests that other sites
// make a browser send: tokens named so, the state of an authorization request (RFC 6749, section 10.12), and the headers by
// which a browser tells where it comes from.
func (g Guard) CrossSite() bool {
	switch g.Kind {
	case OnHeader, OnCookie:
		key := strings.ToLower(g.Key)
		return strings.Contains(key, "csrf") || strings.Contains(key, "xsrf") || strings.Contains(key, "state") || key == "origin" || key == "referer" || strings.HasPrefix(key, "sec-fetch-")
	}
	return false
}

// Credentials reports whether the guard looked at what tells who the client is: basic
// authentication, the Authorization header, or a cookie whose name says that it holds a session or a token.
func (g Guard) Credentials() bool {
	switch g.Kind {
	case OnAuth, OnRefused:
		return true
	case OnHeader:
		return g.Key == "Authorization"
	case OnCookie:
		key := strings.ToLower(g.Key)
		for _, word := range []string{"sess", "auth", "token", "jwt", "sid", "login", "user", "access", "refresh", "remember", "identity", "credential", "account"} {
			if strings.Contains(key, word) {
				return !g.CrossSite()
			}
		}
	}
	return false
}

// A ResultKind says what a result is.
type ResultKind string

// The kinds of results. The views (Header to Value) are named with the operand
// that they are a view of.
const (
	Any       ResultKind = "_"
	Constant  ResultKind = "const"   // printed as the constant
	Same      ResultKind = "same"    // printed as $N
	Nil       ResultKind = "nil"     //
	NonNil    ResultKind = "error"   // error or error(KIND): an error that is not nil
	MaybeErr  ResultKind = "error?"  // error?(KIND[,KEY]): an error of that kind, or nil
	OK        ResultKind = "ok"      // ok(KIND[,KEY]): a boolean that is false when the guard is bad
	Of        ResultKind = "of"      // of(KIND[,KEY]): a value that tells of what the guard looks at
	Header    ResultKind = "header"  // header($0): the response's header map
	Writer    ResultKind = "writer"  // writer($0): what is written to it becomes the body
	Reader    ResultKind = "reader"  // reader($0): reads the request's body
	Limited   ResultKind = "limited" // limited($0,N): reads at most N bytes of the body; the error says so
	Truncated ResultKind = "cut"     // cut($0,N): likewise, but ends silently
	Sent      ResultKind = "sent"    // sent($0): whether status and headers have been sent
	Stopped   ResultKind = "stopped" // stopped($0): whether no further handler of the chain is called
	ValueOf   ResultKind = "value"   // value($0,KEY): a header's value, $0 being a request's header map
	Derived   ResultKind = "derived" // derived($0): computed from $0
	Before    ResultKind = "before"  // before($0,$1): whether the time $0 lies before $1, which is bad if $0 is the request's
	Input     ResultKind = "input"   // input: what the client sent; input($0): likewise, if $0 leads to the request; input(path): a variable of the route
	Parsed    ResultKind = "parsed"  // parsed($0): an error that says that $0 does not have its form, or nil
	Is        ResultKind = "is"      // is($0,$1): errors.Is
	As        ResultKind = "as"      // as($0,$1): errors.As
	Wrapped   ResultKind = "wrap"    // wrap($1): a non-nil error that wraps the error among the operands from $1 on
	Built     ResultKind = "built"   // built(TYPE,FIELD,VALUE,…): a struct, or a pointer to one, with what is known of its fields
	Wrapping  ResultKind = "wraps"   // wraps(TYPE,FIELD,VALUE,…): an error that wraps such a struct
	With      ResultKind = "with"    // with($0,FIELD,VALUE,…): a struct that leads to the exchange as $0 does, likewise
)

// A Result is what one result of a call is known to be.
type Result struct {
	Kind ResultKind
	Args []Arg
}

func (r Result) String() string {
	switch r.Kind {
	case "", Any:
		return "_"
	case Constant, Same:
		return r.Args[0].String()
	}
	return string(r.Kind) + args(r.Args)
}

func (e Effect) String() string {
	s := string(e.Op) + args(e.Args)
	if e.Operand >= 0 {
		s = "$" + strconv.Itoa(e.Operand) + "." + s
	}
	return s
}

func args(as []Arg) string {
	if len(as) == 0 {
		return ""
	}
	return "(" + list(as, ",") + ")"
}

// list prints things with a separator between them.
func list[T interface{ String() string }](things []T, between string) string {
	if len(things) == 1 {
		return things[0].String()
	}
	var b strings.Builder
	for i, t := range things {
		if i > 0 {
			b.WriteString(between)
		}
		b.WriteString(t.String())
	}
	return b.String()
}

// String prints the outcome in the notation that [Parse] reads.
func (o Outcome) String() string {
	var b strings.Builder
	word := func(texts ...string) {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		for _, t := range texts {
			b.WriteString(t)
		}
	}
	if len(o.When) > 0 {
		word("if ", list(o.When, ", "), ":")
	}
	for _, e := range o.Effects {
		word(e.String())
	}
	if o.Because.Kind != "" {
		word("because(", o.Because.String(), ")")
	}
	if slices.ContainsFunc(o.Results, func(r Result) bool { return r.String() != "_" }) {
		word("-> ", list(o.Results, ", "))
	}
	if b.Len() == 0 {
		return "nothing"
	}
	return b.String()
}

// Format prints outcomes separated by " | ".
func Format(os []Outcome) string { return list(os, " | ") }
