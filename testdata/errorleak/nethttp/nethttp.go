// Package nethttp tells clients the text of internal errors, or does not.
package nethttp

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
	"strconv"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

type item struct{ Name string }

type store interface {
	Items(ctx context.Context) ([]item, error)
}

var db store

// errFull is written for clients.
var errFull = errors.New("no more items fit")

func errorBad(w http.ResponseWriter, r *http.Request) {
	items, err := db.Items(r.Context())
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError) // want `errorleak: the text of an internal error is sent with 500 Internal Server Error: log it, and tell the client what it can use`
		return
	}
	fmt.Fprintln(w, len(items))
}

func errorOk(w http.ResponseWriter, r *http.Request) {
	items, err := db.Items(r.Context())
	if err != nil {
		http.Error(w, "cannot list", http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(w, len(items))
}

// The status says that it is the client's doing, who is told which.
func otherStatusOk(w http.ResponseWriter, r *http.Request) {
	items, err := db.Items(r.Context())
	if err != nil {
		http.Error(w, err.Error(), http.StatusConflict)
		return
	}
	fmt.Fprintln(w, len(items))
}

func formattedBad(w http.ResponseWriter, r *http.Request) {
	items, err := db.Items(r.Context())
	if err != nil {
		msg := fmt.Sprintf("cannot list: %v", err)
		http.Error(w, msg, http.StatusBadGateway) // want `errorleak: .*502`
		return
	}
	fmt.Fprintln(w, len(items))
}

func formattedOk(w http.ResponseWriter, r *http.Request) {
	items, err := db.Items(r.Context())
	if err != nil {
		msg := fmt.Sprintf("cannot list %d", len(items))
		http.Error(w, msg, http.StatusBadGateway)
		return
	}
	fmt.Fprintln(w, len(items))
}

func jsonBad(w http.ResponseWriter, r *http.Request) {
	items, err := db.Items(r.Context())
	if err != nil {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusInternalServerError)
		json.NewEncoder(w).Encode(map[string]string{"error": err.Error()}) // want `errorleak: .*500`
		return
	}
	fmt.Fprintln(w, len(items))
}

// What is written for clients may be sent.
func ownOk(w http.ResponseWriter, r *http.Request) {
	items, err := db.Items(r.Context())
	if err != nil || len(items) > 100 {
		http.Error(w, errFull.Error(), http.StatusInsufficientStorage)
		return
	}
	fmt.Fprintln(w, len(items))
}

// The client sent the number itself.
func clientOk(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("n"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	fmt.Fprintln(w, n)
}

func fail(w http.ResponseWriter, err error) {
	http.Error(w, fmt.Sprint("failed: ", err), http.StatusInternalServerError)
}

func helperBad(w http.ResponseWriter, r *http.Request) {
	items, err := db.Items(r.Context())
	if err != nil {
		fail(w, err) // want `errorleak: .*500`
		return
	}
	fmt.Fprintln(w, len(items))
}

func failQuietly(w http.ResponseWriter, err error) {
	http.Error(w, "failed", http.StatusInternalServerError)
}

func helperOk(w http.ResponseWriter, r *http.Request) {
	items, err := db.Items(r.Context())
	if err != nil {
		failQuietly(w, err)
		return
	}
	fmt.Fprintln(w, len(items))
}

// The JSON of an error has no text.
func valueOk(w http.ResponseWriter, r *http.Request) {
	if _, err := db.Items(r.Context()); err != nil {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusInternalServerError)
		json.NewEncoder(w).Encode(map[string]any{"error": err})
	}
}

func valueBad(w http.ResponseWriter, r *http.Request) {
	if _, err := db.Items(r.Context()); err != nil {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusInternalServerError)
		json.NewEncoder(w).Encode(map[string]any{"error": err.Error()}) // want `errorleak: .*500`
	}
}

// What is wrong with a token is wrong with what the client sent.
func tokenOk(w http.ResponseWriter, r *http.Request) {
	if _, err := jwt.Parse(r.Header.Get("Authorization"), func(*jwt.Token) (any, error) { return []byte("key"), nil }); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func shortenedBad(w http.ResponseWriter, r *http.Request) {
	items, err := db.Items(r.Context())
	if err != nil {
		text := "cannot list: " + err.Error()
		http.Error(w, text[:min(len(text), 200)], http.StatusInternalServerError) // want `errorleak: .*500`
		return
	}
	fmt.Fprintln(w, len(items))
}

type report struct {
	Error string `json:"error"`
	Count int    `json:"count"`
}

// The field is read before it is sent.
func reportBad(w http.ResponseWriter, r *http.Request) {
	items, err := db.Items(r.Context())
	if err != nil {
		rep := &report{Error: err.Error(), Count: len(items)}
		log.Print(rep.Error)
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusInternalServerError)
		json.NewEncoder(w).Encode(rep) // want `errorleak: .*500`
		return
	}
	fmt.Fprintln(w, len(items))
}

func bytesBad(w http.ResponseWriter, r *http.Request) {
	items, err := db.Items(r.Context())
	if err != nil {
		text := []byte(err.Error())
		w.WriteHeader(http.StatusInternalServerError)
		w.Write(text[:min(len(text), 200)]) // want `errorleak: .*500`
		return
	}
	fmt.Fprintln(w, len(items))
}

func trimmedBad(w http.ResponseWriter, r *http.Request) {
	items, err := db.Items(r.Context())
	if err != nil {
		http.Error(w, strings.TrimSpace(err.Error()), http.StatusInternalServerError) // want `errorleak: .*500`
		return
	}
	fmt.Fprintln(w, len(items))
}
