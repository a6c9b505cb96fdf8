package reasons

import (
	"errors"
	"net/http"
)

var errClosed = errors.New("closed")

var audit func(error) bool

// Audited has the error noted aside: what it is of stays the reason where it is not one of the service's own.
//
// rows: $0.status(500) because(!other,"$1")
// rows: if $1!=nil: $0.status(503) because(!error,"is github.com/statusvet/statusvet/testdata/protocol/reasons.errClosed")
func Audited(w http.ResponseWriter, err error) {
	go audit(err)
	if errors.Is(err, errClosed) {
		w.WriteHeader(http.StatusServiceUnavailable)
		return
	}
	w.WriteHeader(http.StatusInternalServerError)
}
