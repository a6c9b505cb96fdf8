package rule

import (
	"slices"
	"strings"

	"github.com/statusvet/statusvet/passes/internal/http"
	"github.com/statusvet/statusvet/passes/internal/model"
)

// A Fact is something that a path has learnt of the request, with the statuses that deny it. The facts below are the one table of
// what a path knows and which statuses fit; the rules that guard a status each read their part of it.
type Fact struct {
	Says    string // in messages: "the request's method was ruled out"
	Instead string // what to answer
	known   func(model.Guard) bool
	denied  func(code int) bool
}

// Denies reports whether a path that took the condition g knows the fact, and an answer with that status denies it.
func (f *Fact) Denies(g model.Guard, code int) bool { return f.Known(g) && f.denied(code) }

// Known reports whether a path that took the condition g knows the fact.
func (f *Fact) Known(g model.Guard) bool { return g.Bad && f.known(g) }

// Denied returns the first of the facts that the condition makes known and the status denies, or nil.
func Denied(g model.Guard, code int, facts ...*Fact) *Fact {
	i := slices.IndexFunc(facts, func(f *Fact) bool { return f.Denies(g, code) })
	if i < 0 {
		return nil
	}
	return facts[i]
}

// The facts, with the sections of RFC 9110 that name the fitting status.
var (
	// MethodRuledOut: 15.5.6. Statuses that other conditions may rightly ask for are left out: 401, 409, 429, …
	MethodRuledOut = &Fact{
		Says: "the request's method was ruled out", Instead: "405 Method Not Allowed with an Allow header",
		known:  of(model.OnMethod),
		denied: in(http.StatusBadRequest, http.StatusForbidden, http.StatusNotFound, http.StatusInternalServerError, http.StatusNotImplemented),
	}
	// NoBasicAuth, NoAuthorization and NoSession: 15.5.2.
	NoBasicAuth = &Fact{
		Says: "basic authentication failed", Instead: unauthorized,
		known:  of(model.OnAuth),
		denied: in(http.StatusForbidden, http.StatusMethodNotAllowed, http.StatusPreconditionFailed),
	}
	NoAuthorization = &Fact{
		Says: "the Authorization header is missing or wrong", Instead: unauthorized,
		known:  func(g model.Guard) bool { return g.Kind == model.OnHeader && g.Credentials() },
		denied: in(http.StatusForbidden, http.StatusMethodNotAllowed, http.StatusPreconditionFailed),
	}
	NoSession = &Fact{
		Says: "the cookie with the credentials is missing or wrong", Instead: unauthorized,
		known:  func(g model.Guard) bool { return g.Kind == model.OnCookie && g.Credentials() },
		denied: in(http.StatusForbidden, http.StatusMethodNotAllowed, http.StatusPreconditionFailed),
	}
	// Refused: the same, by who calls the function, or by what it has called with nothing but the credentials.
	Refused = &Fact{
		Says: "the credentials are missing or do not verify", Instead: unauthorized,
		known: func(g model.Guard) bool {
			return g.Kind == model.OnRefused || g.Kind == model.OnError && g.Key == model.Unverified
		},
		denied: in(http.StatusForbidden, http.StatusMethodNotAllowed, http.StatusPreconditionFailed),
	}
	// BadToken: an error that says what is wrong with a token.
	BadToken = &Fact{
		Says: "the token does not verify", Instead: unauthorized,
		known: func(g model.Guard) bool {
			name, ok := strings.CutPrefix(g.Key, "is ")
			return g.Kind == model.OnError && ok && model.OfToken(name)
		},
		denied: in(http.StatusForbidden),
	}
	// BadBody: 15.5.1. Many other statuses fit an error of reading the body: it may be too large, or come too late.
	BadBody = &Fact{
		Says: "the request's body could not be read", Instead: "400 Bad Request",
		known:  model.Guard.OfBody,
		denied: in(http.StatusMethodNotAllowed, http.StatusPreconditionFailed),
	}
	// TooLarge: 15.5.14, and MaybeTooLarge the same of a body that was read under a limit, whose error was not asked.
	TooLarge = &Fact{
		Says: "the request's body is too large", Instead: tooLarge,
		known:  of(model.OnTooLarge, model.OnLength),
		denied: failuresBut(http.StatusRequestEntityTooLarge),
	}
	MaybeTooLarge = &Fact{
		Says: "the request's body may be too large", Instead: tooLarge,
		known:  BadBody.known,
		denied: TooLarge.denied,
	}
	// Unsupported: 15.5.16. Of a type that is missing or has no form other statuses may rightly be sent.
	Unsupported = &Fact{
		Says: "the request's Content-Type is not supported", Instead: "415 Unsupported Media Type",
		known:  func(g model.Guard) bool { return g.Kind == model.OnHeader && g.Key == "Content-Type" && g.Asked == "" },
		denied: failuresBut(http.StatusUnsupportedMediaType),
	}
	// NotAcceptable: 15.5.7.
	NotAcceptable = &Fact{
		Says: "the request's Accept header cannot be met", Instead: "406 Not Acceptable",
		known:  func(g model.Guard) bool { return g.Kind == model.OnHeader && g.Key == "Accept" },
		denied: in(http.StatusUnsupportedMediaType),
	}
	// Changed: 15.5.13. Where the header is absent 428 is right (RFC 6585, section 3).
	Changed = &Fact{
		Says: "the request's precondition failed", Instead: "412 Precondition Failed",
		known: func(g model.Guard) bool {
			return g.Kind == model.OnHeader && (g.Key == "If-Match" || g.Key == "If-Unmodified-Since") && g.Asked == ""
		},
		denied: failuresBut(http.StatusPreconditionFailed),
	}
)

