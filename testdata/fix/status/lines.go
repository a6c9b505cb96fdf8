package status

import (
	"io"
	"net/http"
)

// No fix: the lines of the text would be indented with the branch.
func lines(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err != nil {
		http.Error(w, // want `answer 413`
			`cannot read
the body`, http.StatusBadRequest)
		return
	}
	w.Write(data)
}
