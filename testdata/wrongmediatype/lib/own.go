package lib

import (
	"net/http"

	"github.com/statusvet/statusvet/testdata/wrongmediatype/lib/types"
)

// What the helper answers when it cannot encode its answer is no answer to the Content-Type.
func encodedOk(w http.ResponseWriter, r *http.Request) {
	if !types.IsJSON(r) {
		types.Answer(w, http.StatusUnsupportedMediaType, map[string]any{"want": "application/json"})
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func encodedBad(w http.ResponseWriter, r *http.Request) {
	if !types.IsJSON(r) {
		types.Answer(w, http.StatusBadRequest, map[string]any{"want": "application/json"}) // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400 Bad Request: answer 415`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Nor is it one where the helper is told of an error.
func failedOk(w http.ResponseWriter, r *http.Request) {
	if !types.IsJSON(r) {
		types.Fail(w, http.StatusUnsupportedMediaType, types.ErrJSON)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
