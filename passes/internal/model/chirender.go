package model

import "slices"

const chiRender = "github.com/go-chi/render"

// chiRenderRows is the table of github.com/go-chi/render v1.0.3: every exported function. testdata/conformance runs them.
//
// Status puts the status into the request's context, and whoever answers sends it, or 200 if there is none
// (responder.go). A value that cannot be encoded is answered 500 by http.Error: that outcome is left out.
// Respond and Decode are variables, see variables; a project that sets them, in another package perhaps, is read as if it had not.
func chiRenderRows() []Row {
	return slices.Concat(
		keptStatus("JSON", `$0.set(Content-Type,application/json)`, "$0.body($2,null) $0.answer"),
		keptStatus("XML", `$0.set(Content-Type,"application/xml; charset=utf-8")`, "$0.body $0.answer"),
		keptStatus("HTML", `$0.set(Content-Type,"text/html; charset=utf-8")`, "$0.body($2) $0.answer"),
		keptStatus("PlainText", `$0.set(Content-Type,"text/plain; charset=utf-8")`, "$0.body($2) $0.answer"),
		keptStatus("Data", `$0.set(Content-Type,application/octet-stream)`, "$0.body($2) $0.answer"),
		// JSON, or XML if the client wants that; a channel is answered as a stream of events if the client wants that.
		keptStatus("DefaultResponder", `$0.set(Content-Type)`, "$0.body($2,null) $0.answer"),
		keptStatus("Render", `$0.set(Content-Type)`, "$0.body $0.answer -> nil"), // see hooks
		[]Row{
			{chiRender + ".Status", "$0.keep($1)"},
			{chiRender + ".NoContent", "$0.status(204)"},
			{chiRender + ".RenderList", "$0.unknown $1.unknown"}, // what the Render of the elements does is not followed
			{"(" + chiRender + ".Renderer).Render", "$1.unknown $2.unknown"},

			// decoder.go, render.go. A Content-Type that it does not know, or a Bind of the project's, is an error as well.
			{chiRender + ".Bind", "$0.read $1.put(*,?) -> error?(decode)"},
			{chiRender + ".DefaultDecoder", "$0.read $1.put(*,?) -> error?(decode)"},
			{chiRender + ".DecodeJSON", "$0.read $1.put(*,?) -> error?(decode)"},
			{chiRender + ".DecodeXML", "$0.read $1.put(*,?) -> error?(decode)"},
			{chiRender + ".DecodeForm", "$0.read $1.put(*,?) -> error?(decode)"},
			{"(" + chiRender + ".Binder).Bind", "$1.unknown"},

			// content_type.go
			{chiRender + ".GetAcceptedContentType", "-> of(header,Accept)"},
			{chiRender + ".GetRequestContentType", "-> of(header,Content-Type)"},
			{chiRender + ".SetContentType", ""},
		},
	)
}

// keptStatus gives the row of a function that answers with the status kept with the request, operand 1.
func keptStatus(name, headers, rest string) []Row {
	return []Row{{chiRender + "." + name, "if $1.(kept)!=nil: " + headers + " $0.status($1.(kept)) " + rest + " | if $1.(kept)==nil: " + headers + " " + rest}}
}

// chiRenderHooks: render.go (Render, renderer).
var chiRenderHooks = []Hook{{Func: chiRender + ".Render", Of: 2, Method: "Render", Args: []int{0, 1}, By: chiRender + ".Respond"}}
