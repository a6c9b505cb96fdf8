// Package restful refuses methods, with go-restful.
package restful

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

func methodBad(req *restful.Request, resp *restful.Response, chain *restful.FilterChain) {
	if req.Request.Method == http.MethodPatch {
		resp.WriteErrorString(http.StatusMethodNotAllowed, "no") // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
		return
	}
	chain.ProcessFilter(req, resp)
}

func methodOk(req *restful.Request, resp *restful.Response, chain *restful.FilterChain) {
	if req.Request.Method == http.MethodPatch {
		resp.AddHeader("Allow", "GET, PUT")
		resp.WriteErrorString(http.StatusMethodNotAllowed, "no")
		return
	}
	chain.ProcessFilter(req, resp)
}

// The container's error has the header.
func serviceOk(err restful.ServiceError, req *restful.Request, resp *restful.Response) {
	for key, values := range err.Header {
		for _, value := range values {
			resp.AddHeader(key, value)
		}
	}
	resp.WriteErrorString(err.Code, err.Message)
}

func routes() *restful.Container {
	c := restful.NewContainer()
	c.Filter(methodBad)
	c.Filter(methodOk)
	c.ServiceErrorHandler(serviceOk)
	return c
}
