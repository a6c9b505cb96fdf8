// Package missinglocation defines the rule missinglocation: report 201, 202 and redirects that are sent without a Location header.
//
// # Rule missinglocation
//
// missinglocation: report 201, 202 and redirects that are sent without a Location header
//
// A 201 tells the client that a resource was created, and Location where it is: without it the client
// cannot reach what it has made. A 202 must say which job to poll. A redirect without Location
// redirects nowhere.
//
// The sentences: "The response includes a Location header containing the canonical URI for the
// newly created resource" and "The response contains a Location header of a job resource that the
// client should poll" (the status table); "the server SHOULD generate a Location header field in the response containing" the
// other address (RFC 9110, sections 15.4.2, 15.4.3, 15.4.8 and 15.4.9, for 301, 302, 307 and 308; section 15.4.4 for 303); "the primary resource created by
// the request is identified by either a Location header field in the response or, if no Location header field is received, by
// the target URI" (section 15.3.2 for 201). All are warnings.
//
// WRONG:
//
//	w.WriteHeader(http.StatusCreated)
//
// RIGHT:
//
//	w.Header().Set("Location", "/items/"+item.ID)
//	w.WriteHeader(http.StatusCreated)
//
// The rule reports a status only where every path that sends it there lacks the header. It
// does not report a 201 of a handler that only PUT reaches: the target URI is the new resource. In the
// rfc9110 profile a 202 is reported only where it has no body and none of Location, Content-Location, Operation-Location and Link: RFC
// 9110 leaves open how it points to its monitor, or embeds it (section 15.3.3). Location may be
// set in a helper, through a constant, by an index of the header map, or by the redirect call of net/http or a framework.
//
// Known limits: what a helper does on some methods alone is judged by those that reach the helper.
package missinglocation
