package handed

import "net/http"

func first(w http.ResponseWriter, then func())  { second(w, then) }
func second(w http.ResponseWriter, then func()) { third(w, then) }
func third(w http.ResponseWriter, then func())  { fourth(w, then) }
func fourth(w http.ResponseWriter, then func()) { keep(w, then) }

// KeptDeep may be called by anybody, since the last of many helpers keeps it.
//
// rows: $1.unknown $0.set(Etag) $0.unknown
func KeptDeep(w http.ResponseWriter, r *http.Request) {
	first(w, func() { w.WriteHeader(http.StatusOK) })
}
