package variadics

import "net/http"

// A batch is what came of what a client asks for at once, and the status that says so.
type batch struct {
	Status int
	IDs    []string
}

// Held sends that status where the batch has elements: a list that has some is not nil.
//
// rows: because(other)
// rows: if $1.IDs!=nil: $0.status($1.Status)
func Held(w http.ResponseWriter, b *batch) {
	ids := b.IDs
	if len(ids) > 0 {
		if ids == nil {
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		w.WriteHeader(b.Status)
	}
}
