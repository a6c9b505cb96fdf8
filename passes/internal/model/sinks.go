package model

import (
	"slices"
	"strings"
	"sync"
)

// A Sink is a type by which a framework hands the exchange to handlers: without it, a struct leads to the exchange if
// one of its fields does, and an interface if it has the methods of an http.ResponseWriter.
type Sink struct {
	Type string // the path of its package and its name, joined by a dot; a pointer to it leads there too
	Kind SinkKind
	// Sends says when status, headers and body leave.
	Sends Sending
	// Returns is what a handler that is given this type alone returns: "" or "error".
	Returns string
	// After is the type that handlers are given before it, or "".
	After string
	// Errors says what the framework does, unless the project has its own way, with the error that a handler returns and
	// nothing was sent before: outcomes of operand 0, the sink, and operand 1, the error.
	Errors string
	// Otherwise says what it does with the errors of which Errors says nothing, where nothing but the framework's own way with errors can be in
	// force: in a program whose own package calls one of the functions Made, without a value for the field Handler of what these are given.
	Otherwise, Handler string
	Made               []string
	// Sent names a field that says whether status and headers have been sent.
	Sent string
	// Part says that it is one only where it was reached from another: elsewhere it may be a client's.
	Part bool
	// Limit is the number of bytes after which reads of the request's body fail, if the framework sees to that before it
	// calls handlers; "" if it does not, "?" if it may.
	Limit string
	// Methods says that structs which embed it are controllers: their exported methods without parameters and results
	// are handlers, those named for a method of HTTP are for that.
	Methods bool
	// Hooks names methods of controllers that are called before or after a handler; Comment is the word in a handler's comment
	// behind which its path and, in brackets, its methods stand.
	Hooks, Comment string
	// Holds says that headers may be held back until the handler has returned, so that none is too late; Next, that middleware is given,
	// behind this type, a function that calls the next handler.
	Holds, Next bool
	// Aside says that the status which was chosen counts only for the framework's own ways to write: what others write to its
	// response goes out with 200, unless they have sent a status there.
	Aside bool
	// Chained says that the next handler is called when one returns, and that all is sent when the last has; Heedless, that it is called
	// as well when one has answered, unless a row has said stop.
	Chained, Heedless bool
}

// A SinkKind is what a sink leads to.
type SinkKind uint8

// The kinds of sinks.
const (
	Exchange       SinkKind = iota // response and request
	Response                       // the response alone
	Request                        // the request alone
	ResponseHeader                 // the response's headers
	RequestHeader                  // the request's headers
)

// A Sending says when what is done to a response reaches the client.
type Sending uint8

// The ways to send.
const (
	AtOnce      Sending = iota // a status is sent when it is set, as by net/http
	AtFirstByte                // a status that is set stands until the first byte, a flush, or the end of the handler
	AtReturn                   // nothing is sent before the handler has returned: what was set last stands
)

var sinks = sync.OnceValue(func() []Sink {
	return slices.Concat(ginSinks, echoSinks, fiberSinks(), fasthttpSinks, restfulSinks, hertzSinks, beegoSinks, irisSinks, humaSinks)
})

// errorHandlers are the fields by which a project sets its own way with errors, named as in LookupField.
var errorHandlers = []string{
	echo4 + ".Echo.HTTPErrorHandler",
	echo5 + ".Echo.HTTPErrorHandler",
	echo5 + ".Config.HTTPErrorHandler",
	fiber2 + ".Config.ErrorHandler",
	fiber3 + ".Config.ErrorHandler",
}

// HandlesErrors reports whether setting the field of that name, written as LookupField does, changes what is done with
// the errors that handlers return.
func HandlesErrors(field string) bool { return slices.Contains(errorHandlers, field) }

// defaultErrors are what frameworks do with the errors that handlers return, where that is not changed; see their Errors.
var defaultErrors = []string{
	"(*" + echo4 + ".Echo).DefaultHTTPErrorHandler",
	fiber2 + ".DefaultErrorHandler",
	fiber3 + ".DefaultErrorHandler",
}

// DefaultErrors reports whether the function of that full name does with an error what the framework does of itself.
func DefaultErrors(fullName string) bool { return slices.Contains(defaultErrors, fullName) }

// inputFields are the fields of sinks that hold what the client sent, named as in LookupField.
var inputFields = []string{
	beego + "/context.BeegoInput.RequestBody",
}

// HoldsInput reports whether the field of that name, written as LookupField does, holds what the client sent.
func HoldsInput(field string) bool { return slices.Contains(inputFields, field) }

// laidFields are the fields of sinks, named likewise, that are maps in which a handler lays what the framework then writes: rows name a value
// there by field and key, joined by a dot.
var laidFields = []string{beego + ".Controller.Data"}

// Lays reports whether the field of that name is one.
func Lays(field string) bool { return slices.Contains(laidFields, field) }

// statusFields are the fields of sinks by which a status is chosen, named as in LookupField.
var statusFields = []string{
	beego + "/context.BeegoOutput.Status",
}

// ChoosesStatus reports whether setting the field of that name, written as LookupField does, chooses the status.
func ChoosesStatus(field string) bool { return slices.Contains(statusFields, field) }

var sinkIndex = sync.OnceValue(func() map[string]*Sink {
	m := map[string]*Sink{}
	all := sinks()
	for i := range all {
		m[all[i].Type] = &all[i]
	}
	return m
})

// LookupSink returns the sink of that type, named by the path of its package and its name, or nil.
func LookupSink(name string) *Sink { return sinkIndex()[name] }

// sinkPackages are the packages that define sinks.
var sinkPackages = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for _, s := range sinks() {
		m[s.Type[:strings.LastIndex(s.Type, ".")]] = true
	}
	return m
})

// IsSinkPackage reports whether the package of that path defines a sink.
func IsSinkPackage(path string) bool { return sinkPackages()[path] }
