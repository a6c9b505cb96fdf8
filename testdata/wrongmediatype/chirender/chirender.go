// Package chirender answers media types that are not supported, with go-chi/render.
package chirender

import (
	"net/http"

	"github.com/go-chi/render"
)

func headerBad(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Content-Type") != "application/json" {
		render.Status(r, http.StatusBadRequest)
		render.JSON(w, r, "JSON is wanted") // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400`
		return
	}
	render.NoContent(w, r)
}

func headerOk(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Content-Type") != "application/json" {
		render.Status(r, http.StatusUnsupportedMediaType)
		render.JSON(w, r, "JSON is wanted")
		return
	}
	render.NoContent(w, r)
}

func typeBad(w http.ResponseWriter, r *http.Request) {
	if render.GetRequestContentType(r) != render.ContentTypeJSON {
		render.Status(r, http.StatusBadRequest)
		render.JSON(w, r, "JSON is wanted") // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400`
		return
	}
	render.NoContent(w, r)
}

func acceptBad(w http.ResponseWriter, r *http.Request) {
	if render.GetAcceptedContentType(r) != render.ContentTypeJSON {
		render.Status(r, http.StatusUnsupportedMediaType)
		render.PlainText(w, r, "JSON is all there is") // want `wrongmediatype: the request's Accept header cannot be met, but the answer is 415`
		return
	}
	render.NoContent(w, r)
}
