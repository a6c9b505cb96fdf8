// Package near has what looks like something that the engine knows and is not, and what differs from it in one thing.
package near

import (
	"errors"
	"fmt"
	"net/http"
)

type missing struct{}

func (*missing) Error() string { return "missing" }

func like(err error, target any) bool { return fmt.Sprint(err) == fmt.Sprint(target) }

// AskedAs asks with errors.As.
//
// rows: if $1!=nil, $1.(as)=="*github.com/statusvet/statusvet/testdata/protocol/near.missing": $0.status(404) because(!error,"is *github.com/statusvet/statusvet/testdata/protocol/near.missing")
// rows: if $1.(as)!="*github.com/statusvet/statusvet/testdata/protocol/near.missing": $0.status(500) because(!other,"$1")
func AskedAs(w http.ResponseWriter, err error) {
	var m *missing
	if errors.As(err, &m) {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	w.WriteHeader(http.StatusInternalServerError)
}

// AskedLike asks with a function that has the same parameters.
//
// rows: $0.status(404) because(other)
// rows: $0.status(500) because(other)
func AskedLike(w http.ResponseWriter, err error) {
	var m *missing
	if like(err, &m) {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	w.WriteHeader(http.StatusInternalServerError)
}

func count(list []string) int { return len(list) - 1 }

// CountedLen runs as often as the list is long.
//
// rows: $0.set(Etag) $0.set(Link)
func CountedLen(w http.ResponseWriter) {
	list := []string{"Etag", "Link"}
	for i := 0; i < len(list); i++ {
		w.Header().Set(list[i], "x")
	}
}

// CountedCall runs as often as a function says.
//
// rows: $0.set(*)
// rows: nothing
func CountedCall(w http.ResponseWriter) {
	list := []string{"Etag", "Link"}
	for i := 0; i < count(list); i++ {
		w.Header().Set(list[i], "x")
	}
}

type options struct{ strict bool }

// AskedTwice asks the same field twice.
//
// rows: $0.status(200) because(other)
// rows: because(other)
func AskedTwice(w http.ResponseWriter, o *options) {
	if !o.strict {
		return
	}
	if o.strict {
		w.WriteHeader(http.StatusOK)
		return
	}
	w.WriteHeader(http.StatusConflict)
}

// AskedAnew replaces the struct between.
//
// rows: $0.status(200) because(other)
// rows: $0.status(409) because(other)
// rows: because(other)
func AskedAnew(w http.ResponseWriter, o *options, by options) {
	if !o.strict {
		return
	}
	*o = by
	if o.strict {
		w.WriteHeader(http.StatusOK)
		return
	}
	w.WriteHeader(http.StatusConflict)
}
