// Package handlers answers by a variable of go-chi/render that another package has set.
package handlers

import (
	"net/http"

	"github.com/go-chi/render"
)

// fp_: who sets the variable is seen only where that is; that many leave it alone outweighs this.
func fp_createOk(w http.ResponseWriter, r *http.Request) {
	render.Status(r, http.StatusCreated)
	render.Respond(w, r, "item") // want `missinglocation: 201 Created is sent without a Location header`
}

// Create is the handler.
func Create(w http.ResponseWriter, r *http.Request) { fp_createOk(w, r) }
