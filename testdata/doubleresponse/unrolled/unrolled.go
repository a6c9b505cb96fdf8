// Package unrolled answers twice, or not, with unrolled/render.
package unrolled

import (
	"net/http"

	"github.com/unrolled/render"
)

var rnd = render.New()

func getBad(w http.ResponseWriter, r *http.Request) {
	if r.PathValue("name") == "" {
		rnd.Text(w, http.StatusNotFound, "none")
	}
	rnd.JSON(w, http.StatusOK, "item") // want `doubleresponse: 200 OK is sent, but a response was sent on line 14`
}

func getOk(w http.ResponseWriter, r *http.Request) {
	if r.PathValue("name") == "" {
		rnd.Text(w, http.StatusNotFound, "none")
		return
	}
	rnd.JSON(w, http.StatusOK, "item")
}

// What cannot be encoded has been answered 500, unless an option says otherwise.
func fn_encodeBad(w http.ResponseWriter, r *http.Request) {
	if err := rnd.JSON(w, http.StatusOK, "item"); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

// fp_: that a loop over what is empty has no turns is not known.
func fp_emptyOk(w http.ResponseWriter, r *http.Request) {
	query := r.URL.Query()
	if len(query) == 0 {
		rnd.Text(w, http.StatusOK, "nothing to do")
	}
	for key := range query {
		if key != "name" {
			rnd.Text(w, http.StatusBadRequest, "not known: "+key) // want `doubleresponse: 400 Bad Request is sent, but a response was sent on line`
			return
		}
	}
}

func routes() *http.ServeMux {
	m := http.NewServeMux()
	m.HandleFunc("GET /a/{name}", getBad)
	m.HandleFunc("GET /b/{name}", getOk)
	m.HandleFunc("GET /c", fn_encodeBad)
	m.HandleFunc("GET /d", fp_emptyOk)
	return m
}
