// Package unrolled has bodies with statuses that have none, by unrolled/render.
package unrolled

import (
	"net/http"

	"github.com/unrolled/render"
)

var rnd = render.New()

func deleteBad(w http.ResponseWriter, r *http.Request) {
	rnd.JSON(w, http.StatusNoContent, map[string]bool{"deleted": true}) // want `forbiddenbody: a body is written with 204 No Content`
}

func deleteOk(w http.ResponseWriter, r *http.Request) {
	rnd.JSON(w, http.StatusOK, map[string]bool{"deleted": true})
}

func emptyOk(w http.ResponseWriter, r *http.Request) {
	rnd.Text(w, http.StatusNoContent, "")
}
