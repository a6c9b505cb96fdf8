// Package nethttp answers missing and wrong credentials.
package nethttp

import (
	"crypto/subtle"
	"errors"
	"net/http"
	"strings"
)

func basicBad(w http.ResponseWriter, r *http.Request) {
	user, pass, ok := r.BasicAuth()
	if !ok {
		http.Error(w, "forbidden", http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because basic authentication failed: answer 401 Unauthorized with a WWW-Authenticate header`
		return
	}
	serve(w, user+pass)
}

func basicOk(w http.ResponseWriter, r *http.Request) {
	user, pass, ok := r.BasicAuth()
	if !ok {
		w.Header().Set("WWW-Authenticate", `Basic realm="items"`)
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	serve(w, user+pass)
}

func serve(w http.ResponseWriter, text string) { w.Write([]byte(text)) }

func basicPasswordBad(w http.ResponseWriter, r *http.Request) {
	_, pass, ok := r.BasicAuth()
	if !ok || pass != "secret" {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because basic authentication failed`
		return
	}
	serve(w, "welcome")
}

func basicCompareBad(w http.ResponseWriter, r *http.Request) {
	_, pass, ok := r.BasicAuth()
	if !ok || subtle.ConstantTimeCompare([]byte(pass), []byte("secret")) != 1 {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because basic authentication failed`
		return
	}
	serve(w, "welcome")
}

func basicUserBad(w http.ResponseWriter, r *http.Request) {
	user, pass, ok := r.BasicAuth()
	if !ok || user != "admin" || pass != "secret" {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because basic authentication failed`
		return
	}
	serve(w, "welcome")
}

func basicUserLastBad(w http.ResponseWriter, r *http.Request) {
	user, pass, ok := r.BasicAuth()
	if !ok || pass != "secret" || subtle.ConstantTimeCompare([]byte(user), []byte("admin")) == 0 {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because basic authentication failed`
		return
	}
	serve(w, "welcome")
}

// Who may is not told by the password alone.
func basicRoleOk(w http.ResponseWriter, r *http.Request) {
	user, pass, ok := r.BasicAuth()
	if !ok || pass != "secret" {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if strings.HasPrefix(user, "guest") || user == "nobody" {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	serve(w, "welcome")
}

// The caller is known, and may not.
func basicUserOk(w http.ResponseWriter, r *http.Request) {
	user, pass, ok := r.BasicAuth()
	if !ok || pass != "secret" {
		w.Header().Set("WWW-Authenticate", `Basic realm="items"`)
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if user != "admin" {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	serve(w, "welcome")
}

func headerBad(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") == "" {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong: answer 401 Unauthorized`
		return
	}
	serve(w, "welcome")
}

func headerOk(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") == "" {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	serve(w, "welcome")
}

func headerVariableBad(w http.ResponseWriter, r *http.Request) {
	h := r.Header.Get("Authorization")
	if h == "" {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	serve(w, h)
}

func headerLengthBad(w http.ResponseWriter, r *http.Request) {
	if len(r.Header.Get("Authorization")) == 0 {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	serve(w, "welcome")
}

func headerShortBad(w http.ResponseWriter, r *http.Request) {
	h := r.Header.Get("Authorization")
	if len(h) < len("Bearer ") {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	serve(w, h)
}

func headerIndexBad(w http.ResponseWriter, r *http.Request) {
	if len(r.Header["Authorization"]) == 0 {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	serve(w, "welcome")
}

func headerFoundBad(w http.ResponseWriter, r *http.Request) {
	if _, ok := r.Header["Authorization"]; !ok {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	serve(w, "welcome")
}

const authorization = "Authorization"

func headerConstantBad(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get(authorization) == "" {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	serve(w, "welcome")
}

func prefixBad(w http.ResponseWriter, r *http.Request) {
	if !strings.HasPrefix(r.Header.Get("Authorization"), "Bearer ") {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	serve(w, "welcome")
}

func trimBad(w http.ResponseWriter, r *http.Request) {
	token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	if token == "" {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	serve(w, token)
}

func cutBad(w http.ResponseWriter, r *http.Request) {
	token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	if !ok {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	serve(w, token)
}

func splitBad(w http.ResponseWriter, r *http.Request) {
	parts := strings.Split(r.Header.Get("Authorization"), " ")
	if len(parts) != 2 {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	serve(w, parts[1])
}

func fieldsBad(w http.ResponseWriter, r *http.Request) {
	parts := strings.Fields(r.Header.Get("Authorization"))
	if len(parts) < 2 || parts[0] != "Bearer" {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	serve(w, parts[1])
}

func sliceBad(w http.ResponseWriter, r *http.Request) {
	h := r.Header.Get("Authorization")
	if len(h) < 7 || strings.ToLower(h[:7]) != "bearer " {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	serve(w, h)
}

func compareBad(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") != "Bearer secret" {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	serve(w, "welcome")
}

func compareEqualOk(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") == "Bearer revoked" {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	serve(w, "welcome")
}

type claims struct{ Admin bool }

func parse(token string) (*claims, error) {
	if token == "" {
		return nil, errors.New("no token")
	}
	return &claims{}, nil
}

// A token that does not parse.
func tokenBad(w http.ResponseWriter, r *http.Request) {
	c, err := parse(strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer "))
	if err != nil {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the (Authorization header is missing or wrong|credentials are missing or do not verify)`
		return
	}
	_ = c
	serve(w, "welcome")
}

// A token that parses and does not suffice.
func tokenOk(w http.ResponseWriter, r *http.Request) {
	c, err := parse(strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer "))
	if err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if !c.Admin {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	serve(w, "welcome")
}

func cookieBad(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("session")
	if err != nil {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the cookie with the credentials is missing or wrong`
		return
	}
	serve(w, c.Value)
}

func cookieOk(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("session")
	if err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	serve(w, c.Value)
}

func noCookieBad(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("session")
	if errors.Is(err, http.ErrNoCookie) {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the cookie with the credentials is missing or wrong`
		return
	}
	serve(w, c.Value)
}

func noCookieComparedBad(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("session")
	if err == http.ErrNoCookie {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the cookie with the credentials is missing or wrong`
		return
	}
	serve(w, c.Value)
}

func cookieEmptyBad(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("session")
	if err != nil || c.Value == "" {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the cookie with the credentials is missing or wrong`
		return
	}
	serve(w, c.Value)
}

// A cookie that has nothing to do with who the caller is.
func consentOk(w http.ResponseWriter, r *http.Request) {
	if _, err := r.Cookie("age_confirmed"); err != nil {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	serve(w, "welcome")
}

func orBad(w http.ResponseWriter, r *http.Request) {
	_, err := r.Cookie("session")
	if err != nil && r.Header.Get("Authorization") == "" {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	serve(w, "welcome")
}

// The API key of a query is not asked for by HTTP, but by the service.
func queryOk(w http.ResponseWriter, r *http.Request) {
	if r.URL.Query().Get("sig") == "" {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	serve(w, "welcome")
}

// Cross-site checks.

func csrfCookieOk(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("csrf_token")
	if err != nil {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	serve(w, c.Value)
}

func xsrfCookieOk(w http.ResponseWriter, r *http.Request) {
	if _, err := r.Cookie("XSRF-TOKEN"); err != nil {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	serve(w, "welcome")
}

func csrfComparedOk(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("csrf")
	if err != nil || c.Value == "" || c.Value != r.Header.Get("X-CSRF-Token") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	serve(w, "welcome")
}

func stateCookieOk(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("oauth_state")
	if err != nil || c.Value != r.FormValue("state") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	serve(w, "welcome")
}

func originOk(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") != "https://example.org" {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	serve(w, "welcome")
}

func crossOriginOk(w http.ResponseWriter, r *http.Request) {
	if err := http.NewCrossOriginProtection().Check(r); err != nil {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	serve(w, "welcome")
}

// A session cookie whose value is sent a second time: the double submit of a cross-site check.
func doubleSubmitOk(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("session")
	if err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if c.Value != r.Header.Get("X-CSRF-Token") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	serve(w, "welcome")
}

func addressOk(w http.ResponseWriter, r *http.Request) {
	if !strings.HasPrefix(r.RemoteAddr, "10.") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	serve(w, "welcome")
}
