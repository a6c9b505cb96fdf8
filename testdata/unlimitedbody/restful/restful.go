// Package restful reads bodies, with go-restful.
package restful

import (
	"encoding/json"
	"io"
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

type item struct{ Name string }

func readBad(req *restful.Request, resp *restful.Response) {
	var v item
	if err := req.ReadEntity(&v); err != nil { // want `unlimitedbody: the request's body is read with no limit`
		resp.WriteError(http.StatusBadRequest, err)
	}
}

func readOk(req *restful.Request, resp *restful.Response) {
	req.Request.Body = http.MaxBytesReader(resp, req.Request.Body, 1<<20)
	var v item
	if err := req.ReadEntity(&v); err != nil {
		resp.WriteError(http.StatusRequestEntityTooLarge, err)
	}
}

func allBad(req *restful.Request, resp *restful.Response) {
	body, _ := io.ReadAll(req.Request.Body) // want `unlimitedbody: the request's body is read with no limit`
	resp.Write(body)
}

func decodeBad(req *restful.Request, resp *restful.Response) {
	var v item
	json.NewDecoder(req.Request.Body).Decode(&v) // want `unlimitedbody: the request's body is read with no limit`
}

// ParseForm has a limit of its own.
func formOk(req *restful.Request, resp *restful.Response) {
	name, _ := req.BodyParameter("name")
	resp.Write([]byte(name))
}

func routes() *restful.WebService {
	ws := new(restful.WebService).Path("/items")
	ws.Route(ws.POST("/a").To(readBad))
	ws.Route(ws.POST("/b").To(readOk))
	ws.Route(ws.POST("/c").To(allBad))
	ws.Route(ws.POST("/d").To(decodeBad))
	ws.Route(ws.POST("/e").To(formOk))
	return ws
}
