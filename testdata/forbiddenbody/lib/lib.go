// Package lib answers with the helpers of another package.
package lib

import (
	"net/http"

	"github.com/statusvet/statusvet/testdata/forbiddenbody/lib/reply"
)

func jsonBad(w http.ResponseWriter, r *http.Request) {
	reply.JSON(w, http.StatusNoContent, "deleted") // want `forbiddenbody: a body is written with 204 No Content`
}

func jsonOk(w http.ResponseWriter, r *http.Request) {
	reply.JSON(w, http.StatusOK, "deleted")
}

func carefulOk(w http.ResponseWriter, r *http.Request) {
	reply.Careful(w, http.StatusNoContent, "deleted")
}

func carefulBad(w http.ResponseWriter, r *http.Request) {
	reply.Careful(w, http.StatusResetContent, "reset") // want `forbiddenbody: a body is written with 205 Reset Content`
}

func noContentOk(w http.ResponseWriter, r *http.Request) {
	reply.NoContent(w)
}

func afterwardsBad(w http.ResponseWriter, r *http.Request) {
	reply.NoContent(w)
	reply.Write(w, []byte("deleted")) // want `forbiddenbody: a body is written with 204 No Content`
}

func afterwardsOk(w http.ResponseWriter, r *http.Request) {
	reply.NoContent(w)
	reply.Write(w, nil)
}

// The helper does it for every caller: one finding, there.
func deletedOk(w http.ResponseWriter, r *http.Request) {
	reply.Deleted(w)
}
