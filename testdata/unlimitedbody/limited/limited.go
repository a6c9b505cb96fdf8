// Package limited limits bodies with the middleware of another package: none of its handlers is reported.
package limited

import (
	"io"
	"net/http"

	"github.com/statusvet/statusvet/testdata/unlimitedbody/lib/limit"
)

func readOk(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body)
	w.Write(data)
}

func routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/read", readOk)
	return limit.Bodies(mux)
}
