// Package restful redirects what is no GET, with go-restful.
package restful

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

func foundBad(req *restful.Request, resp *restful.Response) {
	http.Redirect(resp, req.Request, "/items", http.StatusFound) // want `wrongredirect: 302 Found is sent in answer to POST, and whether the client keeps the method is left to it`
}

func foundOk(req *restful.Request, resp *restful.Response) {
	http.Redirect(resp, req.Request, "/items", http.StatusSeeOther)
}

func getOk(req *restful.Request, resp *restful.Response) {
	http.Redirect(resp, req.Request, "/items", http.StatusFound)
}

func routes() *restful.WebService {
	ws := new(restful.WebService).Path("/items")
	ws.Route(ws.POST("/a/{id}").To(foundBad))
	ws.Route(ws.POST("/b/{id}").To(foundOk))
	ws.Route(ws.GET("/c/{id}").To(getOk))
	return ws
}
