// Package restful has answers that deny what the error says, with go-restful.
package restful

import (
	"database/sql"
	"errors"
	"net/http"
	"strconv"

	"github.com/emicklei/go-restful/v3"
)

type item struct{ Name string }

func load(id string) (item, error) { return item{}, sql.ErrNoRows }

func paramBad(req *restful.Request, resp *restful.Response) {
	n, err := strconv.Atoi(req.PathParameter("id"))
	if err != nil {
		resp.WriteErrorString(http.StatusInternalServerError, "no number") // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
		return
	}
	resp.WriteHeaderAndEntity(http.StatusOK, n)
}

func paramOk(req *restful.Request, resp *restful.Response) {
	n, err := strconv.Atoi(req.PathParameter("id"))
	if err != nil {
		resp.WriteErrorString(http.StatusBadRequest, "no number")
		return
	}
	resp.WriteHeaderAndEntity(http.StatusOK, n)
}

func noRowsBad(req *restful.Request, resp *restful.Response) {
	it, err := load(req.PathParameter("id"))
	if errors.Is(err, sql.ErrNoRows) {
		resp.WriteHeaderAndEntity(http.StatusInternalServerError, map[string]string{"error": "no such item"}) // want `wrongerrorstatus: the error says that there is no such thing \(database/sql\.ErrNoRows\), but the answer is 500 Internal Server Error`
		return
	}
	resp.WriteHeaderAndEntity(http.StatusOK, it)
}

func noRowsOk(req *restful.Request, resp *restful.Response) {
	it, err := load(req.PathParameter("id"))
	if errors.Is(err, sql.ErrNoRows) {
		resp.WriteHeaderAndEntity(http.StatusNotFound, map[string]string{"error": "no such item"})
		return
	}
	resp.WriteHeaderAndEntity(http.StatusOK, it)
}

func decodeBad(req *restful.Request, resp *restful.Response) {
	req.Request.Body = http.MaxBytesReader(resp, req.Request.Body, 1<<20)
	var it item
	if err := req.ReadEntity(&it); err != nil {
		if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
			resp.WriteHeader(http.StatusRequestEntityTooLarge)
			return
		}
		resp.WriteErrorString(http.StatusInternalServerError, "no item") // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
		return
	}
	resp.WriteHeaderAndEntity(http.StatusOK, it)
}

func decodeOk(req *restful.Request, resp *restful.Response) {
	req.Request.Body = http.MaxBytesReader(resp, req.Request.Body, 1<<20)
	var it item
	if err := req.ReadEntity(&it); err != nil {
		if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
			resp.WriteHeader(http.StatusRequestEntityTooLarge)
			return
		}
		resp.WriteErrorString(http.StatusBadRequest, "no item")
		return
	}
	resp.WriteHeaderAndEntity(http.StatusOK, it)
}

func routes() *restful.WebService {
	ws := new(restful.WebService).Path("/items")
	ws.Route(ws.GET("/a/{id}").To(paramBad))
	ws.Route(ws.GET("/b/{id}").To(paramOk))
	ws.Route(ws.GET("/c/{id}").To(noRowsBad))
	ws.Route(ws.GET("/d/{id}").To(noRowsOk))
	ws.Route(ws.POST("/e/{id}").To(decodeBad))
	ws.Route(ws.POST("/f/{id}").To(decodeOk))
	return ws
}
