// Package kept keeps the status of the answer to come with the request, as go-chi/render does.
package kept

import (
	"context"
	"errors"
	"net/http"

	"github.com/go-chi/render"
)

// rows: $1.keep(404) $0.set(Content-Type,application/json) $0.status(404) $0.body $0.answer
func NotFound(w http.ResponseWriter, r *http.Request) {
	render.Status(r, 404)
	render.JSON(w, r, "none")
}

// rows: if $1.(kept)!=nil: $0.set(Content-Type,application/json) $0.status($1.(kept)) $0.body($2,null) $0.answer
// rows: if $1.(kept)==nil: $0.set(Content-Type,application/json) $0.body($2,null) $0.answer
func Helper(w http.ResponseWriter, r *http.Request, v any) {
	render.JSON(w, r, v)
}

// rows: $1.keep($2) $0.set(Content-Type,application/json) $0.status($2) $0.body($3,null) $0.answer
func Respond(w http.ResponseWriter, r *http.Request, status int, v any) {
	render.Status(r, status)
	render.JSON(w, r, v)
}

// rows: $0.keep(403)
func Keeps(r *http.Request) { render.Status(r, 403) }

// rows: $1.keep(403) $0.set(Content-Type,"text/plain; charset=utf-8") $0.status(403) $0.body $0.answer
func CallsKeeps(w http.ResponseWriter, r *http.Request) {
	Keeps(r)
	render.PlainText(w, r, "no")
}

// rows: $1.keep(201) $0.set(Content-Type,application/json) $0.status(201) $0.body $0.answer
func CallsHelper(w http.ResponseWriter, r *http.Request) {
	render.Status(r, 201)
	Helper(w, r, "x")
}

// rows: $1.keep(409) $0.set(Content-Type,"text/html; charset=utf-8") $0.status(409) $0.body $0.answer
func LastCounts(w http.ResponseWriter, r *http.Request) {
	render.Status(r, 400)
	render.Status(r, 409)
	render.HTML(w, r, "x")
}

// rows: if $2==false: $1.keep(200) $0.set(Content-Type,application/json) $0.status(200) $0.body $0.answer because(other)
// rows: if $2==true: $1.keep(201) $0.set(Content-Type,application/json) $0.set(Location) $0.status(201) $0.body $0.answer because(other)
func TiedToBranch(w http.ResponseWriter, r *http.Request, made bool) {
	status := 200
	if made {
		w.Header().Set("Location", "/x")
		status = 201
	}
	render.Status(r, status)
	render.JSON(w, r, "x")
}

// Sent: a status that is kept comes too late, and nobody tries to send it.
//
// rows: $0.status(202) $0.body $0.answer
func Sent(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(202)
	render.JSON(w, r, "x")
}

// rows: $1.keep(200) $0.status(204)
func NoContent(w http.ResponseWriter, r *http.Request) {
	render.Status(r, 200)
	render.NoContent(w, r)
}

// rows: $1.keep(?) $0.set(Content-Type,application/json) $0.status(?) $0.body $0.answer
func WithContext(w http.ResponseWriter, r *http.Request) {
	render.Status(r, 404)
	r = r.WithContext(context.Background())
	render.JSON(w, r, "x")
}

// rows: $1.keep(404) $0.set(Content-Type) $0.status(404) $0.body $0.answer
func Variable(w http.ResponseWriter, r *http.Request) {
	render.Status(r, 404)
	render.Respond(w, r, "x")
}

// rows: $0.read -> error?(decode)
func DecodeVariable(r *http.Request, v any) error { return render.Decode(r, v) }

type keeper interface{ keep(r *http.Request) }

// Somebody may have kept another one.
//
// rows: $1.unknown $0.set(Content-Type,application/json) $0.status(?) $0.body $0.answer
func Unknown(w http.ResponseWriter, r *http.Request, k keeper) {
	render.Status(r, 404)
	k.keep(r)
	render.JSON(w, r, "x")
}

// rows: $1.unknown $1.keep(404) $0.set(Content-Type,application/json) $0.status(404) $0.body $0.answer
func KnownAgain(w http.ResponseWriter, r *http.Request, k keeper) {
	k.keep(r)
	render.Status(r, 404)
	render.JSON(w, r, "x")
}

// rows: $1.unknown $0.status(202) $0.body $0.answer
func UnknownAndSent(w http.ResponseWriter, r *http.Request, k keeper) {
	k.keep(r)
	w.WriteHeader(202)
	render.JSON(w, r, "x")
}

type problem struct {
	Err        error
	StatusCode int
}

// rows: $2.keep($0.StatusCode) -> nil
func (p *problem) Render(w http.ResponseWriter, r *http.Request) error {
	render.Status(r, p.StatusCode)
	return nil
}

func invalid(err error) render.Renderer { return &problem{err, 400} }

var missing = &problem{StatusCode: 404}

// rows: $1.keep(400) $0.set(Content-Type) $0.status(400) $0.body $0.answer
func RendersCall(w http.ResponseWriter, r *http.Request, err error) {
	render.Render(w, r, invalid(err))
}

// rows: $1.keep(404) $0.set(Content-Type) $0.status(404) $0.body $0.answer
func RendersVariable(w http.ResponseWriter, r *http.Request) {
	render.Render(w, r, missing)
}

// rows: $1.keep($2) $0.set(Content-Type) $0.status($2) $0.body $0.answer -> nil
func RendersLiteral(w http.ResponseWriter, r *http.Request, status int) error {
	return render.Render(w, r, &problem{StatusCode: status})
}

