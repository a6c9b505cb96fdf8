// Package restful sends statuses that are none, or none that can answer, with go-restful.
package restful

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

func tooLowBad(req *restful.Request, resp *restful.Response) {
	resp.WriteHeaderAndEntity(40, "no") // want `invalidstatus: 40 is sent, which is no status`
}

func tooLowOk(req *restful.Request, resp *restful.Response) {
	resp.WriteHeaderAndEntity(http.StatusBadRequest, "no")
}

func routes() *restful.WebService {
	ws := new(restful.WebService).Path("/items")
	ws.Route(ws.GET("/a").To(tooLowBad))
	ws.Route(ws.GET("/b").To(tooLowOk))
	return ws
}
