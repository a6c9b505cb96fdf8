// Package restful creates things, with go-restful.
package restful

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

type item struct{ Name string }

func createBad(req *restful.Request, resp *restful.Response) {
	resp.WriteHeaderAndEntity(http.StatusCreated, item{"a"}) // want `missinglocation: 201 Created is sent without a Location header`
}

// AddHeader takes the response by value.
func createOk(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Location", "/items/a")
	resp.WriteHeaderAndEntity(http.StatusCreated, item{"a"})
}

func headerOk(req *restful.Request, resp *restful.Response) {
	resp.Header().Set("Location", "/items/a")
	resp.WriteHeader(http.StatusCreated)
}

func writerOk(req *restful.Request, resp *restful.Response) {
	resp.ResponseWriter.Header().Set("Location", "/items/a")
	resp.WriteHeader(http.StatusCreated)
}

func writeBad(req *restful.Request, resp *restful.Response) {
	resp.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func nilBad(req *restful.Request, resp *restful.Response) {
	resp.WriteHeaderAndEntity(http.StatusCreated, nil) // want `missinglocation: 201 Created is sent without a Location header`
}

func jsonBad(req *restful.Request, resp *restful.Response) {
	resp.WriteHeaderAndJson(http.StatusCreated, item{"a"}, restful.MIME_JSON) // want `missinglocation: 201 Created is sent without a Location header`
}

// A PUT creates what its address names.
func putOk(req *restful.Request, resp *restful.Response) {
	resp.WriteHeaderAndEntity(http.StatusCreated, item{"a"})
}

func redirectBad(req *restful.Request, resp *restful.Response) {
	resp.WriteHeader(http.StatusFound) // want `missinglocation: 302 Found is sent without a Location header`
}

func redirectOk(req *restful.Request, resp *restful.Response) {
	http.Redirect(resp, req.Request, "/items", http.StatusFound)
}

func routes() *restful.WebService {
	ws := new(restful.WebService).Path("/items").Consumes(restful.MIME_JSON).Produces(restful.MIME_JSON)
	ws.Route(ws.POST("/a").To(createBad))
	ws.Route(ws.POST("/b").Doc("create").To(createOk).Reads(item{}))
	ws.Route(ws.POST("/c").To(headerOk))
	ws.Route(ws.POST("/d").To(writerOk))
	ws.Route(ws.POST("/e").To(writeBad))
	ws.Route(ws.POST("/f").To(nilBad))
	ws.Route(ws.POST("/g").To(jsonBad))
	ws.Route(ws.PUT("/{name}").Doc("create").Param(ws.PathParameter("name", "")).To(putOk).Writes(item{}))
	ws.Route(ws.GET("/i").To(redirectBad))
	ws.Route(ws.GET("/j").To(redirectOk))
	return ws
}
