// Package huma has operations and middleware of huma (v2) that look at credentials.
package huma

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

type Input struct {
	Authorization string `header:"Authorization"`
	Session       string `cookie:"session"`
	Admin         bool   `query:"admin"`
}

type answer struct{ Body string }

var api huma.API

func headerBad(ctx context.Context, in *Input) (*answer, error) {
	if in.Authorization == "" {
		return nil, huma.Error403Forbidden("no credentials") // want `wrongforbidden: 403 Forbidden`
	}
	return &answer{}, nil
}

func headerOk(ctx context.Context, in *Input) (*answer, error) {
	if in.Authorization == "" {
		return nil, huma.Error401Unauthorized("no credentials")
	}
	return &answer{}, nil
}

func cookieBad(ctx context.Context, in *Input) (*answer, error) {
	if in.Session == "" {
		return nil, huma.Error403Forbidden("no session") // want `wrongforbidden: 403 Forbidden`
	}
	return &answer{}, nil
}

func roleOk(ctx context.Context, in *Input) (*answer, error) {
	if !in.Admin {
		return nil, huma.Error403Forbidden("not yours")
	}
	return &answer{}, nil
}

func middlewareBad(ctx huma.Context, next func(huma.Context)) {
	if ctx.Header("Authorization") == "" {
		huma.WriteErr(api, ctx, http.StatusForbidden, "no credentials") // want `wrongforbidden: 403 Forbidden`
		return
	}
	next(ctx)
}

func middlewareOk(ctx huma.Context, next func(huma.Context)) {
	if ctx.Header("Authorization") == "" {
		huma.WriteErr(api, ctx, http.StatusUnauthorized, "no credentials")
		return
	}
	next(ctx)
}

func readCookieBad(ctx huma.Context, next func(huma.Context)) {
	if _, err := huma.ReadCookie(ctx, "session"); err != nil {
		huma.WriteErr(api, ctx, http.StatusForbidden, "no session") // want `wrongforbidden: 403 Forbidden`
		return
	}
	next(ctx)
}

func register(group *huma.Group) {
	api.UseMiddleware(middlewareBad, middlewareOk)
	group.UseMiddleware(readCookieBad)
	huma.Get(group, "/header-bad", headerBad)
	huma.Get(group, "/header-ok", headerOk)
	huma.Get(group, "/cookie", cookieBad)
	huma.Get(group, "/role", roleOk)
}
