// Package restful tells clients the text of internal errors, or does not, with go-restful.
package restful

import (
	"context"
	"fmt"
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

type store interface {
	Delete(ctx context.Context, id string) error
}

var db store

func jsonBad(req *restful.Request, resp *restful.Response) {
	if err := db.Delete(req.Request.Context(), req.PathParameter("id")); err != nil {
		resp.WriteHeaderAndEntity(http.StatusInternalServerError, map[string]string{"error": err.Error()}) // want `errorleak: the text of an internal error is sent with 500 Internal Server Error`
		return
	}
	resp.WriteHeader(http.StatusNoContent)
}

func jsonOk(req *restful.Request, resp *restful.Response) {
	if err := db.Delete(req.Request.Context(), req.PathParameter("id")); err != nil {
		resp.WriteHeaderAndEntity(http.StatusInternalServerError, map[string]string{"error": "cannot delete"})
		return
	}
	resp.WriteHeader(http.StatusNoContent)
}

func textBad(req *restful.Request, resp *restful.Response) {
	if err := db.Delete(req.Request.Context(), req.PathParameter("id")); err != nil {
		resp.WriteErrorString(http.StatusBadGateway, fmt.Sprintf("cannot delete: %v", err)) // want `errorleak: the text of an internal error is sent with 502 Bad Gateway`
		return
	}
	resp.WriteHeader(http.StatusNoContent)
}

func textOk(req *restful.Request, resp *restful.Response) {
	if err := db.Delete(req.Request.Context(), req.PathParameter("id")); err != nil {
		resp.WriteErrorString(http.StatusBadGateway, "cannot delete")
		return
	}
	resp.WriteHeader(http.StatusNoContent)
}

func routes() *restful.WebService {
	ws := new(restful.WebService).Path("/items")
	ws.Route(ws.DELETE("/a/{id}").To(jsonBad))
	ws.Route(ws.DELETE("/b/{id}").To(jsonOk))
	ws.Route(ws.DELETE("/c/{id}").To(textBad))
	ws.Route(ws.DELETE("/d/{id}").To(textOk))
	return ws
}
