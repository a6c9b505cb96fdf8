// Package cyclic has functions that call themselves and each other.
package cyclic

import "net/http"

// rows: if $1!=0: $0.status(200) because(other)
// rows: if $1==0: $0.status(200) because(other)
func Direct(w http.ResponseWriter, n int) {
	if n == 0 {
		w.WriteHeader(http.StatusOK)
		return
	}
	Direct(w, n-1)
}

// rows: if $1!=0: $0.status(200) because(other)
// rows: if $1!=0: $0.status(409) because(other)
// rows: if $1==0: $0.status(200) because(other)
func Even(w http.ResponseWriter, n int) {
	if n == 0 {
		w.WriteHeader(http.StatusOK)
		return
	}
	Odd(w, n-1)
}

// rows: if $1!=0: $0.status(200) because(other)
// rows: if $1!=0: $0.status(409) because(other)
// rows: if $1==0: $0.status(409) because(other)
func Odd(w http.ResponseWriter, n int) {
	if n == 0 {
		w.WriteHeader(http.StatusConflict)
		return
	}
	Even(w, n-1)
}

// Endless never comes back.
//
// rows: exit
func Endless(w http.ResponseWriter) {
	w.Header().Set("Etag", "0")
	Endless(w)
}

// Caller never comes back either.
//
// rows: exit
func Caller(w http.ResponseWriter) {
	Endless(w)
	w.WriteHeader(http.StatusOK)
}

// Fail answers by way of itself when it cannot encode.
//
// rows: if $2!=nil: $0.status(500) because(!error)
// rows: if $2==nil: $0.status($1)
func Fail(w http.ResponseWriter, code int, err error) {
	if err != nil {
		Fail(w, http.StatusInternalServerError, nil)
		return
	}
	w.WriteHeader(code)
}

// rows: because(other) -> true
// rows: if $1!=nil: $0.status(400) because(other) -> false
func Tree(w http.ResponseWriter, n *Node) bool {
	if n == nil {
		return true
	}
	if n.Bad {
		w.WriteHeader(http.StatusBadRequest)
		return false
	}
	return Tree(w, n.Left) && Tree(w, n.Right)
}

// A Node is a node.
type Node struct {
	Left, Right *Node
	Bad         bool
}

// Closure calls itself by way of the function that made it. There is no second answer: where n > 0 was true,
// n == 0 is not.
//
// rows: if $1!=0:
// rows: if $1!=0: $0.status(200) because(other)
// rows: if $1==0: $0.status(200) because(other)
func Closure(w http.ResponseWriter, n int) {
	f := func() {
		if n > 0 {
			Closure(w, n-1)
		}
	}
	f()
	if n == 0 {
		w.WriteHeader(http.StatusOK)
	}
}

// First is the first of three that hand on what is left to each other.
//
// rows: if $1!=0: $0.status(200) because(other)
// rows: if $1!=0: $0.status(404) because(other)
// rows: if $1!=0: $0.status(409) because(other)
// rows: if $1==0: $0.status(200) because(other)
func First(w http.ResponseWriter, n int) {
	if n == 0 {
		w.WriteHeader(http.StatusOK)
		return
	}
	Second(w, n-1)
}

// rows: if $1!=0: $0.status(200) because(other)
// rows: if $1!=0: $0.status(404) because(other)
// rows: if $1!=0: $0.status(409) because(other)
// rows: if $1==0: $0.status(404) because(other)
func Second(w http.ResponseWriter, n int) {
	if n == 0 {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	Third(w, n-1)
}

// rows: if $1!=0: $0.status(200) because(other)
// rows: if $1!=0: $0.status(404) because(other)
// rows: if $1!=0: $0.status(409) because(other)
// rows: if $1==0: $0.status(409) because(other)
func Third(w http.ResponseWriter, n int) {
	if n == 0 {
		w.WriteHeader(http.StatusConflict)
		return
	}
	First(w, n-1)
}
