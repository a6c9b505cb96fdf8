package limits

import (
	"io"
	"net/http"
	"strconv"
)

// Computed reads no more than a number that is known only then.
//
// rows: $1.read(?) $0.status(204)
func Computed(w http.ResponseWriter, r *http.Request, most string) {
	n, _ := strconv.ParseInt(most, 10, 64)
	io.ReadAll(io.LimitReader(r.Body, n))
	w.WriteHeader(http.StatusNoContent)
}
