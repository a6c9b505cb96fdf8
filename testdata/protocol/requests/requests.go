// Package requests asks and reads the request.
package requests

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"io"
	"net/http"
	"strings"
)

// rows: $1.limit(1048576)
func Limit(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
}

// Lost: The limit is n.
//
// rows: $1.limit(?)
func Fn_LimitBy(w http.ResponseWriter, r *http.Request, n int64) {
	r.Body = http.MaxBytesReader(w, r.Body, n)
}

// rows: $1.limit(1048576) $1.read -> error?(body)
func CallsLimit(w http.ResponseWriter, r *http.Request) error {
	Limit(w, r)
	_, err := io.ReadAll(r.Body)
	return err
}

// Lost: The limit is 1024.
//
// rows: $1.limit(?) $1.read -> error?(body)
func Fn_CallsLimitBy(w http.ResponseWriter, r *http.Request) error {
	Fn_LimitBy(w, r, 1024)
	_, err := io.ReadAll(r.Body)
	return err
}

// rows: $1.limit(1024) $1.read -> error?(body)
func LimitLocal(w http.ResponseWriter, r *http.Request) error {
	body := http.MaxBytesReader(w, r.Body, 1024)
	_, err := io.ReadAll(body)
	return err
}

// LimitLate limits what has been read.
//
// rows: $1.read $1.limit(1024) -> error?(body)
func LimitLate(w http.ResponseWriter, r *http.Request) error {
	_, err := io.ReadAll(r.Body)
	r.Body = http.MaxBytesReader(w, r.Body, 1024)
	return err
}

// rows: $0.read(1024) -> input, error?(body)
func LimitReader(r *http.Request) ([]byte, error) {
	return io.ReadAll(io.LimitReader(r.Body, 1024))
}

// False: The body ends silently at its limit, and reads do not fail.
//
// rows: $0.limit(1024) $0.read(1024) -> input, error?(body)
func Fp_LimitReaderBody(r *http.Request) ([]byte, error) {
	r.Body = io.NopCloser(io.LimitReader(r.Body, 1024))
	return io.ReadAll(r.Body)
}

// Fp_LimitedReader is written as a struct.
// False: Reads 1024 bytes of the body.
//
// rows: -> _, error?(body)
func Fp_LimitedReader(r *http.Request) ([]byte, error) {
	return io.ReadAll(&io.LimitedReader{R: r.Body, N: 1024})
}

// rows: $0.read -> error?(decode)
func Tee(r *http.Request, copy *bytes.Buffer) error {
	return json.NewDecoder(io.TeeReader(r.Body, copy)).Decode(new(int))
}

// rows: $0.read -> input, error?(body)
func All(r *http.Request) ([]byte, error) { return io.ReadAll(r.Body) }

// rows: $0.read -> error?(body)
func Buffer(r *http.Request) error {
	var buf bytes.Buffer
	_, err := buf.ReadFrom(r.Body)
	return err
}

// CopyToBuffer reads into memory as well.
//
// rows: $0.read -> error?(copy)
func CopyToBuffer(r *http.Request) error {
	var buf bytes.Buffer
	_, err := io.Copy(&buf, r.Body)
	return err
}

// rows: $0.stream $1.body -> error?(copy)
func CopyToFile(r *http.Request, f io.Writer) error {
	_, err := io.Copy(f, r.Body)
	return err
}

// rows: $0.stream
func Discard(r *http.Request) { io.Copy(io.Discard, r.Body) }

// rows: $0.read -> error?(decode)
func Decoder(r *http.Request, v any) error {
	d := json.NewDecoder(r.Body)
	d.DisallowUnknownFields()
	return d.Decode(v)
}

// rows: $0.read -> error?(decode)
func XML(r *http.Request, v any) error { return xml.NewDecoder(r.Body).Decode(v) }

// rows: $0.read(10485760) -> error?(decode)
func Form(r *http.Request) error { return r.ParseForm() }

// rows: $0.read(10485760) -> input
func FormValue(r *http.Request) string { return r.FormValue("name") }

