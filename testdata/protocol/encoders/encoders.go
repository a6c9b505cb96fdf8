// Package encoders writes what is empty, or cannot be written.
package encoders

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"net/http"
)

// Fp_EmptySlice is written as [].
// False: Writes a body: a slice without elements is taken for no data.
//
// rows: $0.status(200)
// rows: $0.status(200) $0.fail
func Fp_EmptySlice(w http.ResponseWriter) {
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode([]string{})
}

func reply(w http.ResponseWriter, v any) {
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode(v)
}

// Fp_EmptyBehind: likewise, and the row of the helper does not say that nothing is written as null.
// False: Writes a body.
//
// rows: $0.status(200)
func Fp_EmptyBehind(w http.ResponseWriter) { reply(w, []string{}) }

// Fp_EmptyPrint prints nothing.
// False: There is no body: what is kept in the slice of operands is forgotten.
//
// rows: $0.body
func Fp_EmptyPrint(w http.ResponseWriter) { fmt.Fprint(w, "") }

// Fp_XML cannot be encoded: a type without a name has no element. Nothing is written.
// False: There is no body; the row says that an encoder that fails has begun it.
//
// rows: $0.status(200) $0.body
func Fp_XML(w http.ResponseWriter) {
	w.WriteHeader(http.StatusOK)
	xml.NewEncoder(w).Encode(struct{ A int }{1})
}
