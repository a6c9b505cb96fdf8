package httprouter

import (
	"net/http"

	"github.com/julienschmidt/httprouter"
)

// Handlers that another package registers are known by what they are given.
func CreateBad(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func CreateOk(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	w.Header().Set("Location", "/items/"+ps.ByName("id"))
	w.WriteHeader(http.StatusCreated)
}
