// Package restful sends 202, with go-restful.
package restful

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

func emptyBad(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Location", "/jobs/1")
	resp.WriteHeaderAndEntity(http.StatusAccepted, nil) // want `emptyaccepted: 202 Accepted is sent with no body`
}

func emptyOk(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Location", "/jobs/1")
	resp.WriteHeaderAndEntity(http.StatusAccepted, "queued")
}

func routes() *restful.WebService {
	ws := new(restful.WebService).Path("/items")
	ws.Route(ws.POST("/a").To(emptyBad))
	ws.Route(ws.POST("/b").To(emptyOk))
	return ws
}
