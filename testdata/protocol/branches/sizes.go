package branches

import "net/http"

// Large asks once how large something is, and acts on it twice.
//
// rows: $0.status(200)
// rows: if $1!=1048576: $0.set(Retry-After) $0.status(413)
func Large(w http.ResponseWriter, n int) {
	large := n > 1<<20
	if large {
		w.Header().Set("Retry-After", "60")
	}
	code := http.StatusOK
	if large {
		code = http.StatusRequestEntityTooLarge
	}
	w.WriteHeader(code)
}

// Small says the same the other way round.
//
// rows: $0.set(Retry-After) $0.status(413)
// rows: if $1!=1048576: $0.status(200)
func Small(w http.ResponseWriter, n int) {
	small := n < 1<<20
	if !small {
		w.Header().Set("Retry-After", "60")
	}
	code := http.StatusRequestEntityTooLarge
	if small {
		code = http.StatusOK
	}
	w.WriteHeader(code)
}

// Enough compares with a number that its caller chooses: it may be 0, and the list nil.
//
// rows: $0.status(200) because(other)
// rows: $0.status(404) because(other)
func Enough(w http.ResponseWriter, list []string, least int) {
	if len(list) >= least {
		w.WriteHeader(http.StatusOK)
		return
	}
	w.WriteHeader(http.StatusNotFound)
}

// Named asks nothing: there is no text that is shorter.
//
// rows: $0.status(200) because(other)
// rows: $0.status(400) because(other)
func Named(w http.ResponseWriter, name string) {
	if len(name) >= 0 {
		w.WriteHeader(http.StatusOK)
		return
	}
	w.WriteHeader(http.StatusBadRequest)
}

// Fn_Extra has elements only if the caller wants them.
// Lost: A list that is not nil has elements.
//
// rows: $0.status(204) because(other)
// rows: if $1==true: $0.set(Link) $0.status(200) because(other)
func Fn_Extra(w http.ResponseWriter, links bool) {
	var list []string
	if links {
		list = []string{"</items>; rel=next"}
	}
	if len(list) > 0 {
		w.Header().Set("Link", list[0])
		w.WriteHeader(http.StatusOK)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
