package nethttp

import (
	"encoding/json"
	"errors"
	"net/http"
)

// respondAlways writes the body whatever the status is.
func respondAlways(w http.ResponseWriter, code int, v any) {
	w.WriteHeader(code)
	json.NewEncoder(w).Encode(v)
}

func helperAlwaysBad(w http.ResponseWriter, r *http.Request) {
	respondAlways(w, http.StatusNoContent, item{}) // want `forbiddenbody: a body is written with 204 No Content`
}

func helperAlwaysOk(w http.ResponseWriter, r *http.Request) {
	respondAlways(w, http.StatusOK, item{})
}

// respondUnless knows about 204.
func respondUnless(w http.ResponseWriter, code int, v any) {
	w.WriteHeader(code)
	if code == http.StatusNoContent {
		return
	}
	json.NewEncoder(w).Encode(v)
}

func helperUnlessOk(w http.ResponseWriter, r *http.Request) {
	respondUnless(w, http.StatusNoContent, item{})
}

func helperUnlessBad(w http.ResponseWriter, r *http.Request) {
	respondUnless(w, http.StatusNotModified, item{}) // want `forbiddenbody: a body is written with 304 Not Modified`
}

// respondValue sends a body if there is a value.
func respondValue(w http.ResponseWriter, code int, v any) {
	w.WriteHeader(code)
	if v != nil {
		json.NewEncoder(w).Encode(v)
	}
}

func helperNilOk(w http.ResponseWriter, r *http.Request) {
	respondValue(w, http.StatusNoContent, nil)
}

func helperNilBad(w http.ResponseWriter, r *http.Request) {
	respondValue(w, http.StatusNoContent, item{}) // want `forbiddenbody: a body is written with 204 No Content`
}

// respondMarshalled answers 500 itself.
func respondMarshalled(w http.ResponseWriter, code int, v any) {
	var data []byte
	if v != nil {
		var err error
		if data, err = json.Marshal(v); err != nil {
			http.Error(w, "internal error", http.StatusInternalServerError)
			return
		}
	}
	w.WriteHeader(code)
	w.Write(data)
}

func helperMarshalledOk(w http.ResponseWriter, r *http.Request) {
	respondMarshalled(w, http.StatusNoContent, nil)
}

func helperMarshalledBad(w http.ResponseWriter, r *http.Request) {
	respondMarshalled(w, http.StatusNoContent, item{}) // want `forbiddenbody: a body is written with 204 No Content`
}

// respondBytes sends a body if there is one.
func respondBytes(w http.ResponseWriter, code int, data []byte) {
	w.WriteHeader(code)
	if len(data) > 0 {
		w.Write(data)
	}
}

func helperBytesOk(w http.ResponseWriter, r *http.Request) {
	respondBytes(w, http.StatusNoContent, nil)
}

func respondText(w http.ResponseWriter, code int, text string) {
	w.WriteHeader(code)
	w.Write([]byte(text))
}

func helperTextOk(w http.ResponseWriter, r *http.Request) {
	respondText(w, http.StatusNoContent, "")
}

func helperTextBad(w http.ResponseWriter, r *http.Request) {
	respondText(w, http.StatusNoContent, "deleted") // want `forbiddenbody: a body is written with 204 No Content`
}

// Nobody who calls it is right: one finding, in the helper.
func writeDeleted(w http.ResponseWriter) {
	w.WriteHeader(http.StatusNoContent)
	w.Write([]byte("deleted")) // want `forbiddenbody: a body is written with 204 No Content`
}

func firstCallerBad(w http.ResponseWriter, r *http.Request) { writeDeleted(w) }

func secondCallerBad(w http.ResponseWriter, r *http.Request) { writeDeleted(w) }

// The status is sent in one helper, the body in another.
func noContent(w http.ResponseWriter) { w.WriteHeader(http.StatusNoContent) }

func encode(w http.ResponseWriter, v any) error { return json.NewEncoder(w).Encode(v) }

func twoHelpersBad(w http.ResponseWriter, r *http.Request) {
	noContent(w)
	encode(w, item{}) // want `forbiddenbody: a body is written with 204 No Content`
}

func oneHelperOk(w http.ResponseWriter, r *http.Request) {
	encode(w, item{})
}

var errGone = errors.New("gone")

// The helper tells by its error that it has answered.
func find(w http.ResponseWriter, r *http.Request) (item, error) {
	if r.URL.Path == "/" {
		w.WriteHeader(http.StatusNoContent)
		return item{}, errGone
	}
	return item{ID: r.URL.Path}, nil
}

func toldOk(w http.ResponseWriter, r *http.Request) {
	it, err := find(w, r)
	if err != nil {
		return
	}
	encode(w, it)
}

func untoldBad(w http.ResponseWriter, r *http.Request) {
	it, _ := find(w, r)
	encode(w, it) // want `forbiddenbody: a body is written with 204 No Content`
}
