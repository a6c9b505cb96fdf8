package nethttp

import (
	"encoding/json"
	"net/http"
)

// Whether there is an error nobody asks: where there is none this says so.
func unaskedOk(w http.ResponseWriter, r *http.Request) {
	err := db.Delete(r.Context(), r.PathValue("id"))
	json.NewEncoder(w).Encode(map[string]any{"error": err})
}

func askedBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		json.NewEncoder(w).Encode(map[string]any{"error": err}) // want `errorasok: an error is sent with 200 OK`
	}
}

var last []item

// Where nothing was kept, all that is sent is the error: that the list is empty there is not asked.
func fn_perhapsKeptBad(w http.ResponseWriter, r *http.Request) {
	items, err := db.Items(r.Context())
	var kept []item
	if r.FormValue("stale") != "" {
		kept = last
	}
	if err != nil {
		json.NewEncoder(w).Encode(map[string]any{"error": err.Error(), "items": kept})
		return
	}
	json.NewEncoder(w).Encode(items)
}
