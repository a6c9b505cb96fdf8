// Package missingheader defines the rule missingheader: report statuses that are sent without the header they require.
//
// # Rule missingheader
//
// missingheader: report statuses that are sent without the header they require
//
// Some statuses mean little without a header: a 405 must say in Allow which methods the resource
// has, a 426 in Upgrade which protocol to come back with, a 407 in Proxy-Authenticate how to
// authenticate.
//
// The sentences: "The origin server MUST generate an Allow header field in a 405 response"
// (RFC 9110, section 15.5.6); "The server MUST send an Upgrade header field in a 426 response"
// (section 15.5.22); "The proxy MUST send a Proxy-Authenticate header field" (section 15.5.8). In the
// strict profile also 401 with WWW-Authenticate (section 15.5.2), 416 and 206 with Content-Range
// (sections 15.5.17, a SHOULD, and 15.3.7.1), 429 and 503 with Retry-After (RFC 6585, section 4; section 15.6.4: both MAY, and so infos).
//
// WRONG:
//
//	http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
//
// RIGHT:
//
//	w.Header().Set("Allow", "GET, HEAD")
//	http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
//
// A status is reported only where every path that sends it there lacks the header. Not reported are the own 405 handler of
// a router that sets Allow before it calls, a 206 whose Content-Type is multipart/byteranges (the parts have the ranges; section
// 15.3.7.2) or not known, a 503 of a handler all of whose routes are those of a health check (/healthz, /ready and their like), and a status
// that is relayed with headers that are not known.
//
// -settings.headers adds a house's own pairs and takes pairs away: -settings.headers=451:Link,!405:Allow. A pair of one's own is
// reported in every profile.
package missingheader
