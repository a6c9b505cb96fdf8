// Package restful works through lists of operations, with go-restful.
package restful

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

type operation struct {
	Method string `json:"method"`
	URL    string `json:"url"`
}

type batch struct {
	Requests []operation `json:"requests"`
}

func apply(operation) {}

func readBad(req *restful.Request, resp *restful.Response) {
	req.Request.Body = http.MaxBytesReader(resp, req.Request.Body, 1<<20)
	var b batch
	if err := req.ReadEntity(&b); err != nil { // want `unlimitedoperations: the list of operations "Requests" of the request's body is worked through`
		resp.WriteError(http.StatusRequestEntityTooLarge, err)
		return
	}
	for _, op := range b.Requests {
		apply(op)
	}
	resp.WriteHeader(http.StatusNoContent)
}

func readOk(req *restful.Request, resp *restful.Response) {
	req.Request.Body = http.MaxBytesReader(resp, req.Request.Body, 1<<20)
	var b batch
	if err := req.ReadEntity(&b); err != nil {
		resp.WriteError(http.StatusRequestEntityTooLarge, err)
		return
	}
	if len(b.Requests) > 100 {
		resp.WriteErrorString(http.StatusRequestEntityTooLarge, "too many")
		return
	}
	for _, op := range b.Requests {
		apply(op)
	}
	resp.WriteHeader(http.StatusNoContent)
}

func routes() *restful.WebService {
	ws := new(restful.WebService).Path("/items")
	ws.Route(ws.POST("/a").To(readBad))
	ws.Route(ws.POST("/b").To(readOk))
	return ws
}
