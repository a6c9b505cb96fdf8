// Package restful answers requests with preconditions, with go-restful.
package restful

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

func matchBad(req *restful.Request, resp *restful.Response) {
	if match := req.HeaderParameter("If-Match"); match != "" && match != req.PathParameter("version") {
		resp.WriteErrorString(http.StatusConflict, "changed") // want `wrongprecondition: the request's precondition failed \(If-Match\), but the answer is 409`
		return
	}
	resp.WriteHeader(http.StatusNoContent)
}

func matchOk(req *restful.Request, resp *restful.Response) {
	if match := req.HeaderParameter("If-Match"); match != "" && match != req.PathParameter("version") {
		resp.WriteErrorString(http.StatusPreconditionFailed, "changed")
		return
	}
	resp.WriteHeader(http.StatusNoContent)
}

func routes() *restful.WebService {
	ws := new(restful.WebService).Path("/items")
	ws.Route(ws.PUT("/a/{version}").To(matchBad))
	ws.Route(ws.PUT("/b/{version}").To(matchOk))
	return ws
}
