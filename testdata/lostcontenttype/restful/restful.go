// Package restful sets types that http.Error replaces, with go-restful.
package restful

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

func errorBad(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Content-Type", "application/json")
	http.Error(resp, `{"error":"not found"}`, http.StatusNotFound) // want `lostcontenttype: the Content-Type application/json is set before, and this answer replaces it by text/plain`
}

func errorOk(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("X-Kind", "application/json")
	http.Error(resp, "not found", http.StatusNotFound)
}

func routes() *restful.WebService {
	ws := new(restful.WebService).Path("/items")
	ws.Route(ws.GET("/a/{id}").To(errorBad))
	ws.Route(ws.GET("/b/{id}").To(errorOk))
	return ws
}
