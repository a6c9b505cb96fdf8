package variadics

import "net/http"

// AtLeast has elements where it sends a status: a list that has some is not nil.
//
// rows: because(other)
// rows: if $1!=nil: $0.status(200) because(other)
func AtLeast(w http.ResponseWriter, ids []string) {
	if len(ids) >= 1 {
		if ids == nil {
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		w.WriteHeader(http.StatusOK)
	}
}
