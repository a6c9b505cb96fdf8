package model

import "slices"

const swagger = "github.com/go-openapi/runtime"

// swaggerRows is the table of github.com/go-openapi/runtime v0.33.4, on which servers run that go-swagger generates: all that
// is given a response or a request. testdata/conformance runs what tells something. Handlers return a middleware.Responder, which
// writes itself with code that was generated (see package protocol, responder.go).
//
// Sources: interfaces.go, form.go, request.go, middleware/*.go. A producer writes nothing if the data cannot be encoded; the code
// that was generated then panics. Binding consumes the body as the API is set up.
func swaggerRows() []Row {
	return slices.Concat(
		each("("+swagger+".Consumer)", "$1.read $2.put(*,?) -> error?(body)", "Consume"),
		each("("+swagger+".ConsumerFunc)", "$1.read $2.put(*,?) -> error?(body)", "Consume"),
		each("("+swagger+".Producer)", "$1.body($2,null) -> nil | -> error(encode)", "Produce"),
		each("("+swagger+".ProducerFunc)", "$1.body($2,null) -> nil | -> error(encode)", "Produce"),
		each("("+swagger+".Authorizer)", "", "Authorize"),
		each("("+swagger+".AuthorizerFunc)", "", "Authorize"),
		each(swagger, "", "AllowsBody", "ContentType", "HasBody", "IsSafe", "NewMultipartFormStream"),
		[]Row{
			{swagger + ".BindForm", "$0.read(33554432) -> _, error?(body)"}, // with the limit that it is given, or 32 MB
			{swagger + ".FormFile", "$0.read -> _, _, error?(body)"},
		},
		each(swagger+"/middleware", "", "MatchedRouteFrom", "NegotiateContentEncoding", "NegotiateContentType", "SecurityPrincipalFrom", "SecurityScopesFrom"),
		each("(*"+swagger+"/middleware.Context)", "", "AllowedMethods"),
		each("(*"+swagger+"/middleware.Context)", "$1.unknown", "Authorize", "BindAndValidate", "BindValidRequest", "NotFound"),
		[]Row{
			{"(*" + swagger + "/middleware.Context).ContentType", "-> _, _, $1, _"},
			{"(*" + swagger + "/middleware.Context).LookupRoute", ""},
			{"(*" + swagger + "/middleware.Context).ResetAuth", "-> $1"},
			{"(*" + swagger + "/middleware.Context).ResponseFormat", "-> _, $1"},
			{"(*" + swagger + "/middleware.Context).RouteInfo", "-> _, $1, _"},
			// What the handler has returned writes itself; what becomes of an error the API decides.
			{"(*" + swagger + "/middleware.Context).Respond", "$1.set(*) $1.status(?) $1.answer"},
			{"(*" + swagger + "/middleware.RouteAuthenticator).Authenticate", "$1.unknown"},
			{"(*" + swagger + "/middleware.UntypedRequestBinder).Bind", "$1.unknown"},
			{"(" + swagger + "/middleware.RequestBinder).BindRequest", "$1.unknown"},
			{"(" + swagger + "/middleware.Responder).WriteResponse", "$1.unknown"},
			{"(" + swagger + "/middleware.ResponderFunc).WriteResponse", "$1.unknown"},
			{"(" + swagger + "/middleware.RouteAuthenticators).Authenticate", "$1.unknown"},
		},
	)
}
