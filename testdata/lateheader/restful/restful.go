// Package restful sets headers behind what go-restful has sent.
package restful

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

func getBad(req *restful.Request, resp *restful.Response) {
	resp.WriteErrorString(http.StatusNotFound, "none")
	resp.AddHeader("Vary", "Accept") // want `lateheader: header "Vary" is never sent`
}

func getOk(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Vary", "Accept")
	resp.WriteErrorString(http.StatusNotFound, "none")
}

func errorBad(req *restful.Request, resp *restful.Response) {
	resp.WriteHeader(http.StatusNotFound)
	resp.Header().Set("Content-Type", "text/plain") // want `lateheader: header "Content-Type" is never sent`
	resp.Write([]byte("none"))
}
