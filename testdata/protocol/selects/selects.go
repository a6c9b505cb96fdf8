// Package selects waits for one of several.
package selects

import (
	"net/http"
	"time"
)

// rows: $0.body because(other)
// rows: $0.status(503) because(other)
// rows: $0.status(504) because(other)
func Done(w http.ResponseWriter, r *http.Request, result chan string) {
	select {
	case s := <-result:
		w.Write([]byte(s))
	case <-r.Context().Done():
		w.WriteHeader(http.StatusServiceUnavailable)
	case <-time.After(time.Second):
		w.WriteHeader(http.StatusGatewayTimeout)
	}
}

// rows: $0.status(200) because(other)
// rows: $0.status(429) because(other)
func Default(w http.ResponseWriter, slots chan struct{}) {
	select {
	case slots <- struct{}{}:
		defer func() { <-slots }()
	default:
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// Fp_Sends the response to somebody else.
// False: The response is handed on.
//
// rows: nothing
func Fp_Sends(w http.ResponseWriter, to chan http.ResponseWriter, stop chan bool) {
	select {
	case to <- w:
	case <-stop:
	}
}

// rows: $0.status(200) because(other)
// rows: $0.status(500) because(!error)
func Closed(w http.ResponseWriter, c chan error) {
	if err, ok := <-c; ok && err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusOK)
}
