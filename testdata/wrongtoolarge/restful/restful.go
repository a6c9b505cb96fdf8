// Package restful answers bodies that are too large, with go-restful.
package restful

import (
	"errors"
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

type item struct{ Name string }

func readBad(req *restful.Request, resp *restful.Response) {
	req.Request.Body = http.MaxBytesReader(resp, req.Request.Body, 1<<20)
	var v item
	if err := req.ReadEntity(&v); err != nil {
		resp.WriteError(http.StatusBadRequest, err) // want `wrongtoolarge: `
		return
	}
	resp.WriteEntity(v)
}

func readOk(req *restful.Request, resp *restful.Response) {
	req.Request.Body = http.MaxBytesReader(resp, req.Request.Body, 1<<20)
	var v item
	if err := req.ReadEntity(&v); err != nil {
		status := http.StatusBadRequest
		if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
			status = http.StatusRequestEntityTooLarge
		}
		resp.WriteError(status, err)
		return
	}
	resp.WriteEntity(v)
}
