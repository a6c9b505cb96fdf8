// Package restful writes JSON, with go-restful.
package restful

import (
	"encoding/json"
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

func encodeBad(req *restful.Request, resp *restful.Response) {
	json.NewEncoder(resp).Encode("a") // want `missingcontenttype: JSON is written and no Content-Type was set, so it is sent as text`
}

func encodeOk(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Content-Type", "application/json")
	json.NewEncoder(resp).Encode("a")
}

func jsonOk(req *restful.Request, resp *restful.Response) {
	resp.WriteHeaderAndEntity(http.StatusOK, "a")
}

func routes() *restful.WebService {
	ws := new(restful.WebService).Path("/items")
	ws.Route(ws.GET("/a/{id}").To(encodeBad))
	ws.Route(ws.GET("/b/{id}").To(encodeOk))
	ws.Route(ws.GET("/c/{id}").To(jsonOk))
	return ws
}
