// Package closures captures response, request and status.
package closures

import (
	"net/http"
	"sync"
)

// rows: if $1==false: $0.status(400) because(other)
// rows: if $1==true: $0.status(200) because(other)
func InVariable(w http.ResponseWriter, ok bool) {
	fail := func(code int) {
		w.WriteHeader(code)
	}
	if !ok {
		fail(http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// Fn_CallsClosure: the inner one does not mention w.
// Lost: Sends 404: a closure that captures closures only is not analysed.
//
// rows: $0.unknown
func Fn_CallsClosure(w http.ResponseWriter) {
	fail := func(code int) { w.WriteHeader(code) }
	notFound := func() { fail(http.StatusNotFound) }
	notFound()
}

// Fp_CallsClosureWithRequest: the inner one mentions the request and not the response.
// False: Sends 405 where the method is not POST: the inner closure has no operand for the response.
//
// rows: $1.method(!POST) because(!method)
// rows: $1.method(POST) $0.status(200) because(other)
func Fp_CallsClosureWithRequest(w http.ResponseWriter, r *http.Request) {
	fail := func(code int) { w.WriteHeader(code) }
	guard := func() bool {
		if r.Method != http.MethodPost {
			fail(http.StatusMethodNotAllowed)
			return false
		}
		return true
	}
	if guard() {
		w.WriteHeader(http.StatusOK)
	}
}

// CallsClosureBoth: the inner one mentions w as well.
//
// rows: $0.set(Etag) $0.status(404)
func CallsClosureBoth(w http.ResponseWriter) {
	fail := func(code int) { w.WriteHeader(code) }
	notFound := func() {
		w.Header().Set("Etag", "0")
		fail(http.StatusNotFound)
	}
	notFound()
}

// Fn_Status is set by a closure.
// Lost: Sends 404: what a closure writes to a variable is unknown after the call.
//
// rows: $0.status(?)
func Fn_Status(w http.ResponseWriter) {
	status := http.StatusOK
	set := func(code int) { status = code }
	set(http.StatusNotFound)
	w.WriteHeader(status)
}

// StatusRead is read by a closure.
//
// rows: if $1==false: $0.status(200)
// rows: if $1==true: $0.status(201)
func StatusRead(w http.ResponseWriter, created bool) {
	status := http.StatusOK
	send := func() { w.WriteHeader(status) }
	if created {
		status = http.StatusCreated
	}
	send()
}

// Fn_StatusSibling is set by one closure that another one calls before it sends.
// Lost: Sends 404: a call in a closure may change captured variables as well.
//
// rows: $0.status(?)
func Fn_StatusSibling(w http.ResponseWriter) {
	status := http.StatusOK
	set := func(code int) { status = code }
	send := func() {
		set(http.StatusNotFound)
		w.WriteHeader(status)
	}
	send()
}

// StatusOwn is set and sent by the same closure.
//
// rows: $0.status(404)
func StatusOwn(w http.ResponseWriter) {
	status := http.StatusOK
	send := func() {
		status = http.StatusNotFound
		w.WriteHeader(status)
	}
	send()
}

// Fn_StatusBefore is taken before it changes.
// Lost: Sends what status was before: the load is evaluated anew after the variable has changed.
//
// rows: $0.status(?)
func Fn_StatusBefore(w http.ResponseWriter, first int) {
	status := first
	next := func() { status++ }
	next()
	old := status
	status = http.StatusTeapot
	w.WriteHeader(old)
	next()
}

// Fp_Flag remembers that an answer was sent.
// False: There is no second answer: the closure sets answered.
//
// rows: if $1==false: $0.status(400) because(other)
// rows: if $1==true: $0.status(200)
func Fp_Flag(w http.ResponseWriter, ok bool) {
	answered := false
	fail := func(code int) {
		answered = true
		w.WriteHeader(code)
	}
	if !ok {
		fail(http.StatusBadRequest)
	}
	if !answered {
		w.WriteHeader(http.StatusOK)
	}
}

// FlagLate: the variable changes between its load and the condition on it.
// rows: $0.status(409) because(other)
// rows: if $1==false:
// rows: if $1==true: $0.status(200) because(other)
func FlagLate(w http.ResponseWriter, flag, change bool) {
	set := func(v bool) { flag = v }
	old := flag
	if change {
		set(false)
	}
	if old {
		if flag {
			w.WriteHeader(http.StatusOK)
		} else {
			w.WriteHeader(http.StatusConflict)
		}
	}
}

// Fn_Replaced: the variable holds one of two closures.
// Lost: Sends 400 or 418.
//
// rows: $0.unknown
func Fn_Replaced(w http.ResponseWriter, loud bool) {
	fail := func() { w.WriteHeader(http.StatusBadRequest) }
	if loud {
		fail = func() { w.WriteHeader(http.StatusTeapot) }
	}
	fail()
}

// Fn_ReplacedCaptured: likewise, and another closure calls it.
// Lost: Sends 400 or 418: a variable that is set twice is no known closure, and nobody gives up.
//
// rows: $0.unknown
func Fn_ReplacedCaptured(w http.ResponseWriter, loud bool) {
	fail := func() { w.WriteHeader(http.StatusBadRequest) }
	if loud {
		fail = func() { w.WriteHeader(http.StatusTeapot) }
	}
	run := func() { fail() }
	run()
}

// Passed hands the closure to a function that calls it.
//
// rows: $0.status(200)
func Passed(w http.ResponseWriter) {
	run(func() { w.WriteHeader(http.StatusOK) })
}

// Fn_PassedInner hands over a closure that calls the one that answers.
// Lost: Sends 404: what the closure captures is a closure, and no view of the response.
//
// rows: $0.unknown
func Fn_PassedInner(w http.ResponseWriter) {
	fail := func(code int) { w.WriteHeader(code) }
	run(func() { fail(http.StatusNotFound) })
}

// PassedVariable hands over the variable.
//
// rows: $0.status(200)
func PassedVariable(w http.ResponseWriter) {
	f := func() { w.WriteHeader(http.StatusOK) }
	run(f)
}

func run(f func()) { f() }

// Fn_Returned gives the closure back.
// Lost: The closure that is returned can send, and the row has a function for an error.
//
// rows: $0.unknown -> error
func Fn_Returned(w http.ResponseWriter) func() {
	return func() { w.WriteHeader(http.StatusOK) }
}

// Fn_CallsReturned calls what it gave back.
// Lost: Sends 200: the closure that a call returns is not known to hold the response.
//
// rows: $0.status(?) $0.unknown
func Fn_CallsReturned(w http.ResponseWriter) {
	finish := Fn_Returned(w)
	finish()
}

// Fn_DefersReturned defers it.
// Lost: Likewise.
//
// rows: $0.status(?) $0.unknown
func Fn_DefersReturned(w http.ResponseWriter) {
	defer Fn_Returned(w)()
}

// Fn_Once hands it to the standard library.
// Lost: Sends 400.
//
// rows: $0.unknown
func Fn_Once(w http.ResponseWriter) {
	var once sync.Once
	fail := func() { once.Do(func() { w.WriteHeader(http.StatusBadRequest) }) }
	fail()
}

// Fn_Table keeps closures in a map.
// Lost: Sends 200, 201 or nothing, by the method.
//
// rows: $1.unknown $0.unknown
func Fn_Table(w http.ResponseWriter, r *http.Request) {
	table := map[string]func(){
		http.MethodGet:  func() { w.WriteHeader(http.StatusOK) },
		http.MethodPost: func() { w.WriteHeader(http.StatusCreated) },
	}
	if f, ok := table[r.Method]; ok {
		f()
	}
}

// Rewrapped: a closure puts another response in place of the captured one.
//
// rows: $0.unknown
func Rewrapped(w http.ResponseWriter, wrap func(http.ResponseWriter) http.ResponseWriter) {
	use := func() { w = wrap(w) }
	use()
	w.WriteHeader(http.StatusOK)
}

// Recursive calls itself by its variable.
//
// rows: if $1!=0: $0.status(200) because(other)
// rows: if $1==0: $0.status(200) because(other)
func Recursive(w http.ResponseWriter, n int) {
	var walk func(n int)
	walk = func(n int) {
		if n == 0 {
			w.WriteHeader(http.StatusOK)
			return
		}
		walk(n - 1)
	}
	walk(n)
}

// Request is captured.
//
// rows: $1.limit(1024) $1.read
// rows: $1.limit(1024) $1.read $0.status(413) because(!error,decode)
func Request(w http.ResponseWriter, r *http.Request) {
	limit := func() { r.Body = http.MaxBytesReader(w, r.Body, 1024) }
	limit()
	if err := r.ParseMultipartForm(1 << 10); err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
	}
}

// HeaderMap is captured.
//
// rows: $0.set(Location) $0.status(201)
func HeaderMap(w http.ResponseWriter, u string) {
	h := w.Header()
	set := func(k, v string) { h.Set(k, v) }
	set("Location", u)
	w.WriteHeader(http.StatusCreated)
}

// Encoder is captured.
//
// rows: $0.body
func Encoder(w http.ResponseWriter) {
	write := func(s string) { w.Write([]byte(s)) }
	write("a")
	write("b")
}

// Fn_BoundBehind calls a method value by a variable that a closure, out of reach here, captures.
// Lost: The closure sends 404.
//
// rows: if $1==false: $0.status(418) because(other)
// rows: if $1==true: $0.unknown because(other)
func Fn_BoundBehind(w http.ResponseWriter, early bool) {
	send := w.WriteHeader
	if early {
		fail := func() { send(http.StatusNotFound) }
		fail()
		return
	}
	send(http.StatusTeapot)
}

// Fn_NestedBehind calls a closure by a variable that another closure, out of reach here, captures.
// Lost: The deferred closure sends 503.
//
// rows: if $1==false: $0.status(403) because(other)
// rows: if $1==true: $0.unknown because(other)
func Fn_NestedBehind(w http.ResponseWriter, wait bool) {
	fail := func(code int) { w.WriteHeader(code) }
	if wait {
		defer func() { fail(http.StatusServiceUnavailable) }()
		return
	}
	fail(http.StatusForbidden)
}

// BoundWithin calls, beside the response, a method value of it that is captured.
//
// rows: if $1==false: $0.status(500)
// rows: if $1==true: $0.status(304) because(other)
func BoundWithin(w http.ResponseWriter, same bool) {
	send := w.WriteHeader
	fail := func(code int) {
		if same {
			send(http.StatusNotModified)
			return
		}
		w.WriteHeader(code)
	}
	fail(http.StatusInternalServerError)
}

// Fn_SetterWithin: likewise, with one of its header map.
// Lost: Sets Location: the map of which exchange it is cannot be told.
//
// rows: $0.status(?) $0.unknown
func Fn_SetterWithin(w http.ResponseWriter) {
	set := w.Header().Set
	reply := func(code int) {
		set("Location", "/x")
		w.WriteHeader(code)
	}
	reply(http.StatusCreated)
}
