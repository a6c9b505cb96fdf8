// Package receivers calls methods of a framework's response that take it by value, and asks a framework's request for
// net/http's.
package receivers

import (
	"io"
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

// rows: $1.set(Allow) $1.status(500)
func ByValue(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Allow", "GET")
	resp.InternalServerError()
}

// rows: $1.set(Allow) $1.set(Vary) $1.status(500)
func Chained(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Allow", "GET").AddHeader("Vary", "Accept").InternalServerError()
}

// rows: $1.set(Allow) $1.status(405)
func Embedded(req *restful.Request, resp *restful.Response) {
	resp.ResponseWriter.Header().Set("Allow", "GET")
	resp.ResponseWriter.WriteHeader(405)
}

// rows: $0.read -> input, error?(body)
func Request(req *restful.Request) ([]byte, error) {
	return io.ReadAll(req.Request.Body)
}

// rows: $0.limit(10) $0.read -> input, error?(body)
func Limited(req *restful.Request, resp *restful.Response) ([]byte, error) {
	req.Request.Body = http.MaxBytesReader(resp, req.Request.Body, 10)
	return io.ReadAll(req.Request.Body)
}

// rows: $0.method(!GET) $1.status(405) because(!method)
// rows: $0.method(GET)
func Method(req *restful.Request, resp *restful.Response) {
	if req.Request.Method != "GET" {
		resp.WriteHeader(405)
	}
}

func plain(w http.ResponseWriter, r *http.Request) { http.Error(w, "no", 400) }

// rows: $1.del(Content-Length) $1.set(Content-Type,"text/plain; charset=utf-8") $1.set(X-Content-Type-Options) $1.status(400) $1.body $1.answer
func Unwrapped(req *restful.Request, resp *restful.Response) { plain(resp.ResponseWriter, req.Request) }

// rows: $0.status(404) $0.body $0.answer
func Wrapped(w http.ResponseWriter, r *http.Request) {
	restful.NewResponse(w).WriteErrorString(404, "none")
}

// rows: $0.unknown $1.status(?) $1.unknown
func Replaced(req *restful.Request, resp *restful.Response, w http.ResponseWriter) {
	resp.ResponseWriter = w
	resp.WriteHeader(404)
}
