// Package restful has bodies with statuses that have none, by go-restful.
package restful

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

type item struct{ Name string }

func deleteBad(req *restful.Request, resp *restful.Response) {
	resp.WriteHeaderAndEntity(http.StatusNoContent, item{req.PathParameter("name")}) // want `forbiddenbody: a body is written with 204 No Content`
}

// Nothing is written of nil.
func deleteOk(req *restful.Request, resp *restful.Response) {
	resp.WriteHeaderAndEntity(http.StatusNoContent, nil)
}

func stringBad(req *restful.Request, resp *restful.Response) {
	resp.WriteErrorString(http.StatusNotModified, "unchanged") // want `forbiddenbody: a body is written with 304 Not Modified`
}

func stringOk(req *restful.Request, resp *restful.Response) {
	resp.WriteErrorString(http.StatusNotModified, "")
}

func writeBad(req *restful.Request, resp *restful.Response) {
	resp.WriteHeader(http.StatusNoContent)
	resp.Write([]byte("deleted")) // want `forbiddenbody: a body is written with 204 No Content`
}

func writeOk(req *restful.Request, resp *restful.Response) {
	resp.WriteHeader(http.StatusOK)
	resp.Write([]byte("deleted"))
}

func routes() *restful.WebService {
	ws := new(restful.WebService).Path("/items")
	ws.Route(ws.DELETE("/a/{name}").To(deleteBad))
	ws.Route(ws.DELETE("/b/{name}").To(deleteOk))
	ws.Route(ws.GET("/c").To(stringBad))
	ws.Route(ws.GET("/d").To(stringOk))
	ws.Route(ws.DELETE("/e").To(writeBad))
	ws.Route(ws.DELETE("/f").To(writeOk))
	return ws
}
