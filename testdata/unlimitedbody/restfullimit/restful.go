// Package restfullimit limits bodies in a filter, with go-restful.
package restfullimit

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

func limit(req *restful.Request, resp *restful.Response, chain *restful.FilterChain) {
	req.Request.Body = http.MaxBytesReader(resp.ResponseWriter, req.Request.Body, 1<<20)
	chain.ProcessFilter(req, resp)
}

func readOk(req *restful.Request, resp *restful.Response) {
	var v struct{ Name string }
	if err := req.ReadEntity(&v); err != nil {
		resp.WriteError(http.StatusBadRequest, err)
	}
}

func routes() *restful.WebService {
	ws := new(restful.WebService).Path("/items").Filter(limit)
	ws.Route(ws.POST("").To(readOk))
	return ws
}
