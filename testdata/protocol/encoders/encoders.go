// Package encoders writes what is empty, or cannot be written.
package encoders

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"net/http"
)

// EmptySlice is written as [].
//
// rows: $0.status(200) $0.body
// rows: $0.status(200) $0.fail
func EmptySlice(w http.ResponseWriter) {
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode([]string{})
}

func reply(w http.ResponseWriter, v any) {
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode(v)
}

// EmptyBehind: likewise, by a helper.
//
// rows: $0.status(200)
// rows: $0.status(200) $0.body
func EmptyBehind(w http.ResponseWriter) { reply(w, []string{}) }

// EmptyPrint prints nothing.
//
// rows: $0.flush
func EmptyPrint(w http.ResponseWriter) { fmt.Fprint(w, "") }

// Fp_XML cannot be encoded: a type without a name has no element. Nothing is written.
// False: There is no body; the row says that an encoder that fails has begun it.
//
// rows: $0.status(200) $0.body
func Fp_XML(w http.ResponseWriter) {
	w.WriteHeader(http.StatusOK)
	xml.NewEncoder(w).Encode(struct{ A int }{1})
}

type comment struct {
	Text  string
	Reply *comment
}

// Thread writes what may lead to itself: that cannot be encoded.
//
// rows: $0.status(200)
// rows: $0.status(200) $0.body($1,null)
func Thread(w http.ResponseWriter, c *comment) {
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode(c)
}
