// Package tokens verifies tokens with golang-jwt.
package tokens

import (
	"errors"
	"net/http"
	"os"
	"strings"

	jwt4 "github.com/golang-jwt/jwt/v4"
	"github.com/golang-jwt/jwt/v5"
)

func key(*jwt.Token) (any, error) { return []byte("secret"), nil }

func bearerBad(w http.ResponseWriter, r *http.Request) {
	token, err := jwt.Parse(strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer "), key)
	if err != nil {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong: answer 401`
		return
	}
	serve(w, token)
}

func bearerOk(w http.ResponseWriter, r *http.Request) {
	token, err := jwt.Parse(strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer "), key)
	if err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if token.Method != jwt.SigningMethodHS512 {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	serve(w, token)
}

func validBad(w http.ResponseWriter, r *http.Request) {
	token, err := jwt.Parse(strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer "), key)
	if err != nil || !token.Valid {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong: answer 401`
		return
	}
	serve(w, token)
}

func validOk(w http.ResponseWriter, r *http.Request) {
	token, err := jwt.Parse(strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer "), key)
	if err != nil || !token.Valid {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	serve(w, token)
}

func claimsBad(w http.ResponseWriter, r *http.Request) {
	token, _ := jwt.ParseWithClaims(r.Header.Get("Authorization"), jwt.MapClaims{}, key)
	claims, ok := token.Claims.(jwt.MapClaims)
	if !ok || !token.Valid {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	if claims["role"] != "admin" {
		w.WriteHeader(http.StatusForbidden) // of one that is known
		return
	}
	serve(w, token)
}

func claimsOk(w http.ResponseWriter, r *http.Request) {
	token, _ := jwt.ParseWithClaims(r.Header.Get("Authorization"), jwt.MapClaims{}, key)
	if claims, ok := token.Claims.(jwt.MapClaims); ok && token.Valid {
		if claims["role"] == "admin" {
			serve(w, token)
			return
		}
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusUnauthorized)
}

func validElseBad(w http.ResponseWriter, r *http.Request) {
	token, _ := jwt.Parse(r.Header.Get("Authorization"), key)
	if _, ok := token.Claims.(jwt.MapClaims); ok && token.Valid {
		serve(w, token)
	} else {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
	}
}

func ownValidOk(w http.ResponseWriter, r *http.Request) {
	token, err := jwt.Parse(os.Getenv("LICENSE"), key)
	if err != nil || !token.Valid {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	serve(w, token)
}

func cookieBad(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("session")
	if err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	_, err = jwt4.Parse(c.Value, func(*jwt4.Token) (any, error) { return []byte("secret"), nil })
	if err != nil {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the cookie with the credentials is missing or wrong`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A token that nobody sent.
func ownOk(w http.ResponseWriter, r *http.Request) {
	token, err := jwt.Parse(os.Getenv("LICENSE"), key)
	if err != nil {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	serve(w, token)
}

func expiredBad(w http.ResponseWriter, r *http.Request) {
	if err := verify(r); errors.Is(err, jwt.ErrTokenExpired) {
		w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the token does not verify: answer 401`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func expiredOk(w http.ResponseWriter, r *http.Request) {
	if err := verify(r); errors.Is(err, jwt.ErrTokenExpired) {
		w.WriteHeader(http.StatusUnauthorized)
		return
	} else if err != nil {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func verify(*http.Request) error { return jwt.ErrTokenExpired }

func serve(w http.ResponseWriter, token *jwt.Token) { w.Write([]byte(token.Raw)) }
