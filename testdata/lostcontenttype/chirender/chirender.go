// Package chirender has helpers that replace the type that its handlers have set.
package chirender

import (
	"encoding/json"
	"net/http"

	"github.com/go-chi/render"
)

// The type that replaces the other says as well what the body is.
func inJSON(w http.ResponseWriter, r *http.Request, text string) {
	w.Header().Set("X-Content-Type-Options", "nosniff")
	render.Status(r, http.StatusConflict)
	render.JSON(w, r, json.RawMessage(text))
}

func inText(w http.ResponseWriter, title string) { http.Error(w, title, http.StatusConflict) }

func replacedOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/problem+json")
	inJSON(w, r, `{"title": "taken"}`)
}

func replacedBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/problem+json")
	inText(w, `{"title": "taken"}`) // want `lostcontenttype: the Content-Type application/problem\+json is set before`
}
