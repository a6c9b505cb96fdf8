// Package forbiddenbody defines the rule forbiddenbody: report bodies and lengths sent with a status that forbids them.
//
// # Rule forbiddenbody
//
// forbiddenbody: report bodies and lengths sent with a status that forbids them
//
// A response with status 204, 304 or 1xx ends after its headers, and one with 205 must have no
// content. net/http drops a body written after 204 and fails the write; what the handler meant to say
// never arrives. Content-Length with 204 or 1xx is forbidden too, and reaches HTTP/2 clients.
//
// The sentences: "there's no content to send in the response body" (the status table); "A 204
// response is terminated by the end of the header section; it cannot contain content" (RFC 9110, section 15.3.5); "a
// server MUST NOT generate content in a 205 response" (section 15.3.6); "A server MUST NOT send a
// Content-Length header field in any response with a status code of 1xx or 204" (section 8.6).
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
// A body that is nil or the empty string is not reported.
package forbiddenbody
