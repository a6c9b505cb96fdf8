package typeswitch

import (
	"errors"
	"net/http"
)

type refusal = failure

// Aliased asks for the type by its other name.
//
// rows: $0.status(204) because(other)
// rows: $0.status(410) because(!error,"is *github.com/statusvet/statusvet/testdata/protocol/typeswitch.failure")
// rows: $0.status(500) because(other)
func Aliased(w http.ResponseWriter, r *http.Request) {
	if err := try(r); err != nil {
		var f *refusal
		if errors.As(err, &f) {
			w.WriteHeader(f.code)
			return
		}
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
