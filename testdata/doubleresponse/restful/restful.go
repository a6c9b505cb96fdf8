// Package restful answers twice, or not, with go-restful.
package restful

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

type item struct{ Name string }

func getBad(req *restful.Request, resp *restful.Response) {
	if req.PathParameter("name") == "" {
		resp.WriteErrorString(http.StatusNotFound, "none")
	}
	resp.WriteEntity(item{"a"}) // want `doubleresponse: 200 OK is sent, but a response was sent on line 14`
}

func getOk(req *restful.Request, resp *restful.Response) {
	if req.PathParameter("name") == "" {
		resp.WriteErrorString(http.StatusNotFound, "none")
		return
	}
	resp.WriteEntity(item{"a"})
}

// What cannot be encoded has sent nothing.
func encodeOk(req *restful.Request, resp *restful.Response) {
	if err := resp.WriteEntity(item{"a"}); err != nil {
		resp.WriteError(http.StatusInternalServerError, err)
	}
}

func fail(resp *restful.Response, err error) bool {
	if err != nil {
		resp.WriteError(http.StatusBadRequest, err)
		return true
	}
	return false
}

func helperBad(req *restful.Request, resp *restful.Response) {
	_, err := req.BodyParameter("name")
	fail(resp, err)
	resp.WriteEntity(item{"a"}) // want `doubleresponse: 200 OK is sent, but a response was sent on line`
}

func helperOk(req *restful.Request, resp *restful.Response) {
	_, err := req.BodyParameter("name")
	if fail(resp, err) {
		return
	}
	resp.WriteEntity(item{"a"})
}

// The next one answers.
func filterBad(req *restful.Request, resp *restful.Response, chain *restful.FilterChain) {
	if req.HeaderParameter("Authorization") == "" {
		resp.WriteErrorString(http.StatusUnauthorized, "who?")
		resp.WriteHeader(http.StatusForbidden) // want `doubleresponse: 403 Forbidden is sent, but a response was sent on line`
	}
	chain.ProcessFilter(req, resp)
}

func filterOk(req *restful.Request, resp *restful.Response, chain *restful.FilterChain) {
	if req.HeaderParameter("Authorization") == "" {
		resp.WriteErrorString(http.StatusUnauthorized, "who?")
		return
	}
	chain.ProcessFilter(req, resp)
}

func routes() *restful.WebService {
	ws := new(restful.WebService).Path("/items").Produces(restful.MIME_JSON)
	ws.Filter(filterBad)
	ws.Route(ws.GET("/{name}").Filter(filterOk).To(getBad))
	ws.Route(ws.GET("/b/{name}").To(getOk))
	ws.Route(ws.GET("/c").To(encodeOk))
	ws.Route(ws.POST("/d").To(helperBad))
	ws.Route(ws.POST("/e").To(helperOk))
	return ws
}
