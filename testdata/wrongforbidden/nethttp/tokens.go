package nethttp

import (
	"net/http"
	"strings"

	"github.com/coreos/go-oidc/v3/oidc"
	jwt4 "github.com/golang-jwt/jwt/v4"
	"github.com/golang-jwt/jwt/v5"
)

func secret(*jwt.Token) (any, error) { return []byte("secret"), nil }

func secret4(*jwt4.Token) (any, error) { return []byte("secret"), nil }

func tokenOf(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

// A token that does not verify tells nothing of who the caller is.
func jwtBad(w http.ResponseWriter, r *http.Request) {
	var claims jwt.RegisteredClaims
	if _, err := jwt.ParseWithClaims(tokenOf(r), &claims, secret); err != nil {
		http.Error(w, "invalid token", http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong: answer 401 Unauthorized with a WWW-Authenticate header`
		return
	}
	serve(w, claims.Subject)
}

func jwtOk(w http.ResponseWriter, r *http.Request) {
	var claims jwt.RegisteredClaims
	if _, err := jwt.ParseWithClaims(tokenOf(r), &claims, secret); err != nil {
		w.Header().Set("WWW-Authenticate", "Bearer")
		http.Error(w, "invalid token", http.StatusUnauthorized)
		return
	}
	if claims.Subject != "admin" {
		http.Error(w, "not for you", http.StatusForbidden)
		return
	}
	serve(w, claims.Subject)
}

func jwtCookieBad(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("session")
	if err != nil {
		http.Redirect(w, r, "/login", http.StatusSeeOther)
		return
	}
	if _, err := jwt4.Parse(c.Value, secret4); err != nil {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the cookie with the credentials is missing or wrong: answer 401 Unauthorized with a WWW-Authenticate header`
		return
	}
	serve(w, "welcome")
}

type guard struct{ tokens *oidc.IDTokenVerifier }

func (g *guard) oidcBad(w http.ResponseWriter, r *http.Request) {
	const prefix = "Bearer "
	auth := r.Header.Get("Authorization")
	if len(auth) < len(prefix) || !strings.EqualFold(auth[:len(prefix)], prefix) {
		w.Header().Set("WWW-Authenticate", "Bearer")
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	token, err := g.tokens.Verify(r.Context(), auth[len(prefix):])
	if err != nil {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	serve(w, token.Subject)
}

// Who the caller is, is known.
func (g *guard) oidcOk(w http.ResponseWriter, r *http.Request) {
	token, err := g.tokens.Verify(r.Context(), tokenOf(r))
	if err != nil {
		w.Header().Set("WWW-Authenticate", "Bearer")
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if token.Subject == "" {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	serve(w, token.Subject)
}

// A token of the client's that could not be looked at for want of a key is no malformed one.
func (g *guard) keyOk(w http.ResponseWriter, r *http.Request) {
	token, err := g.tokens.Verify(r.Context(), r.FormValue("id_token"))
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	serve(w, token.Subject)
}
