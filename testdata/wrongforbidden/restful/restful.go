// Package restful refuses requests without credentials, with go-restful.
package restful

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

func headerBad(req *restful.Request, resp *restful.Response, chain *restful.FilterChain) {
	if req.HeaderParameter("Authorization") == "" {
		resp.WriteErrorString(http.StatusForbidden, "no") // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	chain.ProcessFilter(req, resp)
}

func headerOk(req *restful.Request, resp *restful.Response, chain *restful.FilterChain) {
	if req.HeaderParameter("Authorization") == "" {
		resp.WriteErrorString(http.StatusUnauthorized, "no")
		return
	}
	chain.ProcessFilter(req, resp)
}

func cookieBad(req *restful.Request, resp *restful.Response) {
	if _, err := req.Request.Cookie("session"); err != nil {
		resp.WriteHeaderAndEntity(http.StatusForbidden, "no") // want `wrongforbidden: 403 Forbidden is sent because the cookie with the credentials is missing or wrong`
		return
	}
	resp.WriteEntity("item")
}

// Whoever gets here is known.
func ownerOk(req *restful.Request, resp *restful.Response) {
	if req.PathParameter("user") != req.Attribute("user") {
		resp.WriteErrorString(http.StatusForbidden, "no")
		return
	}
	resp.WriteEntity("item")
}

func routes() *restful.WebService {
	ws := new(restful.WebService).Path("/items").Filter(headerBad).Filter(headerOk)
	ws.Route(ws.GET("/a").To(cookieBad))
	ws.Route(ws.GET("/{user}").To(ownerOk))
	return ws
}
