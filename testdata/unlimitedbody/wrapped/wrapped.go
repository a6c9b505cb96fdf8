// Package wrapped limits bodies with middleware that another function makes: none of its handlers is reported.
package wrapped

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
	return limit.Wrapped(mux)
}