// QueryValue reads no body.
//
// rows: -> input
func QueryValue(r *http.Request) string { return r.URL.Query().Get("name") }

// rows: $0.read $0.limit(memory)
func Replay(r *http.Request) {
	data, _ := io.ReadAll(r.Body)
	r.Body = io.NopCloser(bytes.NewReader(data))
}

// ReadsReplay reads what was put back: that is bounded by memory already.
//
// rows: $0.read $0.limit(memory)
func ReadsReplay(r *http.Request) {
	Replay(r)
	io.ReadAll(r.Body)
}

// rows: $0.status(401) because(!header,Authorization)
// rows: nothing
func Header(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") == "" {
		w.WriteHeader(http.StatusUnauthorized)
	}
}

// rows: $0.status(401) because(!header,Authorization)
// rows: nothing
func HeaderVariable(w http.ResponseWriter, r *http.Request) {
	token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	if token != "secret" {
		w.WriteHeader(http.StatusUnauthorized)
	}
}

// rows: $0.status(415) because(!header,Content-Type)
// rows: nothing
func MediaType(w http.ResponseWriter, r *http.Request) {
	if !strings.HasPrefix(r.Header.Get("content-type"), "application/json") {
		w.WriteHeader(http.StatusUnsupportedMediaType)
	}
}

// rows: $0.status(428) because(!header,If-Match,absent)
// rows: nothing
func Empty(w http.ResponseWriter, r *http.Request) {
	if len(r.Header.Get("If-Match")) == 0 {
		w.WriteHeader(http.StatusPreconditionRequired)
	}
}

// rows: $0.status(401) because(!basicauth)
// rows: nothing
func Basic(w http.ResponseWriter, r *http.Request) {
	if _, _, ok := r.BasicAuth(); !ok {
		w.WriteHeader(http.StatusUnauthorized)
	}
}

