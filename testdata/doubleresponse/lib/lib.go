// Package lib answers with the helpers of another package.
package lib

import (
	"net/http"

	"github.com/statusvet/statusvet/testdata/doubleresponse/lib/reply"
)

func decodeOk(w http.ResponseWriter, r *http.Request) {
	var v any
	if !reply.Decode(w, r, &v) {
		return
	}
	reply.JSON(w, http.StatusOK, v)
}

func decodeBad(w http.ResponseWriter, r *http.Request) {
	var v any
	reply.Decode(w, r, &v)
	reply.JSON(w, http.StatusOK, v) // want `doubleresponse: 200 OK is sent, but a response was sent on line`
}

func decodeTwiceBad(w http.ResponseWriter, r *http.Request) {
	var v any
	if !reply.Decode(w, r, &v) {
		reply.JSON(w, http.StatusBadRequest, "bad") // want `doubleresponse: 400 Bad Request is sent, but a response was sent on line`
		return
	}
	reply.JSON(w, http.StatusOK, v)
}

func decodeOnlyOk(w http.ResponseWriter, r *http.Request) {
	var v any
	if err := reply.DecodeOnly(w, r, &v); err != nil {
		reply.JSON(w, http.StatusBadRequest, "bad")
		return
	}
	reply.JSON(w, http.StatusOK, v)
}

// The error that comes back is the one that was given, and is nil here.
func checkOk(w http.ResponseWriter, r *http.Request) {
	if reply.Check(w, work()) != nil {
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func checkBad(w http.ResponseWriter, r *http.Request) {
	reply.Check(w, work())
	w.WriteHeader(http.StatusNoContent) // want `doubleresponse: 204 No Content is sent, but a response was sent on line`
}

func checkVariableOk(w http.ResponseWriter, r *http.Request) {
	err := work()
	if err := reply.Check(w, err); err != nil {
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func work() error { return nil }
