package dispatch

import (
	"errors"
	"net/http"
)

// Exported may be changed by other packages.
var Exported = map[string]http.HandlerFunc{"GET": created}

// rows: $1.unknown $0.unknown
func CallsExported(w http.ResponseWriter, r *http.Request) {
	Exported[r.Method](w, r)
}

var extended = map[string]http.HandlerFunc{"GET": created}

func init() { extended["POST"] = deleted }

// rows: $1.unknown $0.unknown
func CallsExtended(w http.ResponseWriter, r *http.Request) {
	extended[r.Method](w, r)
}

var handedOn = map[string]http.HandlerFunc{"GET": created}

func fill(m map[string]http.HandlerFunc) { m["POST"] = deleted }

// rows: $1.unknown $0.unknown
func CallsHandedOn(w http.ResponseWriter, r *http.Request) {
	fill(handedOn)
	handedOn[r.Method](w, r)
}

// Closures has them in the table.
//
// rows: $1.unknown $0.status(?) $0.unknown
// rows: $1.unknown $0.unknown because(other)
func Closures(w http.ResponseWriter, r *http.Request) {
	status := http.StatusConflict
	f, ok := map[string]func(){
		"GET": func() { w.WriteHeader(http.StatusOK) },
		"PUT": func() { w.WriteHeader(status) },
	}[r.Method]
	if ok {
		f()
		return
	}
	w.WriteHeader(http.StatusNotImplemented)
}

// Given has an element that is not seen.
//
// rows: $1.unknown $0.unknown
func Given(w http.ResponseWriter, r *http.Request, h http.HandlerFunc) {
	map[string]http.HandlerFunc{"GET": created, "POST": h}[r.Method](w, r)
}

type server struct{ n int }

func (s *server) get(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusOK) }

func (s *server) put(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusAccepted) }

// Methods has method values.
//
// rows: $2.method(!GET,!PUT) $1.del(Content-Length) $1.set(Content-Type,"text/plain; charset=utf-8") $1.set(X-Content-Type-Options) $1.status(405) $1.body $1.answer because(!method)
// rows: $2.method(GET) $1.status(200)
// rows: $2.method(PUT) $1.status(202)
func (s *server) Methods(w http.ResponseWriter, r *http.Request) {
	h := map[string]http.HandlerFunc{http.MethodGet: s.get, http.MethodPut: s.put}[r.Method]
	if h == nil {
		http.Error(w, "no", http.StatusMethodNotAllowed)
		return
	}
	h(w, r)
}

var allowed = map[string]bool{"GET": true, "HEAD": true, "POST": false}

// Allowed asks the table for the method alone.
//
// rows: $1.method(!GET,!HEAD,!POST) $0.status(405) because(!method)
// rows: $1.method(GET) $0.status(200) because(other)
// rows: $1.method(HEAD) $0.status(200) because(other)
// rows: $1.method(POST) $0.status(405) because(!method)
func Allowed(w http.ResponseWriter, r *http.Request) {
	if !allowed[r.Method] {
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	w.WriteHeader(http.StatusOK)
}

var codes = map[string]int{"missing": http.StatusNotFound, "exists": http.StatusConflict}

func codeOf(kind string) int {
	if code, ok := codes[kind]; ok {
		return code
	}
	return http.StatusInternalServerError
}

// Code looks the status up.
//
// rows: if $1!="exists", $1!="missing": $0.status(500)
// rows: if $1=="exists": $0.status(409)
// rows: if $1=="missing": $0.status(404)
func Code(w http.ResponseWriter, kind string) {
	if code, ok := codes[kind]; ok {
		w.WriteHeader(code)
		return
	}
	w.WriteHeader(http.StatusInternalServerError)
}

// rows: $0.status(409)
func CallsCode(w http.ResponseWriter) { Code(w, "exists") }

// rows: $0.status(500)
func CallsCodeOther(w http.ResponseWriter) { Code(w, "x") }

// rows: if $1!="exists", $1!="missing": $0.status(400)
// rows: if $1=="exists": $0.status(409)
// rows: if $1=="missing": $0.status(404)
func Joined(w http.ResponseWriter, kind string) {
	code, ok := codes[kind]
	if !ok {
		code = http.StatusBadRequest
	}
	w.WriteHeader(code)
}

var (
	errMissing = errors.New("missing")
	errExists  = errors.New("exists")
	byError    = map[error]int{errMissing: http.StatusNotFound, errExists: http.StatusConflict}
)

// Fn_ByError has keys that are no constants.
// Lost: 404, 409 or 500.
//
// rows: $0.status(500) because(other)
// rows: $0.status(?)
func Fn_ByError(w http.ResponseWriter, err error) {
	code, ok := byError[err]
	if !ok {
		code = http.StatusInternalServerError
	}
	w.WriteHeader(code)
}

// Changed is filled later.
//
// rows: $0.status(?)
func Changed(w http.ResponseWriter, kind string) {
	m := map[string]int{"a": http.StatusOK}
	if kind != "" {
		m["b"] = http.StatusAccepted
	}
	w.WriteHeader(m[kind])
}

// Headers sets all that the literal has.
//
// rows: $0.set(Etag) $0.set(Location) $0.status(201)
func Headers(w http.ResponseWriter) {
	for k, v := range map[string]string{"etag": "1", "Location": "/"} {
		w.Header().Set(k, v)
	}
	w.WriteHeader(http.StatusCreated)
}

// Broken may end after any of them.
//
// rows: $0.set(*) $0.status(201)
// rows: $0.status(201)
func Broken(w http.ResponseWriter, r *http.Request) {
	for k, v := range map[string]string{"Etag": "1", "Location": "/"} {
		if r.URL.RawQuery != "" {
			break
		}
		w.Header().Set(k, v)
	}
	w.WriteHeader(http.StatusCreated)
}

func with(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next(w, r)
	}
}

