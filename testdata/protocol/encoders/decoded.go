package encoders

import (
	"database/sql"
	"encoding/json"
	"net/http"
)

// DecodedTo is what a decoder of JSON has made: it can be encoded, and only the write can fail.
//
// rows: $0.body because(other)
// rows: $0.fail $0.status(500) because(other)
// rows: because(!error)
func DecodedTo(w http.ResponseWriter, text string) {
	var v any
	if json.Unmarshal([]byte(text), &v) != nil {
		return
	}
	if json.NewEncoder(w).Encode(&v) != nil {
		w.WriteHeader(http.StatusInternalServerError)
	}
}

// ScannedTo is what a database has: perhaps a number that JSON does not have, and then nothing is written.
//
// rows: $0.body because(other)
// rows: $0.status(500) because(other)
// rows: because(!error)
func ScannedTo(w http.ResponseWriter, row *sql.Row) {
	var v any
	if row.Scan(&v) != nil {
		return
	}
	if json.NewEncoder(w).Encode(&v) != nil {
		w.WriteHeader(http.StatusInternalServerError)
	}
}