// rows: $0.status(200) because(other)
// rows: $0.status(401) because(!basicauth)
// rows: $0.status(401) because(!header,Authorization)
func BasicCompared(w http.ResponseWriter, r *http.Request) {
	user, pass, ok := r.BasicAuth()
	if !ok || user != "a" || pass != "b" {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// rows: $0.body because(other)
// rows: $0.status(401) because(!cookie,session)
func Cookie(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("session")
	if err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	w.Write([]byte(c.Value))
}

// rows: $0.status(401) because(!cookie,session)
// rows: nothing
func NoCookie(w http.ResponseWriter, r *http.Request) {
	if _, err := r.Cookie("session"); err == http.ErrNoCookie {
		w.WriteHeader(http.StatusUnauthorized)
	}
}

// rows: $0.status(200) because(other)
// rows: $0.status(413) because(!length)
func Length(w http.ResponseWriter, r *http.Request) {
	if r.ContentLength > 1<<20 {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// rows: $1.method(!POST,!PUT) $0.status(405) because(!method)
// rows: $1.method(POST) $0.status(200) because(other)
// rows: $1.method(PUT) $0.status(200) because(other)
func Guard(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost && r.Method != http.MethodPut {
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// rows: $1.method(!GET,!HEAD) $0.status(405) because(!method)
// rows: $1.method(GET) $0.status(200) because(method)
// rows: $1.method(HEAD) $0.status(200) because(method)
func GuardSwitch(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet, http.MethodHead:
		w.WriteHeader(http.StatusOK)
	case "":
		w.WriteHeader(http.StatusBadRequest)
	default:
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
}

// rows: $1.method(!POST) $0.status(405) because(!method)
// rows: $1.method(POST)
func GuardUpper(w http.ResponseWriter, r *http.Request) {
	if strings.ToUpper(r.Method) != "POST" {
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
}

// GuardLength says nothing of which method it is.
// rows: $0.status(200) because(other)
// rows: $0.status(400) because(other)
func GuardLength(w http.ResponseWriter, r *http.Request) {
	if len(r.Method) == 0 {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// GuardLetter neither.
// rows: $0.status(200) because(other)
// rows: nothing
func GuardLetter(w http.ResponseWriter, r *http.Request) {
	if r.Method[0] == 'P' {
		w.WriteHeader(http.StatusOK)
	}
}

// Fp_GuardTrimmed neither: TRACE and ACE.
// False: X-GET would do as well.
//
// rows: $1.method(!GET)
// rows: $1.method(GET) $0.status(200) because(method)
func Fp_GuardTrimmed(w http.ResponseWriter, r *http.Request) {
	if strings.TrimPrefix(r.Method, "X-") == "GET" {
		w.WriteHeader(http.StatusOK)
	}
}

func isPost(r *http.Request) bool { return r.Method == http.MethodPost }

// GuardHelper asks a helper.
//
// rows: $1.method(!POST) $0.status(405) because(!method)
// rows: $1.method(POST) $0.status(201) because(other)
func GuardHelper(w http.ResponseWriter, r *http.Request) {
	if !isPost(r) {
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	w.WriteHeader(http.StatusCreated)
}

func require(w http.ResponseWriter, r *http.Request, method string) bool {
	if r.Method != method {
		w.WriteHeader(http.StatusMethodNotAllowed)
		return false
	}
	return true
}

// GuardParameter names the method in the call.
//
// rows: $0.status(201) because(other)
// rows: $0.status(405) because(!method)
func GuardParameter(w http.ResponseWriter, r *http.Request) {
	if require(w, r, http.MethodPost) {
		w.WriteHeader(http.StatusCreated)
	}
}

// OverrideToo changes the method.
// rows: $0.status(204) because(other)
// rows: $0.status(405) because(other)
// rows: $1.method(!POST,!PUT) $0.status(405) because(!method)
// rows: $1.method(PUT) $0.status(204) because(other)
func OverrideToo(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		r.Method = r.Header.Get("X-HTTP-Method-Override")
	}
	if r.Method == http.MethodPut {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.WriteHeader(http.StatusMethodNotAllowed)
}

// OverrideKnown changes it to a constant.
// rows: $0.status(200) because(other)
// rows: $0.status(405) because(other)
// rows: $1.method(!GET,!HEAD) $0.status(405) because(!method)
// rows: $1.method(GET) $0.status(200) because(other)
func OverrideKnown(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodHead {
		r.Method = http.MethodGet
	}
	if r.Method == http.MethodGet {
		w.WriteHeader(http.StatusOK)
		return
	}
	w.WriteHeader(http.StatusMethodNotAllowed)
}

// Client is a request to another service.
//
// rows: $0.status(500) because(!error)
// rows: $0.status(502) because(!error)
// rows: $0.status(?)
func Client(w http.ResponseWriter, r *http.Request) {
	req, err := http.NewRequest(http.MethodPost, "http://x", nil)
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	defer res.Body.Close()
	io.ReadAll(res.Body)
	w.WriteHeader(res.StatusCode)
}

// rows: $1.limit(10) $1.read -> error?(body)
func Clone(w http.ResponseWriter, r *http.Request) error {
	r2 := r.WithContext(r.Context())
	r2.Body = http.MaxBytesReader(w, r2.Body, 10)
	_, err := io.ReadAll(r2.Body)
	return err
}

// Fp_CloneBefore limits the copy and reads the body of the original.
// False: The body of the original has no limit.
//
// rows: $1.limit(10) $1.read -> error?(body)
func Fp_CloneBefore(w http.ResponseWriter, r *http.Request) error {
	r2 := r.Clone(r.Context())
	r2.Body = http.MaxBytesReader(w, r2.Body, 10)
	_, err := io.ReadAll(r.Body)
	return err
}

// Twice reads a form, and what is no form without a limit.
//
// rows: $0.read because(other)
// rows: $0.read(10485760) because(!error,decode) -> error(decode)
func Twice(r *http.Request) error {
	if err := r.ParseForm(); err != nil {
		return err
	}
	_, err := io.ReadAll(r.Body)
	return err
}
