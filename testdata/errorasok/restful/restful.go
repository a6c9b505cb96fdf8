// Package restful has errors that are answered with a 2xx, with go-restful.
package restful

import (
	"context"
	"log"
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

type store interface {
	Delete(ctx context.Context, id string) error
}

var db store

func textBad(req *restful.Request, resp *restful.Response) {
	if err := db.Delete(req.Request.Context(), req.PathParameter("id")); err != nil {
		resp.WriteHeaderAndEntity(http.StatusOK, map[string]string{"error": err.Error()}) // want `errorasok: an error is sent with 200 OK`
		return
	}
	resp.WriteHeader(http.StatusNoContent)
}

func textOk(req *restful.Request, resp *restful.Response) {
	if err := db.Delete(req.Request.Context(), req.PathParameter("id")); err != nil {
		resp.WriteHeaderAndEntity(http.StatusInternalServerError, map[string]string{"error": err.Error()})
		return
	}
	resp.WriteHeader(http.StatusNoContent)
}

func impliedBad(req *restful.Request, resp *restful.Response) {
	if err := db.Delete(req.Request.Context(), req.PathParameter("id")); err != nil {
		resp.WriteEntity(err.Error()) // want `errorasok: an error is sent with 200 OK`
		return
	}
	resp.WriteHeader(http.StatusNoContent)
}

func silentBad(req *restful.Request, resp *restful.Response) {
	if err := db.Delete(req.Request.Context(), req.PathParameter("id")); err != nil {
		log.Print(err)
		return // want `errorasok: the handler returns because of an error and has sent nothing, which becomes an empty 200 OK`
	}
	resp.WriteHeader(http.StatusNoContent)
}

func silentOk(req *restful.Request, resp *restful.Response) {
	if err := db.Delete(req.Request.Context(), req.PathParameter("id")); err != nil {
		log.Print(err)
		resp.WriteErrorString(http.StatusInternalServerError, "cannot delete")
		return
	}
	resp.WriteHeader(http.StatusNoContent)
}

func routes() *restful.WebService {
	ws := new(restful.WebService).Path("/items")
	ws.Route(ws.DELETE("/a/{id}").To(textBad))
	ws.Route(ws.DELETE("/b/{id}").To(textOk))
	ws.Route(ws.DELETE("/c/{id}").To(impliedBad))
	ws.Route(ws.DELETE("/d/{id}").To(silentBad))
	ws.Route(ws.DELETE("/e/{id}").To(silentOk))
	return ws
}
