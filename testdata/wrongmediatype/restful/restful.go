// Package restful answers media types that are not supported, with go-restful.
package restful

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

func headerBad(req *restful.Request, resp *restful.Response) {
	if req.HeaderParameter("Content-Type") != restful.MIME_JSON {
		resp.WriteErrorString(http.StatusBadRequest, "JSON is wanted") // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400`
		return
	}
	resp.WriteHeader(http.StatusNoContent)
}

func headerOk(req *restful.Request, resp *restful.Response) {
	if req.HeaderParameter("Content-Type") != restful.MIME_JSON {
		resp.WriteErrorString(http.StatusUnsupportedMediaType, "JSON is wanted")
		return
	}
	resp.WriteHeader(http.StatusNoContent)
}

func routes() *restful.WebService {
	ws := new(restful.WebService).Path("/items")
	ws.Route(ws.POST("/a").To(headerBad))
	ws.Route(ws.POST("/b").To(headerOk))
	return ws
}
