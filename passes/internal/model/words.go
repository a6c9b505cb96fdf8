package model

import (
	"fmt"
	"slices"
	"strings"
)

// Words are what source says where a value of a type is at hand. In each, $ stands for that value; what is "" cannot be said of it.
type Words struct {
	Type   string // as Sink.Type
	Header string // the function that sets a header of the response, given its name and its value
	Writer string // the response as an http.ResponseWriter
	Body   string // the body of the request, which can be set
	Stop   string // the call that keeps the handlers behind this one from being called
}

// words has the types of sinks, and those of net/http, by which handlers are given the exchange. Where a framework has read the body
// before it calls handlers there is none to limit.
var words = []Words{
	{Type: "net/http.ResponseWriter", Header: "$.Header().Set", Writer: "$"},
	{Type: "net/http.Request", Body: "$.Body"},
	{Type: "github.com/gin-gonic/gin.Context", Header: "$.Header", Writer: "$.Writer", Body: "$.Request.Body", Stop: "$.Abort()"},
	{Type: echo4 + ".Context", Header: "$.Response().Header().Set", Writer: "$.Response()", Body: "$.Request().Body"},
	{Type: echo5 + ".Context", Header: "$.Response().Header().Set", Writer: "$.Response()", Body: "$.Request().Body"},
	{Type: fiber2 + ".Ctx", Header: "$.Set"},
	{Type: fiber3 + ".Ctx", Header: "$.Set"},
	{Type: "github.com/valyala/fasthttp.RequestCtx", Header: "$.Response.Header.Set"},
	{Type: hertz + ".RequestContext", Header: "$.Header", Stop: "$.Abort()"},
	{Type: irisPath + "/context.Context", Header: "$.Header"},
	{Type: beego + "/context.Context", Header: "$.Output.Header"},
	{Type: restful + ".Response", Header: "$.Header().Set", Writer: "$"},
	{Type: restful + ".Request", Body: "$.Request.Body"},
}

// LookupWords returns the words of the type of that name, written as Sink.Type, or nil.
func LookupWords(name string) *Words {
	for i := range words {
		if words[i].Type == name {
			return &words[i]
		}
	}
	return nil
}

// SetHeader writes the statement that sets a header of the response that the expression leads to.
func (w *Words) SetHeader(expr, key, value string) string {
	return fmt.Sprintf("%s(%q, %q)", put(w.Header, expr), key, value)
}

// BodyOf writes the body of the request that the expression leads to.
func (w *Words) BodyOf(expr string) string { return put(w.Body, expr) }

// WriterOf writes the response that the expression leads to as an http.ResponseWriter.
func (w *Words) WriterOf(expr string) string { return put(w.Writer, expr) }

// StopAt writes the call that keeps further handlers from being called with the exchange that the expression leads to.
func (w *Words) StopAt(expr string) string { return put(w.Stop, expr) }

func put(word, expr string) string { return strings.Replace(word, "$", expr, 1) }

// SetsOnly reports whether calls of the function of that full name set a header of the response and do nothing else.
func SetsOnly(fullName string) bool { return all(fullName, Set) }

// WritesOnly reports whether calls of the function of that full name write to the response's body and do nothing else
// to the exchange.
func WritesOnly(fullName string) bool { return all(fullName, Body, Fail) }

// uploads are the names of functions that read forms with files, which are larger than other bodies are meant to be.
var uploads = []string{"ParseMultipartForm", "MultipartReader", "MultipartForm", "FormFile"}

// Uploads reports whether the function of that full name, of any framework, reads a form that may have files.
func Uploads(fullName string) bool {
	return slices.Contains(uploads, fullName[strings.LastIndex(fullName, ".")+1:])
}

// Leads reports whether calls of the function of that full name yield a part of the exchange and do nothing to it.
func Leads(fullName string) bool {
	os, _ := Lookup(fullName)
	return len(os) == 1 && len(os[0].Effects) == 0 && len(os[0].Results) == 1 && slices.Contains([]ResultKind{Header, Writer, Same}, os[0].Results[0].Kind)
}

// all reports whether the function has effects, and these alone.
func all(fullName string, ops ...Op) bool {
	os, ok := Lookup(fullName)
	found := false
	for _, o := range os {
		for _, e := range o.Effects {
			if !slices.Contains(ops, e.Op) {
				return false
			}
			found = true
		}
	}
	return ok && found
}

// Forgets reports whether calls of the function of that full name remove the header, or all of them.
func Forgets(fullName, key string) bool {
	os, _ := Lookup(fullName)
	for _, o := range os {
		for _, e := range o.Effects {
			if e.Op == Del && len(e.Args) == 1 && (e.Args[0].Text == "*" || e.Args[0].Text == key) {
				return true
			}
		}
	}
	return false
}

// Handed returns what a handler that is given a value of the type of that name has to return: "" or "error".
func Handed(name string) string {
	if s := LookupSink(name); s != nil {
		return s.Returns
	}
	return ""
}