func only(method string, next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Method != method {
			w.WriteHeader(http.StatusMethodNotAllowed)
			return
		}
		next.ServeHTTP(w, r)
	}
}

func handler(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Etag", "1")
		next.ServeHTTP(w, r)
	})
}

// rows: $0.status(201) because(other)
// rows: $0.status(401) because(!header,Authorization)
func Middleware(w http.ResponseWriter, r *http.Request) { with(created)(w, r) }

// rows: $0.status(201) because(other)
// rows: $0.status(401) because(!header,Authorization)
// rows: $0.status(405) because(!method)
func Chain(w http.ResponseWriter, r *http.Request) {
	h := with(only("POST", created))
	h(w, r)
}

// rows: $0.set(Etag) $0.status(201)
func Served(w http.ResponseWriter, r *http.Request) {
	handler(http.HandlerFunc(created)).ServeHTTP(w, r)
}

// Unseen wraps what is not known.
//
// rows: $0.status(401) because(!header,Authorization)
// rows: $1.unknown $0.unknown because(other)
func Unseen(w http.ResponseWriter, r *http.Request, h http.HandlerFunc) { with(h)(w, r) }

// Captured wraps a closure over another response.
//
// rows: $1.unknown $0.status(?) $0.unknown
// rows: $1.unknown $0.unknown because(other)
func Captured(w http.ResponseWriter, r *http.Request) {
	with(func(http.ResponseWriter, *http.Request) { w.WriteHeader(http.StatusCreated) })(w, r)
}

// Recursive serves itself.
//
// rows: $0.status(200) because(other)
// rows: $0.status(401) because(!header,Authorization)
// rows: $1.unknown $0.unknown because(other)
func Recursive(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/" {
		w.WriteHeader(http.StatusOK)
		return
	}
	with(Recursive)(w, r)
}

type sender interface{ send(w http.ResponseWriter) }

type one struct{}

func (one) send(w http.ResponseWriter) { w.WriteHeader(http.StatusOK) }

type two struct{ code int }

func (t *two) send(w http.ResponseWriter) { w.WriteHeader(http.StatusAccepted) }

// rows: $0.status(200)
func Interface(w http.ResponseWriter) {
	var s sender = one{}
	s.send(w)
}

// rows: if $1==false: $0.status(200)
// rows: if $1==true: $0.status(202)
func Either(w http.ResponseWriter, b bool) {
	var s sender = one{}
	if b {
		s = &two{}
	}
	s.send(w)
}

// Fn_Field has it in a field.
// Lost: Sends 200.
//
// rows: $0.unknown
func Fn_Field(w http.ResponseWriter) {
	v := struct{ s sender }{one{}}
	v.s.send(w)
}

func reply(w http.ResponseWriter, status int, header ...string) {
	for i := 0; i+1 < len(header); i += 2 {
		w.Header().Set(header[i], header[i+1])
	}
	w.WriteHeader(status)
}

// rows: $0.set(Etag) $0.set(Location) $0.status(201)
func Reply(w http.ResponseWriter) { reply(w, http.StatusCreated, "location", "/", "Etag", "1") }

// rows: $0.status(201)
func ReplyBare(w http.ResponseWriter) { reply(w, http.StatusCreated) }

// rows: $0.set(*) $0.status(201)
// rows: $0.status(201)
func ReplyUnseen(w http.ResponseWriter, key string) { reply(w, http.StatusCreated, key, "/") }
