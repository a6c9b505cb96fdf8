package reasons

import "net/http"

// Computed asks for a header whose name is known only then: that is no reason that rules know.
//
// rows: $0.status(204) because(other)
// rows: $0.status(403) because(other)
func Computed(w http.ResponseWriter, r *http.Request, name string) {
	if r.Header.Get("X-"+name) == "" {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