// ErrorFacts are what the kind of an error says that led to the answer (15.5.5, 15.5.10, 15.5.1, 15.6.4 and 15.6.5). A fault of the
// client's is no 5xx, and what the service ran into itself is no 4xx.
var ErrorFacts = map[model.ErrorKind]*Fact{
	model.NotFound:  {Says: "the error says that there is no such thing", Instead: "404 Not Found", denied: class(5)},
	model.Duplicate: {Says: "the error says that it exists already", Instead: "409 Conflict", denied: class(5)},
	model.Malformed: {Says: "what the client sent is malformed", Instead: "400 Bad Request", denied: class(5)},
	model.Timeout:   {Says: "the service's own time ran out", Instead: "503 Service Unavailable or 504 Gateway Timeout", denied: class(4)},
}

// unrelated are what the kind of an error says that 405 and 412 deny. What is malformed is left out: it may be a filter that the method
// requires, or a version.
var unrelated = map[model.ErrorKind]*Fact{
	model.NotFound:  {Says: ErrorFacts[model.NotFound].Says, Instead: ErrorFacts[model.NotFound].Instead, denied: BadBody.denied},
	model.Duplicate: {Says: ErrorFacts[model.Duplicate].Says, Instead: ErrorFacts[model.Duplicate].Instead, denied: BadBody.denied},
	model.Timeout:   {Says: ErrorFacts[model.Timeout].Says, Instead: ErrorFacts[model.Timeout].Instead, denied: BadBody.denied},
}

// NoFilter is a parameter that is missing. The status table allows 405 for a filter that a method requires, and RFC 9110 does not.
var NoFilter = &Fact{
	Says: "a parameter is missing", Instead: "400 Bad Request",
	known:  func(g model.Guard) bool { return g.Kind == model.Other && g.Key == model.Parameter },
	denied: in(http.StatusMethodNotAllowed),
}

// Unrelated returns the fact that an error of that kind makes known and the status denies, or nil.
func Unrelated(kind model.ErrorKind, code int) *Fact {
	if fact := unrelated[kind]; fact != nil && fact.denied(code) {
		return fact
	}
	return nil
}

// Rejects reports whether the status denies the fact, for who knows of the fact otherwise than by a condition.
func (f *Fact) Rejects(code int) bool { return f.denied(code) }

const (
	unauthorized = "401 Unauthorized with a WWW-Authenticate header"
	tooLarge     = "413 Content Too Large"
)

// of is the knowledge of the guards of these kinds.
func of(kinds ...model.GuardKind) func(model.Guard) bool {
	return func(g model.Guard) bool { return slices.Contains(kinds, g.Kind) }
}

// class is the set of the codes that begin with the digit.
func class(digit int) func(int) bool {
	return func(code int) bool { return code/100 == digit }
}

// in is the set of the codes.
func in(codes ...int) func(int) bool {
	return func(code int) bool { return slices.Contains(codes, code) }
}

// failuresBut is every status from 400 on but one.
func failuresBut(fits int) func(int) bool {
	return func(code int) bool { return code >= http.StatusBadRequest && code != fits }
}
