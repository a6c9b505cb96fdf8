// Package limits has functions with more paths than the engine tells apart: what it does not know is unknown,
// and never wrong.
package limits

import "net/http"

// Six headers that are set or not make 64 states, which are told apart, but too many rows: of them only that remains in which nothing is done.

// rows: $0.unknown
// rows: if $1==false, $2==false, $3==false, $4==false, $5==false, $6==false:
func SixHeaders(w http.ResponseWriter, a, b, c, d, e, f bool) {
	if a {
		w.Header().Set("A", "1")
	}
	if b {
		w.Header().Set("B", "1")
	}
	if c {
		w.Header().Set("C", "1")
	}
	if d {
		w.Header().Set("D", "1")
	}
	if e {
		w.Header().Set("E", "1")
	}
	if f {
		w.Header().Set("F", "1")
	}
}

// Seven make too many states: what is sent after them is not known.

// rows: $0.unknown
func SevenHeaders(w http.ResponseWriter, a, b, c, d, e, f, g bool) {
	if a {
		w.Header().Set("A", "1")
	}
	if b {
		w.Header().Set("B", "1")
	}
	if c {
		w.Header().Set("C", "1")
	}
	if d {
		w.Header().Set("D", "1")
	}
	if e {
		w.Header().Set("E", "1")
	}
	if f {
		w.Header().Set("F", "1")
	}
	if g {
		w.Header().Set("G", "1")
	}
	w.WriteHeader(http.StatusCreated)
}

// Seven likewise, of a function that has the request before the response.

// rows: $1.unknown $0.unknown
func SevenTurned(r *http.Request, w http.ResponseWriter, a, b, c, d, e, f, g bool) {
	if a {
		w.Header().Set("A", "1")
	}
	if b {
		w.Header().Set("B", "1")
	}
	if c {
		w.Header().Set("C", "1")
	}
	if d {
		w.Header().Set("D", "1")
	}
	if e {
		w.Header().Set("E", "1")
	}
	if f {
		w.Header().Set("F", "1")
	}
	if g {
		w.Header().Set("G", "1")
	}
	w.WriteHeader(http.StatusCreated)
}

// Paths that end early do not count where the others go on.

// rows: if $1==false, $2==false, $3==false, $4==false, $5==false, $6==false, $7==false: $0.status(200) because(other)
// rows: if $1==false, $2==false, $3==false, $4==false, $5==false, $6==false, $7==true: $0.status(425) because(other)
// rows: if $1==false, $2==false, $3==false, $4==false, $5==false, $6==true: $0.status(423) because(other)
// rows: if $1==false, $2==false, $3==false, $4==false, $5==true: $0.status(418) because(other)
// rows: if $1==false, $2==false, $3==false, $4==true: $0.status(410) because(other)
// rows: if $1==false, $2==false, $3==true: $0.status(409) because(other)
// rows: if $1==false, $2==true: $0.status(404) because(other)
// rows: if $1==true: $0.status(400) because(other)
func SevenAnswers(w http.ResponseWriter, a, b, c, d, e, f, g bool) {
	switch {
	case a:
		w.WriteHeader(http.StatusBadRequest)
		return
	case b:
		w.WriteHeader(http.StatusNotFound)
		return
	case c:
		w.WriteHeader(http.StatusConflict)
		return
	case d:
		w.WriteHeader(http.StatusGone)
		return
	case e:
		w.WriteHeader(http.StatusTeapot)
		return
	case f:
		w.WriteHeader(http.StatusLocked)
		return
	case g:
		w.WriteHeader(http.StatusTooEarly)
		return
	}
	w.WriteHeader(http.StatusOK)
}