// rows: $1.unknown $0.set(Content-Type) $0.status(?) $0.body $0.answer $0.unknown
// rows: $1.unknown $0.unknown
func RendersAnything(w http.ResponseWriter, r *http.Request, v render.Renderer) {
	render.Render(w, r, v)
}

type item struct{ Name string }

// rows: -> nil
func (item) Render(w http.ResponseWriter, r *http.Request) error { return nil }

// rows: $1.keep(201) $0.set(Content-Type) $0.status(201) $0.body $0.answer
func RendersItem(w http.ResponseWriter, r *http.Request) {
	render.Status(r, 201)
	render.Render(w, r, item{})
}

// rows: $1.keep(201) $0.set(Content-Type) $0.set(Location) $0.status(201) $0.body $0.answer because(other)
// rows: $1.keep(400) $0.set(Content-Type) $0.status(400) $0.body $0.answer because(!header,X)
func RendersOrFails(w http.ResponseWriter, r *http.Request) {
	if err := render.Render(w, r, &refusing{}); err != nil {
		render.Render(w, r, invalid(err))
	}
}

type refusing struct{}

// rows: $2.keep(201) $1.set(Location) because(other) -> nil
// rows: because(!header,X) -> error
func (*refusing) Render(w http.ResponseWriter, r *http.Request) error {
	if r.Header.Get("X") == "" {
		return http.ErrNoCookie
	}
	render.Status(r, 201)
	w.Header().Set("Location", "/x")
	return nil
}

// What the fields do is not followed.
type nested struct {
	Inner *refusing
}

// rows: -> nil
func (nested) Render(w http.ResponseWriter, r *http.Request) error { return nil }

// rows: $1.unknown $0.set(Content-Type) $0.status(?) $0.body $0.answer $0.unknown
// rows: $1.unknown $0.unknown
func Fn_RendersNested(w http.ResponseWriter, r *http.Request) {
	render.Render(w, r, nested{})
}

type plain struct {
	Inner *item
}

// rows: -> nil
func (plain) Render(w http.ResponseWriter, r *http.Request) error { return nil }

// rows: if $1.(kept)!=nil: $0.set(Content-Type) $0.status($1.(kept)) $0.body $0.answer
// rows: if $1.(kept)==nil: $0.set(Content-Type) $0.body $0.answer
func RendersInert(w http.ResponseWriter, r *http.Request) {
	render.Render(w, r, plain{})
}

// rows: $1.read
// rows: $1.read $1.keep(400) $0.set(Content-Type) $0.status(400) $0.body $0.answer because(!error,body)
type untold struct{}

// rows: nothing
func (untold) Render(w http.ResponseWriter, r *http.Request) error {
	return func() error { return nil }()
}

// Whether it fails is not known.
//
// rows: $1.keep(201)
// rows: $1.keep(201) $0.set(Content-Type) $0.status(201) $0.body $0.answer
func RendersUntold(w http.ResponseWriter, r *http.Request) {
	render.Status(r, 201)
	render.Render(w, r, untold{})
}

// rows: if $1.(as)!="*net/http.MaxBytesError": because(toolarge)
// rows: if $1.(as)=="*net/http.MaxBytesError": $0.keep(413) because(!toolarge)
func TooLarge(r *http.Request, err error) {
	if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
		render.Status(r, 413)
	}
}

// rows: $1.keep($2) $0.set(Content-Type,application/json) $0.status($2) $0.body $0.answer
func Context(w http.ResponseWriter, r *http.Request, status int) {
	ctx := context.WithValue(r.Context(), render.StatusCtxKey, status)
	render.JSON(w, r.WithContext(ctx), "x")
}

// rows: $1.keep(201) $0.set(Content-Type,application/json) $0.status(201) $0.body $0.answer
func ContextTwice(w http.ResponseWriter, r *http.Request) {
	ctx := context.WithValue(r.Context(), render.StatusCtxKey, 201)
	ctx = context.WithValue(ctx, "other", "x")
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	r = r.WithContext(ctx)
	render.JSON(w, r, "x")
}

// rows: $1.keep(201) $0.set(Content-Type,application/json) $0.status(201) $0.body $0.answer
func OtherKey(w http.ResponseWriter, r *http.Request) {
	render.Status(r, 201)
	render.JSON(w, r.WithContext(context.WithValue(r.Context(), "other", "x")), "x")
}

// What is behind the context is not known.
//
// rows: $1.keep(?) $0.set(Content-Type,application/json) $0.status(?) $0.body $0.answer
func UnknownContext(w http.ResponseWriter, r *http.Request, ctx context.Context) {
	render.JSON(w, r.WithContext(ctx), "x")
}

// KeepsFirst: what is asked later is no reason for the status that was kept, but for what the caller does.
//
// rows: $0.method(!GET) $0.keep(401) because(!method) -> false
// rows: $0.method(GET) $0.keep(401) because(other) -> true
func KeepsFirst(r *http.Request) bool {
	render.Status(r, 401)
	if r.Method != "GET" {
		return false
	}
	return true
}

// rows: $1.read
// rows: $1.read $1.keep(400) $0.set(Content-Type) $0.status(400) $0.body $0.answer because(!error,decode)
func Binds(w http.ResponseWriter, r *http.Request) {
	if err := render.Bind(r, &payload{}); err != nil {
		render.Render(w, r, invalid(err))
	}
}

type payload struct{ Name string }

// rows: -> nil
func (*payload) Bind(r *http.Request) error { return nil }
