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
