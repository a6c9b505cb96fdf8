// Package restful answers methods that it does not know, with go-restful.
package restful

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

func itemBad(req *restful.Request, resp *restful.Response) {
	switch req.Request.Method {
	case http.MethodGet:
		resp.WriteEntity("item")
	default:
		resp.WriteErrorString(http.StatusBadRequest, "no") // want `wrongmethodstatus: the request's method was ruled out, but the answer is 400 Bad Request`
	}
}

func itemOk(req *restful.Request, resp *restful.Response) {
	switch req.Request.Method {
	case http.MethodGet:
		resp.WriteEntity("item")
	default:
		resp.AddHeader("Allow", http.MethodGet)
		resp.WriteErrorString(http.StatusMethodNotAllowed, "no")
	}
}

// The route lets nothing but GET and POST through.
func routedOk(req *restful.Request, resp *restful.Response) {
	if req.Request.Method != http.MethodGet && req.Request.Method != http.MethodPost {
		resp.WriteErrorString(http.StatusBadRequest, "no")
		return
	}
	resp.WriteEntity("item")
}

func routes() *restful.WebService {
	ws := new(restful.WebService).Path("/items")
	for _, method := range []string{"GET", "POST", "PUT"} {
		ws.Route(ws.Method(method).Path("/a").To(itemBad))
		ws.Route(ws.Method(method).Path("/b").To(itemOk))
	}
	ws.Route(ws.GET("/c").To(routedOk))
	ws.Route(ws.POST("/c").To(routedOk))
	return ws
}
