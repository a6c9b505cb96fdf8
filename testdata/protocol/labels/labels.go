// Package labels leaves loops by name.
package labels

import "net/http"

// rows: $0.set(Etag)
// rows: if $1!=nil: $0.status(400) because(other)
func BreakOuter(w http.ResponseWriter, rows [][]int) {
outer:
	for _, row := range rows {
		for _, n := range row {
			if n < 0 {
				w.WriteHeader(http.StatusBadRequest)
				break outer
			}
		}
	}
	w.Header().Set("Etag", "0")
}

// rows: $0.status(200)
// rows: if $1!=nil: $0.set(Link) $0.status(200)
func ContinueOuter(w http.ResponseWriter, rows [][]int) {
outer:
	for _, row := range rows {
		for _, n := range row {
			if n < 0 {
				continue outer
			}
		}
		w.Header().Add("Link", "x")
	}
	w.WriteHeader(http.StatusOK)
}

// rows: $0.status(200)
func BreakSwitch(w http.ResponseWriter, n int) {
	for {
		switch n {
		case 0:
			w.WriteHeader(http.StatusOK)
		default:
			n--
			continue
		}
		break
	}
}

// rows: $0.status(200) because(other)
// rows: $0.status(502) because(other)
func GotoRetry(w http.ResponseWriter, try func() bool) {
	n := 0
retry:
	if !try() {
		n++
		if n < 3 {
			goto retry
		}
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	w.WriteHeader(http.StatusOK)
}
