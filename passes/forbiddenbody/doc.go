// Package forbiddenbody defines the rule forbiddenbody: report bodies and lengths sent with a status that forbids them.
//
// # Rule forbiddenbody
//
// forbiddenbody: report bodies and lengths sent with a status that forbids them
//
// A response with status 204, 304 or 1xx ends after its headers, and one with 205 must have no
// content. net/http drops a body written after 204 and fails the write; what the handler meant to say
// never arrives. Content-Length with 204 or 1xx is forbidden too: net/http leaves it out on HTTP/1 and sends it on
// HTTP/2, where a client may wait for the bytes.
//
// The sentences: "there's no content to send in the response body" (the status table); "A 204
// response is terminated by the end of the header section; it cannot contain content" (RFC 9110, section 15.3.5); "a
// server MUST NOT generate content in a 205 response" (section 15.3.6); "A 304 response is terminated by the end of the header
// section" (section 15.4.5); "A server MUST NOT send a
// Content-Length header field in any response with a status code of 1xx or 204" (section 8.6): errors.
//
// WRONG:
//
//	w.WriteHeader(http.StatusNoContent)
//	json.NewEncoder(w).Encode(result)
//
// RIGHT:
//
//	w.WriteHeader(http.StatusNoContent)
//
// A Content-Length is reported with 1xx and 204; with 205 where it is a constant other than 0; and with 304 where it is the constant
// 0, which says that the 200 would be empty. Any other Content-Length with 304 may be that of the 200 (section 8.6: "A server MAY"): the
// strict profile reports it, as an info. So it does a body of nil that is named together with such a status,
// as in c.JSON(204, nil): nothing is sent, but the call says otherwise.
//
// Not reported are a body that is nil or the empty string, or may be, and interim statuses of net/http, from which it
// takes the length away.
package forbiddenbody
